using CxSim.Figures.Lettering;
using CxSim.Figures.Marks;
using CxSim.Figures.Scales;
using CxSim.Figures.Tables;

namespace CxSim.Figures.Charts;

/// <summary>
/// G7: are beliefs interacting? First-order and total Sobol indices with bootstrap intervals, at most twelve beliefs, the largest
/// total on top. What the total has beyond the first order is interaction.
/// </summary>
public static class SobolChart
{
    /// <summary>The most beliefs shown.</summary>
    public const int Most = 12;

    private const double Left = 220;
    private const double WordsWidth = 132;
    private const double Step = 34;
    private const int Series = 1;

    /// <summary>The figure.</summary>
    /// <param name="caption">Title and context.</param>
    /// <param name="outcome">The outcome whose variance is split.</param>
    /// <param name="indices">The beliefs in any order, names unique; the twelve with the largest totals are shown.</param>
    public static Figure Build(Caption caption, string outcome, IReadOnlyList<SobolIndex> indices)
    {
        List<SobolIndex> shown = [.. indices.OrderByDescending(i => i.Total).Take(Most)];
        string rest = indices.Count > Most ? $" {indices.Count - Most} beliefs with smaller totals are not shown." : "";
        LinearScale x = LinearScale.Holding(
            shown.SelectMany(i => new[] { i.First, i.Total, i.FirstRange.Low, i.FirstRange.High, i.TotalRange.High }), withZero: true);
        string[] bars = [.. shown.SelectMany(i => new[] { Bar(i, "first"), Bar(i, "total") })];
        IReadOnlyList<Note> keys = KeyLine.At(
            8, ("first order: by itself", KeyGlyph.Bar, Series), ("total: with its interactions", KeyGlyph.Hatch, Series));
        Panel panel = new()
        {
            Plot = new Box(Left, 46, Figure.Width - Left - WordsWidth, shown.Count * Step),
            X = x,
            Y = BandScale.Rows(bars),
            XAxis = new Axis($"share of the variance of {outcome}", x.Ticks(5)),
            Marks = [new Rule(0), .. shown.SelectMany((_, i) => Marks(i))],
        };
        double sum = shown.Sum(i => i.First);
        string finding = $"By themselves these beliefs explain {Numbers.Fixed(100 * sum, 0)} % of the variance of {outcome}.";
        return new Figure
        {
            Id = caption.Id,
            Title = caption.Title,
            Subtitle = $"{caption.Subtitle} {finding} Whiskers are 95 % bootstrap intervals.{rest}",
            Permalink = caption.Permalink,
            Description = $"{caption.Title} {finding} {string.Join(" ", shown.Select(Sentence))}",
            Table = Table(shown),
            BodyHeight = panel.Plot.Bottom + 44,
            Panels = [panel],
            Notes =
            [
                .. keys, new Note(Figure.Width - WordsWidth + 14, 34, "interaction", TextStyle.Quiet),
                .. shown.SelectMany((s, i) => Names(s, panel.Plot.Top + ((i + 0.5) * Step) + 4)),
            ],
        };
    }

    private static string Bar(SobolIndex index, string order) => $"{index.Belief}, {order}";

    private static IEnumerable<Mark> Marks(int i)
    {
        Rows first = new(2 * i, 1);
        Rows total = new((2 * i) + 1, 1);
        yield return new Bar(0, "index", "bar") { Rows = first, Series = Series, Thickness = 11, Opacity = 0.85 };
        yield return new Bar(0, "index", "bar") { Rows = total, Series = Series, Thickness = 11, Hatched = true };
        yield return new Whisker("low", "high", "bar") { Rows = first, Series = 0, Capped = true, Width = 1.4 };
        yield return new Whisker("low", "high", "bar") { Rows = total, Series = 0, Capped = true, Width = 1.4 };
    }

    private static IEnumerable<Note> Names(SobolIndex s, double y)
    {
        yield return new Note(Figure.Margin, y, Wrap.Fit(s.Belief, Left - Figure.Margin - 10, TextStyle.Label.Size), TextStyle.Label);
        string interaction = Numbers.Signed(s.Total - s.First, 2);
        yield return new Note(Figure.Width - WordsWidth + 14, y, interaction, TextStyle.Label with { Bold = true });
    }

    private static string Sentence(SobolIndex s) =>
        $"{s.Belief}: {Numbers.Fixed(s.First, 2)} by itself, {Numbers.Fixed(s.Total, 2)} in total.";

    private static DataTable Table(List<SobolIndex> shown) => new(
        "Sobol indices",
        [new("bar"), new("belief"), new("order"), new("index"), new("low"), new("high")],
        [.. shown.SelectMany(s => new[] { Row(s, "first", s.First, s.FirstRange), Row(s, "total", s.Total, s.TotalRange) })]);

    private static IReadOnlyList<Cell> Row(SobolIndex s, string order, double value, Interval range) =>
        [Bar(s, order), s.Belief, order, Cell.Number(value, 3), Cell.Number(range.Low, 3), Cell.Number(range.High, 3)];
}
