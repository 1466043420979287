using CxSim.Figures.Lettering;
using CxSim.Figures.Marks;
using CxSim.Figures.Scales;

namespace CxSim.Figures.Charts;

/// <summary>
/// G11: what does this feel like? The same customer with the same luck under two or more policies, in swim lanes, with the line
/// of satisfaction above. Minutes are drawn to scale; the weeks between contacts are folded into grey gaps.
/// </summary>
public static class LifeChart
{
    private const double Left = 132;
    private const double LaneHeight = 19;
    private const double LevelHeight = 62;
    private const double Pitch = LevelHeight + (5 * LaneHeight) + 66;

    private static readonly double[] KeySeconds = [30, 60, 120, 300, 600, 1200, 3600, 86400];

    private static readonly (string Event, int Series)[] Ends = [("solved", 1), ("not solved", 2), ("hangs up", 7), ("leaves for good", 0)];

    /// <summary>The figure.</summary>
    /// <param name="caption">Title and context.</param>
    /// <param name="rule">How this customer was picked, as a sentence.</param>
    /// <param name="days">Length of the run.</param>
    /// <param name="lives">The customer under each policy.</param>
    public static Figure Build(Caption caption, string rule, int days, IReadOnlyList<Life> lives)
    {
        FoldedTime time = new(lives, days);
        LifeRows rows = new(lives, time.Scale.Value(1));
        List<Panel> panels = [];
        List<Note> notes = [.. Keys(time)];
        for (int i = 0; i < lives.Count; i++)
        {
            double top = 58 + (i * Pitch);
            string policy = Wrap.Fit(lives[i].Policy, 500, TextStyle.Heading.Size, bold: true);
            notes.Add(new Note(Figure.Margin, top - 8, policy, TextStyle.Heading));
            panels.Add(Level(lives[i], rows, time, new Box(Left, top, Figure.Width - Left - 24, LevelHeight)));
            panels.Add(Lanes(lives[i], rows, time, new Box(Left, top + LevelHeight + 10, Figure.Width - Left - 24, 5 * LaneHeight)));
            notes.Add(new Note(Left - 8, top + (LevelHeight / 2) + 4, "satisfaction", TextStyle.Label, Anchor.End));
        }

        return new Figure
        {
            Id = caption.Id,
            Title = caption.Title,
            Subtitle = $"{caption.Subtitle} {rule} Grey: the time between contacts, folded.",
            Permalink = caption.Permalink,
            Description = $"{caption.Title} {rule} {string.Join(" ", lives.Select(Sentence))}",
            Table = rows.Table,
            BodyHeight = panels[^1].Plot.Bottom + 26,
            Panels = panels,
            Notes = notes,
        };
    }

    private static IEnumerable<Note> Keys(FoldedTime time)
    {
        double x = Figure.Margin;
        foreach ((string name, int series) in Ends)
        {
            yield return new Note(x, 8, name, TextStyle.Quiet, Key: KeyGlyph.Marker, Series: series);
            x += Note.KeyWidth + TextWidth.Of(name, TextStyle.Quiet.Size) + 18;
        }

        double perSecond = (Figure.Width - Left - 24) * time.PerSecond;
        double seconds = Array.Find(KeySeconds, s => s * perSecond >= 14);
        yield return new Note(x, 8, $"{Numbers.Duration(seconds)} minutes", TextStyle.Quiet, Key: KeyGlyph.Thick)
        {
            KeyLength = seconds * perSecond,
        };
    }

    private static IEnumerable<Mark> Gaps(FoldedTime time) => time.Gaps.Select(g => new Zone(g.From, g.To));

    private static Panel Level(Life life, LifeRows rows, FoldedTime time, Box plot) => new()
    {
        Name = $"{life.Policy}: satisfaction",
        Plot = plot,
        X = time.Scale,
        Y = new LinearScale(0, 100),
        YAxis = new Axis("", [new Tick(0, "0"), new Tick(100, "100")]),
        Marks =
        [
            .. Gaps(time),
            new Line("from", "satisfaction") { Rows = rows.Of(life.Policy, "satisfaction"), Series = 1, Stepped = true },
            Value(0, life.Satisfaction[0].Level, Anchor.Start),
            Value(life.LeavesOnDay is { } day ? FoldedTime.Start(day) : time.Scale.Value(1), life.Satisfaction[^1].Level, Anchor.End),
        ],
    };

    private static Words Value(double moment, double level, Anchor anchor) =>
        new(moment, level, Numbers.Fixed(level, 0), TextStyle.Label with { Bold = true })
        {
            Anchor = anchor, Dx = anchor == Anchor.Start ? 4 : -4, Dy = level > 50 ? 15 : -6,
        };

    private static Panel Lanes(Life life, LifeRows rows, FoldedTime time, Box plot)
    {
        List<Mark> marks = [.. Gaps(time)];
        (string Lane, int Series, bool Hatched)[] bars = [("waits", 2, true), ("quick part", 4, false), ("slow part", 3, false)];
        marks.AddRange(bars.Select(b => new Bar("from", "to", "lane")
        {
            Rows = rows.Of(life.Policy, b.Lane), Series = b.Series, Thickness = 13, Hatched = b.Hatched,
        }));
        marks.Add(new Dot("from", "lane") { Rows = rows.Of(life.Policy, "same issue again"), Series = 6, Radius = 5 });
        marks.AddRange(Ends.Select(e => new Dot("from", "lane") { Rows = rows.Of(life.Policy, e.Event), Series = e.Series, Radius = 5 }));
        return new Panel
        {
            Name = life.Policy,
            Plot = plot,
            X = time.Scale,
            Y = BandScale.Rows(LifeRows.Lanes),
            XAxis = new Axis("", time.Scale.Ticks(0), Grid: false),
            YAxis = new Axis("", BandScale.Rows(LifeRows.Lanes).Ticks(0)),
            Marks = marks,
        };
    }

    private static string Sentence(Life life)
    {
        string minutes = Numbers.Duration(life.Contacts.Sum(c => c.WaitSeconds));
        int repeats = life.Contacts.Count(c => c.Repeat);
        string end = life.LeavesOnDay is { } day ? $"leaves in week {(day / 7) + 1}" : "stays";
        return $"Under {life.Policy}: {life.Contacts.Count} contacts, {repeats} of them about the same issue again, "
            + $"{minutes} minutes waiting, satisfaction from {life.Satisfaction[0].Level:0} to {life.Satisfaction[^1].Level:0}; {end}.";
    }
}
