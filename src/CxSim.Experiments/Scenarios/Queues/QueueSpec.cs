using CxSim.Experiments.PlainQueue;

namespace CxSim.Experiments.Scenarios.Queues;

/// <summary>A plain queue as its file describes it: everything by name and in everyday units. Immutable.</summary>
public sealed record QueueSpec
{
    /// <summary>The word used in files and on the command line.</summary>
    public string Id { get; init; } = "";

    /// <summary>The name on screen.</summary>
    public string Title { get; init; } = "A plain queue";

    /// <summary>Where its numbers come from.</summary>
    public string Source { get; init; } = "";

    /// <summary>Length of the cycle that repeats, days, 1–7.</summary>
    public int CycleDays { get; init; } = 1;

    /// <summary>Closing time, hours since midnight; null: open around the clock.</summary>
    public double? Closes { get; init; }

    /// <summary>Coefficient of variation of the day's factor on all rates; 0 is plain Poisson.</summary>
    public double DayFactorCv { get; init; }

    /// <summary>An answer within this many seconds counts for the service level.</summary>
    public double ThresholdSeconds { get; init; } = 20;

    /// <summary>Kinds of contacts.</summary>
    public IReadOnlyList<QueueWorkflow> Workflows { get; init; } = [];

    /// <summary>Kinds of agents.</summary>
    public IReadOnlyList<QueueGroup> Groups { get; init; } = [];

    /// <summary>Stretches of time with constant rates and staffing, in order of time.</summary>
    public IReadOnlyList<QueuePeriod> Periods { get; init; } = [];

    /// <summary>The same as the plain queue's runner takes it.</summary>
    public PlainQueueCentre ToCentre() => new()
    {
        Name = Id,
        CycleDays = CycleDays,
        ClosesAtSeconds = Closes * 3600,
        DayFactorCv = DayFactorCv,
        TargetSeconds = ThresholdSeconds,
        Workflows = [.. Workflows.Select(w => w.ToPlain())],
        Groups = [.. Groups.Select(g => g.ToPlain(Workflows))],
        Periods = [.. Periods.Select(p => p.ToPlain(Workflows, Groups))],
    };
}
