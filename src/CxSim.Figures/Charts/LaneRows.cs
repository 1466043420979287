using CxSim.Figures.Marks;
using CxSim.Figures.Tables;

namespace CxSim.Figures.Charts;

/// <summary>Events of swim lanes as rows of a table, one event a row, those of a kind together.</summary>
/// <param name="caption">What the table holds.</param>
/// <param name="lanes">The lanes from top to bottom; events of another name belong to the last.</param>
/// <param name="level">Name of the level that is followed, 0 to 100.</param>
/// <param name="moment">A moment in words.</param>
internal sealed class LaneRows(string caption, string[] lanes, string level, Func<double, string> moment)
{
    private readonly List<IReadOnlyList<Cell>> _cells = [];
    private readonly Dictionary<(string Policy, string Event), Rows> _places = [];

    /// <summary>The lanes from top to bottom.</summary>
    public string[] Lanes => lanes;

    /// <summary>Name of the level that is followed; its column too.</summary>
    public string Level => level;

    /// <summary>The table.</summary>
    public DataTable Table => new(
        caption, [new("policy"), new("lane"), new("event"), new("from"), new("to"), new(level, "0 to 100")], _cells);

    /// <summary>The rows of one kind of event under one policy; none when it did not happen.</summary>
    public Rows Of(string policy, string what) => _places.GetValueOrDefault((policy, what), new Rows(0, 0));

    /// <summary>Adds events, those of a kind together.</summary>
    public void Add(string policy, IEnumerable<(string Event, double From, double To)> events)
    {
        foreach (IGrouping<string, (string Event, double From, double To)> kind in events.GroupBy(e => e.Event))
        {
            Add(policy, kind.Key, [.. kind.Select(e => (e.From, e.To, double.NaN))]);
        }
    }

    /// <summary>Adds the course of the level.</summary>
    public void Add(string policy, IEnumerable<(double At, double Level)> course) =>
        Add(policy, level, [.. course.Select(c => (c.At, c.At, c.Level))]);

    /// <summary>The words for an ending.</summary>
    public static string Ending(LifeEnding ending) => ending switch
    {
        LifeEnding.Solved => "solved",
        LifeEnding.NotSolved => "not solved",
        LifeEnding.HungUp => "hangs up",
        _ => throw new ArgumentOutOfRangeException(nameof(ending)),
    };

    private void Add(string policy, string what, IReadOnlyList<(double From, double To, double Level)> rows)
    {
        _places[(policy, what)] = new Rows(_cells.Count, rows.Count);
        string lane = what == level || lanes.Contains(what) ? what : lanes[^1];
        Cell Moment(double value) => Cell.Worded(value, moment(value));
        _cells.AddRange(rows.Select(r => (IReadOnlyList<Cell>)[policy, lane, what, Moment(r.From), Moment(r.To), Cell.Number(r.Level, 0)]));
    }
}
