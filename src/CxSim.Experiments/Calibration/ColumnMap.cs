using CxSim.Experiments.Scenarios;
using CxSim.Experiments.Scenarios.Kinds;
using CxSim.Experiments.Scenarios.Yaml;

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
    /// <summary>Which column holds what.</summary>
    public LogColumns Columns { get; init; } = new();

    /// <summary>How times of day are written.</summary>
    public TimeFormat Times { get; init; } = TimeFormat.SecondsOfDay;

    /// <summary>How dates are written, e.g. yyyy-MM-dd or dd/MM/yyyy.</summary>
    public string DateFormat { get; init; } = "yyyy-MM-dd";

    /// <summary>What the outcomes are called.</summary>
    public LogOutcomes Outcomes { get; init; } = new();

    /// <summary>Priorities that go ahead of all others, first to last; empty when every higher one goes ahead of a lower.</summary>
    public IReadOnlyList<int> Ahead { get; init; } = [];

    /// <summary>What is known of kinds of call beside the log. Kinds not listed get the usual values.</summary>
    public IReadOnlyList<KindOfCall> Kinds { get; init; } = [];

    /// <summary>Reads a map from YAML.</summary>
    /// <param name="yaml">The file's text.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <exception cref="InputException">The text is not a column map; the message says where, and what was expected.</exception>
    public static ColumnMap Read(string yaml, string file)
    {
        var problems = new Problems();
        var reading = new Reading(file, new Library("."), problems) { Top = new Place(1, 1) };
        var map = ColumnMapShape.Whole.Read(YamlTree.Read(yaml, file, problems), new(), reading);
        problems.ThrowIfAny();
        return map;
    }
}

/// <summary>Columns of a call log by what they hold; an empty name means that the log has no such column.</summary>
public sealed record LogColumns
{
    /// <summary>The date. Needed unless times are ISO moments.</summary>
    public string Date { get; init; } = "";

    /// <summary>The moment the caller reached the queue, or an agent at once.</summary>
    public string Arrival { get; init; } = "";

    /// <summary>An earlier moment (start of the voice menu), against which the arrival is checked.</summary>
    public string Entered { get; init; } = "";

    /// <summary>Time in the queue: seconds, or minutes:seconds, or hours:minutes:seconds.</summary>
    public string Wait { get; init; } = "";

    /// <summary>Time with the agent, written as the wait is.</summary>
    public string Service { get; init; } = "";

    /// <summary>The outcome.</summary>
    public string Outcome { get; init; } = "";

    /// <summary>Tells customers apart; blank means not identified. Only a running number is kept.</summary>
    public string Customer { get; init; } = "";

    /// <summary>The priority, a whole number, higher first.</summary>
    public string Priority { get; init; } = "";

    /// <summary>The kind of call.</summary>
    public string Type { get; init; } = "";

    /// <summary>Tells agents apart. Only a running number is kept.</summary>
    public string Agent { get; init; } = "";

    /// <summary>Every column that the log has, by what it holds.</summary>
    public IReadOnlyDictionary<string, string> Named =>
        new (string Role, string Column)[]
        {
            ("date", Date), ("arrival", Arrival), ("entered", Entered), ("wait", Wait), ("service", Service), ("outcome", Outcome),
            ("customer", Customer), ("priority", Priority), ("type", Type), ("agent", Agent),
        }.Where(c => c.Column.Length > 0).ToDictionary(c => c.Role, c => c.Column);
}

/// <summary>What a log calls its outcomes.</summary>
public sealed record LogOutcomes
{
    /// <summary>An agent took the call.</summary>
    public IReadOnlyList<string> Served { get; init; } = [];

    /// <summary>The caller hung up.</summary>
    public IReadOnlyList<string> Abandoned { get; init; } = [];

    /// <summary>To leave out.</summary>
    public IReadOnlyList<string> Excluded { get; init; } = [];
}

/// <summary>What a log cannot say about a kind of call; the words are those of a workflow in a centre file.</summary>
public sealed record KindOfCall
{
    /// <summary>What the log calls it; "other" for all kinds that are too rare to stand alone.</summary>
    public string Type { get; init; } = "";

    /// <summary>The name on screen.</summary>
    public string Title { get; init; } = "";

    /// <summary>Whether self-service could take it.</summary>
    public bool Simple { get; init; }

    /// <summary>Whether it lies in the grey zone.</summary>
    public bool Grey { get; init; }

    /// <summary>Mean emotion the customer brings, 0–1.</summary>
    public double Emotion { get; init; } = 0.35;

    /// <summary>Complexity, 0–1.</summary>
    public double Complexity { get; init; } = 0.3;
}
