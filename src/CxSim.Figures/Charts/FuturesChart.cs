using CxSim.Figures.Lettering;
using CxSim.Figures.Marks;
using CxSim.Figures.Scales;
using CxSim.Figures.Tables;

namespace CxSim.Figures.Charts;

/// <summary>
/// G14: would B beat A again? Every simulated future as a pair of marks with the same luck, sorted by who gains, and the tally: for
/// print and for readers who want no motion. <see cref="FuturesFrames"/> is the same, one future at a time.
/// </summary>
public static class FuturesChart
{
    private const double Left = 64;
    private const double LabelWidth = 120;

    /// <summary>The figure.</summary>
    /// <param name="caption">Title and context.</param>
    /// <param name="measure">The outcome.</param>
    /// <param name="a">Name of the first policy.</param>
    /// <param name="b">Name of the second.</param>
    /// <param name="futures">The futures in any order.</param>
    public static Figure Build(Caption caption, Measure measure, string a, string b, IReadOnlyList<FuturePair> futures)
    {
        List<FuturePair> sorted = [.. futures.OrderByDescending(f => Gain(measure, f))];
        int better = sorted.Count(f => Gain(measure, f) > 0);
        string tally = Tally(measure, a, b, futures);
        LinearScale x = new(0, sorted.Count + 1);
        LinearScale y = LinearScale.Holding(sorted.SelectMany(f => new[] { f.A, f.B }));
        IReadOnlyList<string> lines = Wrap.Lines(tally, Figure.Width - (2 * Figure.Margin), TextStyle.Heading.Size, bold: true);
        Panel panel = new()
        {
            Plot = new Box(Left, 54 + (lines.Count * 16), Figure.Width - Left - LabelWidth, 250),
            X = x,
            Y = y,
            XAxis = new Axis("simulated futures, from those in which the second policy gains most", [], Grid: false),
            YAxis = new Axis($"{measure.Name}, {measure.Unit}".TrimEnd(',', ' '), y.Ticks(5)),
            Marks =
            [
                new Rule(better + 0.5) { Dashed = true },
                new Whisker(a, b, "place") { Upright = true, Width = 1.4 },
                new Dot("place", a) { Series = 0, Radius = 4, Hollow = true },
                new Dot("place", b) { Series = 1, Radius = 4.5 },
            ],
        };
        return new Figure
        {
            Id = caption.Id,
            Title = caption.Title,
            Subtitle = $"{caption.Subtitle} A pair is one simulated future with the same luck under both policies.",
            Permalink = caption.Permalink,
            Description = $"{caption.Title} {tally}",
            Table = new DataTable(
                $"{measure.Name} in each future, {measure.Unit}".TrimEnd(',', ' '),
                [new("place"), new(a), new(b), new("difference")],
                [.. sorted.Select((f, i) => (IReadOnlyList<Cell>)[
                    Cell.Number(i + 1, 0), Cell.Number(f.A, measure.Decimals), Cell.Number(f.B, measure.Decimals),
                    Cell.Signed(f.B - f.A, measure.Decimals)])]),
            BodyHeight = panel.Plot.Bottom + 44,
            Panels = [panel with { Marks = [.. panel.Marks, .. Labels(panel, sorted[^1], a, b)] }],
            Notes =
            [
                .. lines.Select((line, i) => new Note(Figure.Margin, 8 + (i * 16), line, TextStyle.Heading)),
                .. KeyLine.At(10 + (lines.Count * 16), (a, KeyGlyph.Marker, 0), (b, KeyGlyph.Marker, 1)),
            ],
        };
    }

    /// <summary>How often the second policy beats the first, as a sentence.</summary>
    public static string Tally(Measure measure, string a, string b, IReadOnlyList<FuturePair> futures)
    {
        int better = futures.Count(f => Gain(measure, f) > 0);
        int equal = futures.Count(f => Gain(measure, f) == 0);
        string verb = measure.Good == GoodSide.Neither ? "is above" : "beats";
        return $"“{b}” {verb} “{a}” in {better} of {futures.Count} simulated futures{(equal > 0 ? $"; {equal} are equal" : "")}.";
    }

    /// <summary>How much the second policy gains, above 0 when it is the better one.</summary>
    internal static double Gain(Measure measure, FuturePair f) => measure.Good == GoodSide.Lower ? f.A - f.B : f.B - f.A;

    private static IEnumerable<Words> Labels(Panel panel, FuturePair last, string a, string b) => EndLabels.Of(
        panel, LabelWidth, [(panel.X.Value(1) - 1, last.A, a, TextStyle.Label), (panel.X.Value(1) - 1, last.B, b, TextStyle.Heading)]);
}
