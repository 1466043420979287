using CxSim.Figures.Lettering;
using CxSim.Figures.Marks;
using CxSim.Figures.Tables;

namespace CxSim.Figures.Charts;

/// <summary>A customer's lives as rows of a table, one event a row, those of a lane together.</summary>
internal sealed class LifeRows
{
    /// <summary>The lanes from top to bottom.</summary>
    public static readonly string[] Lanes = ["waits", "quick part", "slow part", "same issue again", "ends"];

    private readonly List<IReadOnlyList<Cell>> _cells = [];
    private readonly Dictionary<(string Policy, string Event), Rows> _places = [];

    public LifeRows(IReadOnlyList<Life> lives, double end)
    {
        foreach (Life life in lives)
        {
            List<(string Event, double From, double To)> events = [.. Events(life)];
            foreach (IGrouping<string, (string Event, double From, double To)> lane in events.GroupBy(e => e.Event))
            {
                Add(life.Policy, lane.Key, [.. lane.Select(e => (e.From, e.To, double.NaN))]);
            }

            double last = life.LeavesOnDay is { } day ? FoldedTime.Start(day) : end;
            IEnumerable<(double, double, double)> levels = life.Satisfaction
                .Select((s, i) => (i == 0 ? 0 : After(life, s.Day), i == 0 ? 0 : After(life, s.Day), s.Level));
            Add(life.Policy, "satisfaction", [.. levels, (last, last, life.Satisfaction[^1].Level)]);
        }
    }

    /// <summary>The table.</summary>
    public DataTable Table => new(
        "One customer’s events",
        [new("policy"), new("lane"), new("event"), new("from"), new("to"), new("satisfaction", "0 to 100")],
        _cells);

    /// <summary>The rows of one kind of event under one policy; none when it did not happen.</summary>
    public Rows Of(string policy, string what) => _places.GetValueOrDefault((policy, what), new Rows(0, 0));

    private static IEnumerable<(string Event, double From, double To)> Events(Life life)
    {
        Dictionary<int, double> busy = [];
        foreach (LifeContact c in life.Contacts)
        {
            double start = FoldedTime.Start(c.Day) + busy.GetValueOrDefault(c.Day);
            double answered = start + c.WaitSeconds;
            double slow = answered + c.QuickSeconds;
            double done = slow + c.SlowSeconds;
            busy[c.Day] = busy.GetValueOrDefault(c.Day) + FoldedTime.Length(c);
            (string, double, double)?[] parts =
            [
                c.WaitSeconds > 0 ? ("waits", start, answered) : null,
                c.QuickSeconds > 0 ? ("quick part", answered, slow) : null,
                c.SlowSeconds > 0 ? ("slow part", slow, done) : null,
                c.Repeat ? ("same issue again", start, start) : null,
                (Ending(c.Ending), done, done),
            ];
            foreach ((string, double, double) part in parts.OfType<(string, double, double)>())
            {
                yield return part;
            }
        }

        if (life.LeavesOnDay is { } day)
        {
            yield return ("leaves for good", FoldedTime.Start(day), FoldedTime.Start(day));
        }
    }

    /// <summary>The words for an ending.</summary>
    public static string Ending(LifeEnding ending) => ending switch
    {
        LifeEnding.Solved => "solved",
        LifeEnding.NotSolved => "not solved",
        LifeEnding.HungUp => "hangs up",
        _ => throw new ArgumentOutOfRangeException(nameof(ending)),
    };

    private static double After(Life life, int day) =>
        FoldedTime.Start(day) + life.Contacts.Where(c => c.Day == day).Sum(FoldedTime.Length);

    private void Add(string policy, string what, IReadOnlyList<(double From, double To, double Level)> rows)
    {
        _places[(policy, what)] = new Rows(_cells.Count, rows.Count);
        string lane = what == "satisfaction" || Lanes.Contains(what) ? what : "ends";
        _cells.AddRange(rows.Select(r => (IReadOnlyList<Cell>)[policy, lane, what, Moment(r.From), Moment(r.To), Cell.Number(r.Level, 0)]));
    }

    private static Cell Moment(double seconds)
    {
        int day = (int)(seconds / 86400);
        return Cell.Worded(seconds, $"day {day} + {Numbers.Duration(Math.Max(0, seconds - FoldedTime.Start(day)))}");
    }
}
