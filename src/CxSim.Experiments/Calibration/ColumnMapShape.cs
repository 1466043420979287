using CxSim.Experiments.Scenarios.Kinds;

namespace CxSim.Experiments.Calibration;

/// <summary>A column map as blocks of keys.</summary>
internal static class ColumnMapShape
{
    private static readonly TextKind Name = new();

    private static readonly Shape<LogColumns> Columns = new Shape<LogColumns>("key", "columns of a call log", new LogColumns())
        .Has("date", Name, c => c.Date, (c, v) => c with { Date = v }, "The date; not needed where times are iso.")
        .Has("arrival", Name, c => c.Arrival, (c, v) => c with { Arrival = v },
            "When the caller reached the queue, or an agent at once.", required: true)
        .Has("entered", Name, c => c.Entered, (c, v) => c with { Entered = v }, "An earlier moment, checked against the arrival.")
        .Has("wait", Name, c => c.Wait, (c, v) => c with { Wait = v }, "Time in the queue.", required: true)
        .Has("service", Name, c => c.Service, (c, v) => c with { Service = v }, "Time with the agent.", required: true)
        .Has("outcome", Name, c => c.Outcome, (c, v) => c with { Outcome = v }, "How the call ended.", required: true)
        .Has("customer", Name, c => c.Customer, (c, v) => c with { Customer = v }, "Tells customers apart; only a running number is kept.")
        .Has("priority", Name, c => c.Priority, (c, v) => c with { Priority = v }, "The priority, a whole number.")
        .Has("type", Name, c => c.Type, (c, v) => c with { Type = v }, "The kind of call.")
        .Has("agent", Name, c => c.Agent, (c, v) => c with { Agent = v }, "Tells agents apart; only a running number is kept.");

    private static readonly ListKind<string> Values = new(Name, 1, 100);

    private static readonly Shape<LogOutcomes> Outcomes = new Shape<LogOutcomes>("key", "outcomes of a call log", new LogOutcomes())
        .Has("served", Values, o => o.Served, (o, v) => o with { Served = v }, "An agent took the call.", required: true)
        .Has("abandoned", Values, o => o.Abandoned, (o, v) => o with { Abandoned = v }, "The caller hung up.", required: true)
        .Has("excluded", Values, o => o.Excluded, (o, v) => o with { Excluded = v }, "To leave out.");

    private static readonly Shape<KindOfCall> Kind = new Shape<KindOfCall>("key", "a kind of call", new KindOfCall())
        .Has("type", Name, k => k.Type, (k, v) => k with { Type = v }, "What the log calls it.", required: true)
        .Has("title", Name, k => k.Title, (k, v) => k with { Title = v }, "The name on screen.", required: true)
        .Has("simple", new FlagKind(), k => k.Simple, (k, v) => k with { Simple = v }, "Whether self-service could take it.")
        .Has("grey", new FlagKind(), k => k.Grey, (k, v) => k with { Grey = v }, "Whether it lies in the grey zone.")
        .Has("emotion", new NumberKind("", 0, 1), k => k.Emotion, (k, v) => k with { Emotion = v }, "Mean emotion the customer brings.")
        .Has("complexity", new NumberKind("", 0, 1), k => k.Complexity, (k, v) => k with { Complexity = v }, "Complexity.");

    internal static readonly Shape<ColumnMap> Whole = new Shape<ColumnMap>("key", "a column map", new ColumnMap())
        .Has("columns", Columns, m => m.Columns, (m, v) => m with { Columns = v }, "Which column holds what.", required: true)
        .Has("times", new ChoiceKind<TimeFormat>("time format", ("seconds-of-day", TimeFormat.SecondsOfDay), ("clock", TimeFormat.Clock),
            ("iso", TimeFormat.Iso)), m => m.Times, (m, v) => m with { Times = v }, "How times of day are written.")
        .Has("dateFormat", Name, m => m.DateFormat, (m, v) => m with { DateFormat = v }, "How dates are written.")
        .Has("outcomes", Outcomes, m => m.Outcomes, (m, v) => m with { Outcomes = v }, "What the outcomes are called.", required: true)
        .Has("ahead", new ListKind<int>(new WholeKind("", -1000, 1000), 0, 100), m => m.Ahead, (m, v) => m with { Ahead = v },
            "Priorities that go ahead of all others, first to last; none: a higher one goes ahead of every lower one.")
        .Has("kinds", new ListKind<KindOfCall>(Kind, 0, 100), m => m.Kinds, (m, v) => m with { Kinds = v },
            "What is known of kinds of call beside the log.")
        .Checked(NeedsDate)
        .Checked(OutcomesOnce);

    private static void NeedsDate(ColumnMap map, Reading reading)
    {
        if (map.Columns.Date.Length == 0 && map.Times != TimeFormat.Iso)
        {
            reading.Usage(reading.PlaceOf("columns"), "key \"date\" is missing", "the date's column, or times: iso");
        }
    }

    private static void OutcomesOnce(ColumnMap map, Reading reading)
    {
        string[] all = [.. map.Outcomes.Served, .. map.Outcomes.Abandoned, .. map.Outcomes.Excluded];
        foreach (var twice in all.GroupBy(o => o, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1))
        {
            reading.Invalid(reading.PlaceOf("outcomes"), $"outcome \"{twice.Key}\" {twice.Count()} times", "each once");
        }
    }
}
