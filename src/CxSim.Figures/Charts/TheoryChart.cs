using CxSim.Figures.Lettering;
using CxSim.Figures.Marks;
using CxSim.Figures.Scales;
using CxSim.Figures.Tables;

namespace CxSim.Figures.Charts;

/// <summary>G18: should I trust it? Each simulated quantity as its deviation from theory in percent, with a 99 % interval.</summary>
public static class TheoryChart
{
    private const double Left = 250;
    private const double WordsWidth = 168;
    private const double Step = 26;

    /// <summary>The figure.</summary>
    /// <param name="caption">Title and context.</param>
    /// <param name="checks">In the order to show; system and quantity together are unique.</param>
    public static Figure Build(Caption caption, IReadOnlyList<TheoryCheck> checks)
    {
        DataTable table = Table(checks);
        double reach = checks.SelectMany((_, i) => new[] { table[i, "low %"].Value, table[i, "high %"].Value }).Max(Math.Abs);
        LinearScale x = LinearScale.Holding([-reach, reach]);
        Panel panel = new()
        {
            Plot = new Box(Left, 28, Figure.Width - Left - WordsWidth, checks.Count * Step),
            X = x,
            Y = BandScale.Rows([.. checks.Select(Name)]),
            XAxis = new Axis("simulated minus theory, % of theory", x.Ticks(5)),
            Marks = [new Rule(0), .. checks.SelectMany((c, i) => Marks(c, i))],
        };
        int inside = checks.Count(Holds);
        return new Figure
        {
            Id = caption.Id,
            Title = caption.Title,
            Subtitle = $"{caption.Subtitle} Bars are 99 % intervals; theory lies in {inside} of {checks.Count}. Hollow: outside.",
            Permalink = caption.Permalink,
            Description = $"{caption.Title} Theory lies inside the 99 % interval in {inside} of {checks.Count} checks.",
            Table = table,
            BodyHeight = panel.Plot.Bottom + 46,
            Panels = [panel],
            Notes =
            [
                new Note(Figure.Width - WordsWidth + 16, 16, "theory → simulated", TextStyle.Quiet),
                .. checks.SelectMany((c, i) => Notes(c, panel.PlaceY(i) + 4)),
            ],
        };
    }

    private static bool Holds(TheoryCheck c) => c.Range.Low <= c.Theory && c.Theory <= c.Range.High;

    private static string Name(TheoryCheck c) => $"{c.System} {c.Quantity}";

    private static Mark[] Marks(TheoryCheck c, int i) =>
    [
        new Whisker("low %", "high %", "check") { Rows = new Rows(i, 1), Series = 1, Capped = true },
        new Dot("deviation %", "check") { Rows = new Rows(i, 1), Series = 1, Hollow = !Holds(c) },
    ];

    private static IEnumerable<Note> Notes(TheoryCheck c, double y)
    {
        yield return new Note(Figure.Margin, y, Wrap.Fit(Name(c), Left - Figure.Margin - 10, TextStyle.Label.Size), TextStyle.Label);
        string mark = Holds(c) ? "✓" : "✗";
        string text = $"{mark} {Numbers.Fixed(c.Theory, c.Decimals)} → {Numbers.Fixed(c.Simulated, c.Decimals)}";
        yield return new Note(Figure.Width - WordsWidth + 16, y, Wrap.Fit(text, WordsWidth - 24, TextStyle.Label.Size), TextStyle.Label);
    }

    private static DataTable Table(IReadOnlyList<TheoryCheck> checks)
    {
        static Cell Percent(double value, double theory) => Cell.Signed((value - theory) / Math.Abs(theory) * 100, 2);
        return new DataTable(
            "Theory and simulation",
            [new("check"), new("theory"), new("simulated"), new("deviation %"), new("low %"), new("high %"), new("theory inside")],
            [.. checks.Select(c => (IReadOnlyList<Cell>)[
                Name(c), Cell.Number(c.Theory, c.Decimals), Cell.Number(c.Simulated, c.Decimals), Percent(c.Simulated, c.Theory),
                Percent(c.Range.Low, c.Theory), Percent(c.Range.High, c.Theory), Holds(c) ? "yes" : "no"])]);
    }
}
