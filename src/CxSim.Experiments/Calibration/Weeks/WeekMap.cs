using CxSim.Experiments.Scenarios;
using CxSim.Experiments.Scenarios.Kinds;
using CxSim.Experiments.Scenarios.Yaml;

namespace CxSim.Experiments.Calibration.Weeks;

/// <summary>What the columns of a centre's weekly figures mean, and what to fit to them.</summary>
public sealed record WeekMap
{
    /// <summary>Which column holds the week, and which each figure.</summary>
    public WeekColumns Columns { get; init; } = new();

    /// <summary>Which column holds what in a file with one row an agent and week.</summary>
    public PeopleColumns People { get; init; } = new();

    /// <summary>The exhaustion questionnaire's highest score, which the model calls 1; the lowest is 0.</summary>
    public double Scale { get; init; } = 1;

    /// <summary>Share of the weeks, the last ones, that is kept from the fit and predicted, 0–0.8.</summary>
    public double HeldOut { get; init; } = 1.0 / 3;

    /// <summary>Beliefs and centre numbers to fit; empty: those that figures like these can inform.</summary>
    public IReadOnlyList<string> Fit { get; init; } = [];

    /// <summary>Reads a map from YAML.</summary>
    /// <param name="yaml">The file's text.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <exception cref="InputException">The text is not a column map; the message says where, and what was expected.</exception>
    public static WeekMap Read(string yaml, string file)
    {
        var problems = new Problems();
        var reading = new Reading(file, new Library("."), problems) { Top = new Place(1, 1) };
        var map = WeekMapShape.Whole.Read(YamlTree.Read(yaml, file, problems), new(), reading);
        problems.ThrowIfAny();
        return map;
    }

    /// <summary>The map of a file whose columns have the figures' own names.</summary>
    /// <param name="header">The file's columns.</param>
    public static WeekMap Of(IEnumerable<string> header)
    {
        var known = header.Select(h => h.Trim()).Where(h => WeekKpi.Find(h) is not null);
        return new WeekMap { Columns = new WeekColumns { Kpis = known.ToDictionary(h => WeekKpi.Find(h)!.Id, h => h) } };
    }
}

/// <summary>Columns of a file with one row a week.</summary>
public sealed record WeekColumns
{
    /// <summary>The week: a whole number, or the date of a day that is the same weekday every time.</summary>
    public string Week { get; init; } = "week";

    /// <summary>Column by figure.</summary>
    public IReadOnlyDictionary<string, string> Kpis { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}

/// <summary>Columns of a file with one row an agent and week; an empty name means that there is no such column.</summary>
public sealed record PeopleColumns
{
    /// <summary>The week, as in the other file.</summary>
    public string Week { get; init; } = "week";

    /// <summary>Tells agents apart; only a running number is kept.</summary>
    public string Agent { get; init; } = "agent";

    /// <summary>The agent's exhaustion score in that week; blank where it was not asked.</summary>
    public string Exhaustion { get; init; } = "";

    /// <summary>1 in the week in which the agent left of their own will, else 0 or blank.</summary>
    public string Left { get; init; } = "";
}
