namespace CxSim.Experiments.Calibration;

/// <summary>How times of day are written.</summary>
public enum TimeFormat
{
    /// <summary>Seconds since midnight, 0 to 86,400.</summary>
    SecondsOfDay,

    /// <summary>Hours, minutes and seconds: 09:05:30, or 9:05.</summary>
    Clock,

    /// <summary>Date and time in one: 1999-02-01T09:05:30.</summary>
    Iso,
}

/// <summary>What each column of a call log means: which to read for what, how times are written, what the outcomes are called.</summary>
public sealed record ColumnMap
{
    /// <summary>Column of the date. Needed unless <see cref="Times"/> is <see cref="TimeFormat.Iso"/>.</summary>
    public string? Date { get; init; }

    /// <summary>How dates are written, e.g. yyyy-MM-dd or dd/MM/yyyy.</summary>
    public string DateFormat { get; init; } = "yyyy-MM-dd";

    /// <summary>How times of day are written.</summary>
    public TimeFormat Times { get; init; } = TimeFormat.SecondsOfDay;

    /// <summary>Column of the moment the caller reached the queue, or an agent at once.</summary>
    public required string Arrival { get; init; }

    /// <summary>Column of an earlier moment (start of the voice menu), checked against the arrival; optional.</summary>
    public string? Entered { get; init; }

    /// <summary>Column of the time in the queue: seconds, or hours:minutes:seconds.</summary>
    public required string Wait { get; init; }

    /// <summary>Column of the time with the agent, written as the wait is.</summary>
    public required string Service { get; init; }

    /// <summary>Column of the outcome.</summary>
    public required string Outcome { get; init; }

    /// <summary>Outcomes that mean an agent took the call.</summary>
    public required IReadOnlyList<string> Served { get; init; }

    /// <summary>Outcomes that mean the caller hung up.</summary>
    public required IReadOnlyList<string> Abandoned { get; init; }

    /// <summary>Outcomes to leave out.</summary>
    public IReadOnlyList<string> Excluded { get; init; } = [];

    /// <summary>Column that tells customers apart; blank means not identified. Optional; only a running number is kept.</summary>
    public string? Customer { get; init; }

    /// <summary>Column of the priority, a whole number, higher first. Optional.</summary>
    public string? Priority { get; init; }

    /// <summary>Priorities that go ahead of all others, first to last; null when a higher priority goes ahead of every lower one.</summary>
    public IReadOnlyList<int>? Ahead { get; init; }

    /// <summary>Column of the kind of call. Optional.</summary>
    public string? Type { get; init; }

    /// <summary>Column that tells agents apart. Optional; only a running number is kept.</summary>
    public string? Agent { get; init; }

    /// <summary>Role and column name of every column that is mapped.</summary>
    public IReadOnlyDictionary<string, string> Columns =>
        new (string Role, string? Column)[]
        {
            ("date", Date), ("arrival", Arrival), ("entered", Entered), ("wait", Wait), ("service", Service), ("outcome", Outcome),
            ("customer", Customer), ("priority", Priority), ("type", Type), ("agent", Agent),
        }.Where(c => c.Column is not null).ToDictionary(c => c.Role, c => c.Column!);
}
