using CxSim.Figures.Lettering;
using CxSim.Figures.Marks;
using CxSim.Figures.Scales;
using CxSim.Figures.Tables;

namespace CxSim.Figures.Charts;

/// <summary>G22: what did speed cost? Of a hundred issues, how many are resolved on the first, second, third contact, or lost.</summary>
public static class LadderChart
{
    private const double Left = 190;
    private const double WordsWidth = 150;
    private const double Step = 22;

    /// <summary>The figure.</summary>
    /// <param name="caption">Title and context.</param>
    /// <param name="ladders">The baseline first, then at most eight policies.</param>
    /// <exception cref="ArgumentException">Two policies have different rungs.</exception>
    public static Figure Build(Caption caption, IReadOnlyList<Ladder> ladders)
    {
        string[] rungs = [.. ladders[0].Rungs.Select(r => r.Name)];
        string[] policies = [.. ladders.Select(l => l.Policy)];
        if (ladders.FirstOrDefault(l => !l.Rungs.Select(r => r.Name).SequenceEqual(rungs)) is { } odd)
        {
            throw new ArgumentException($"the rungs of '{odd.Policy}' differ from those of '{policies[0]}'", nameof(ladders));
        }

        IEnumerable<double> reach = ladders.SelectMany(l => l.Rungs).SelectMany(r => new[] { r.Of100, r.Range.High });
        LinearScale x = LinearScale.Holding(reach, withZero: true);
        List<Panel> panels = [];
        List<Note> notes = [];
        for (int rung = 0; rung < rungs.Length; rung++)
        {
            bool last = rung == rungs.Length - 1;
            Box plot = new(Left, 24 + (rung * ((policies.Length * Step) + 32)), Figure.Width - Left - WordsWidth, policies.Length * Step);
            panels.Add(new Panel
            {
                Name = rungs[rung],
                Plot = plot,
                X = x,
                Y = BandScale.Rows(policies),
                XAxis = last ? new Axis("issues of 100", x.Ticks(6)) : new Axis("", [.. x.Ticks(6).Select(t => t with { Text = "" })]),
                Marks = [.. policies.SelectMany((_, p) => Marks((rung * policies.Length) + p, p))],
            });
            notes.Add(new Note(Figure.Margin, plot.Top - 8, rungs[rung], TextStyle.Heading));
            notes.AddRange(ladders.SelectMany((l, p) => Notes(l, rung, p, plot.Top + ((p + 0.5) * Step) + 4)));
        }

        return new Figure
        {
            Id = caption.Id,
            Title = caption.Title,
            Subtitle = $"{caption.Subtitle} A whisker holds 19 of 20 simulated futures.",
            Permalink = caption.Permalink,
            Description = $"{caption.Title} {string.Join(" ", ladders.Select(Sentence))}",
            Table = Table(ladders, rungs),
            BodyHeight = panels[^1].Plot.Bottom + 44,
            Panels = panels,
            Notes = notes,
        };
    }

    private static Mark[] Marks(int row, int series) =>
    [
        new Bar(0, "of 100", "policy") { Rows = new Rows(row, 1), Series = series, Thickness = 12, Opacity = 0.75 },
        new Whisker("low", "high", "policy") { Rows = new Rows(row, 1), Series = 0, Capped = true, Width = 1.4 },
    ];

    private static IEnumerable<Note> Notes(Ladder ladder, int rung, int series, double y)
    {
        Rung r = ladder.Rungs[rung];
        string name = Wrap.Fit(ladder.Policy, Left - Figure.Margin - Note.KeyWidth - 4, TextStyle.Label.Size);
        yield return new Note(Figure.Margin, y, name, TextStyle.Label, Key: KeyGlyph.Marker, Series: series);
        double right = Figure.Width - WordsWidth + 14;
        yield return new Note(right, y, Numbers.Fixed(r.Of100, 1), TextStyle.Label with { Bold = true });
        yield return new Note(right + 46, y, $"({Numbers.Fixed(r.Range.Low, 1)} … {Numbers.Fixed(r.Range.High, 1)})", TextStyle.Tick);
    }

    private static string Sentence(Ladder l) =>
        $"{l.Policy}: {string.Join(", ", l.Rungs.Select(r => $"{Numbers.Fixed(r.Of100, 1)} {r.Name}"))}.";

    private static DataTable Table(IReadOnlyList<Ladder> ladders, string[] rungs) => new(
        "Issues of a hundred, by where they end",
        [new("rung"), new("policy"), new("of 100"), new("low"), new("high")],
        [.. rungs.SelectMany((_, rung) => ladders.Select(l => Row(l.Policy, l.Rungs[rung])))]);

    private static IReadOnlyList<Cell> Row(string policy, Rung r) =>
        [r.Name, policy, Cell.Number(r.Of100, 1), Cell.Number(r.Range.Low, 1), Cell.Number(r.Range.High, 1)];
}
