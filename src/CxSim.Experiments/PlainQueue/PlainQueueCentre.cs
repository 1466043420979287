namespace CxSim.Experiments.PlainQueue;

/// <summary>
/// A contact centre without people in it: a multi-period, multi-skill queue as any call-centre simulator knows it. Outside its
/// periods nobody calls and nobody works. The cycle (a day, a week) repeats.
/// </summary>
public sealed record PlainQueueCentre
{
    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Length of the cycle in days, at least 1; 7 for a week.</summary>
    public int CycleDays { get; init; } = 1;

    /// <summary>
    /// Closing time, seconds after midnight, above 0, at most 86,400: later callers are turned away, agents on duty empty the queue.
    /// Null: open around the clock, who waits at midnight waits on.
    /// </summary>
    public double? ClosesAtSeconds { get; init; }

    /// <summary>Kinds of contacts, at least one.</summary>
    public required IReadOnlyList<PlainWorkflow> Workflows { get; init; }

    /// <summary>Kinds of agents, at least one.</summary>
    public required IReadOnlyList<PlainGroup> Groups { get; init; }

    /// <summary>Periods in order of time, without overlap, inside the cycle, at least one. One may run over midnight.</summary>
    public required IReadOnlyList<PlainPeriod> Periods { get; init; }

    /// <summary>
    /// Coefficient of variation of the day's factor on all rates, a gamma variable with mean 1, at least 0; 0 is plain Poisson,
    /// 0.1 to 0.2 is usual.
    /// </summary>
    public double DayFactorCv { get; init; }

    /// <summary>An answer within this many seconds counts for the service level, at least 0.</summary>
    public double TargetSeconds { get; init; } = 20.0;

    /// <summary>Checks every value against its range.</summary>
    /// <exception cref="ArgumentException">A value is out of range; the message names it, with what was expected.</exception>
    public void Check() => CentreCheck.Check(this);
}
