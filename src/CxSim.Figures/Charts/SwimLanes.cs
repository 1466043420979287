using CxSim.Figures.Lettering;
using CxSim.Figures.Marks;
using CxSim.Figures.Scales;

namespace CxSim.Figures.Charts;

/// <summary>
/// One person's time under several policies, one policy below the other on one axis: a line of how the person fares, and below it a
/// lane for each kind of event.
/// </summary>
/// <param name="rows">The events.</param>
/// <param name="time">The axis that all policies share.</param>
/// <param name="ground">Zones behind everything.</param>
/// <param name="dotRadius">Half a marker's width, in drawing units.</param>
internal sealed class SwimLanes(LaneRows rows, Scale time, IReadOnlyList<Mark> ground, double dotRadius)
{
    /// <summary>The event with which somebody leaves.</summary>
    public const string Leaves = "leaves for good";

    /// <summary>Where panels begin.</summary>
    public const double Left = 132;

    /// <summary>Width of the panels.</summary>
    public const double Width = Figure.Width - Left - 24;

    private const double Top = 58;
    private const double LaneHeight = 19;
    private const double LevelHeight = 62;
    private const int RepeatSeries = 6;

    private static readonly (string Event, int Series)[] Ends = [("solved", 1), ("not solved", 2), ("hangs up", 7), (Leaves, 0)];

    private static readonly (string Lane, Bar Look)[] Bars =
    [
        ("waits", Look(2) with { Hatched = true }), ("free", Look(Mark.Neutral) with { Opacity = 0.4 }), ("quick part", Look(4)),
        ("slow part", Look(3)), ("wrap and rest", Look(1)),
    ];

    /// <summary>The markers' meanings in one line, for those endings that can happen; the next free place after them.</summary>
    public static (IReadOnlyList<Note> Notes, double X) Keys(params string[] endings)
    {
        List<Note> notes = [];
        double x = Figure.Margin;
        foreach ((string name, int series) in Ends.Where(e => endings.Contains(e.Event)))
        {
            notes.Add(new Note(x, 8, name, TextStyle.Quiet, Key: KeyGlyph.Marker, Series: series));
            x += Note.KeyWidth + TextWidth.Of(name, TextStyle.Quiet.Size) + 18;
        }

        return (notes, x);
    }

    /// <summary>The two panels of one policy and their headings.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="index">Which it is, from 0.</param>
    /// <param name="first">The level's start: moment and value.</param>
    /// <param name="last">The level's end.</param>
    public (Panel[] Panels, Note[] Notes) Policy(string policy, int index, (double At, double Level) first, (double At, double Level) last)
    {
        double lanes = rows.Lanes.Length * LaneHeight;
        double top = Top + (index * (LevelHeight + lanes + 66));
        Panel level = new()
        {
            Name = $"{policy}: {rows.Level}",
            Plot = new Box(Left, top, Width, LevelHeight),
            X = time,
            Y = new LinearScale(0, 100),
            YAxis = new Axis("", [new Tick(0, "0"), new Tick(100, "100")]),
            Marks =
            [
                .. ground,
                new Line("from", rows.Level) { Rows = rows.Of(policy, rows.Level), Series = 1, Stepped = true },
                Value(first, Anchor.Start),
                Value(last, Anchor.End),
            ],
        };
        string heading = Wrap.Fit(policy, 500, TextStyle.Heading.Size, bold: true);
        return (
            [level, Lanes(policy, new Box(Left, top + LevelHeight + 10, Width, lanes))],
            [
                new Note(Figure.Margin, top - 8, heading, TextStyle.Heading),
                new Note(Left - 8, top + (LevelHeight / 2) + 4, rows.Level, TextStyle.Label, Anchor.End),
            ]);
    }

    private static Bar Look(int series) => new("from", "to", "lane") { Series = series, Thickness = 13 };

    private static Words Value((double At, double Level) point, Anchor anchor) =>
        new(point.At, point.Level, Numbers.Fixed(point.Level, 0), TextStyle.Label with { Bold = true })
        {
            Anchor = anchor, Dx = anchor == Anchor.Start ? 4 : -4, Dy = point.Level > 50 ? 15 : -6,
        };

    private Panel Lanes(string policy, Box plot)
    {
        List<Mark> marks = [.. ground];
        marks.AddRange(Bars.Where(b => rows.Lanes.Contains(b.Lane)).Select(b => b.Look with { Rows = rows.Of(policy, b.Lane) }));
        marks.Add(Dots(policy, "same issue again", RepeatSeries));
        marks.AddRange(Ends.Select(e => Dots(policy, e.Event, e.Series)));
        return new Panel
        {
            Name = policy,
            Plot = plot,
            X = time,
            Y = BandScale.Rows(rows.Lanes),
            XAxis = new Axis("", time.Ticks(12), Grid: false),
            YAxis = new Axis("", BandScale.Rows(rows.Lanes).Ticks(0)),
            Marks = marks,
        };
    }

    private Dot Dots(string policy, string what, int series) =>
        new("from", "lane") { Rows = rows.Of(policy, what), Series = series, Radius = dotRadius };
}
