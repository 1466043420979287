using CxSim.Experiments.Scenarios.Kinds;

namespace CxSim.Experiments.Calibration.Weeks;

/// <summary>A map of weekly figures as blocks of keys.</summary>
internal static class WeekMapShape
{
    private static readonly TextKind Name = new();

    private static readonly Shape<WeekColumns> Columns = WeekKpi.All.Aggregate(
        new Shape<WeekColumns>("key", "columns of weekly figures", new WeekColumns())
            .Has("week", Name, c => c.Week, (c, v) => c with { Week = v }, "The week: a whole number or a date."),
        (shape, kpi) => shape.Has(kpi.Id, Name, c => c.Kpis.GetValueOrDefault(kpi.Id, ""), (c, v) => With(c, kpi.Id, v), kpi.Name));

    private static readonly Shape<PeopleColumns> People = new Shape<PeopleColumns>("key", "columns of agents' weeks", new PeopleColumns())
        .Has("week", Name, c => c.Week, (c, v) => c with { Week = v }, "The week: a whole number or a date.")
        .Has("agent", Name, c => c.Agent, (c, v) => c with { Agent = v }, "Tells agents apart; only a running number is kept.")
        .Has("exhaustion", Name, c => c.Exhaustion, (c, v) => c with { Exhaustion = v }, "The exhaustion score of the week.")
        .Has("left", Name, c => c.Left, (c, v) => c with { Left = v }, "1 in the week in which the agent left.");

    internal static readonly Shape<WeekMap> Whole = new Shape<WeekMap>("key", "a map of weekly figures", new WeekMap())
        .Has("columns", Columns, m => m.Columns, (m, v) => m with { Columns = v }, "Which column holds what, one row a week.")
        .Has("people", People, m => m.People, (m, v) => m with { People = v }, "Which column holds what, one row an agent and week.")
        .Has("scale", new NumberKind("", 0.01, 1000), m => m.Scale, (m, v) => m with { Scale = v },
            "Highest score of the exhaustion questionnaire, which the model calls 1.")
        .Has("heldOut", new NumberKind("share", 0, 0.8), m => m.HeldOut, (m, v) => m with { HeldOut = v },
            "Share of the weeks, the last ones, to be predicted.")
        .Has("fit", new ListKind<string>(Name, 0, 20), m => m.Fit, (m, v) => m with { Fit = v },
            "Beliefs and centre numbers to fit; none: those that such figures can inform.");

    private static WeekColumns With(WeekColumns columns, string kpi, string column) => columns with
    {
        Kpis = columns.Kpis.Where(k => k.Key != kpi).Append(new(kpi, column)).Where(k => k.Value.Length > 0)
            .ToDictionary(k => k.Key, k => k.Value),
    };
}
