using CxSim.Figures.Lettering;
using CxSim.Figures.Marks;
using CxSim.Figures.Scales;
using CxSim.Figures.Tables;

namespace CxSim.Figures.Charts;

/// <summary>
/// G20: what do good policies share? Every run of a sweep as a pale line over upright axes of levers and outcomes, the chosen ones
/// strong, and beside them the rule in words that tells the chosen from the others.
/// </summary>
public static class ParallelChart
{
    private const double PlotHeight = 280;
    private const double ChosenOpacity = 0.75;

    /// <summary>The figure.</summary>
    /// <param name="caption">Title and context.</param>
    /// <param name="axes">At least two, at most ten.</param>
    /// <param name="points">The runs, in any order.</param>
    /// <param name="rule">What the chosen have in common, as a sentence.</param>
    public static Figure Build(Caption caption, IReadOnlyList<ParallelAxis> axes, IReadOnlyList<ParallelPoint> points, string rule)
    {
        List<ParallelPoint> sorted = [.. points.Where(p => !p.Chosen), .. points.Where(p => p.Chosen)];
        int chosen = points.Count(p => p.Chosen);
        (double Min, double Max)[] ends = [.. axes.Select((_, a) => (points.Min(p => p.Values[a]), points.Max(p => p.Values[a])))];
        IReadOnlyList<string> lines = Wrap.Lines(rule, Figure.Width - (2 * Figure.Margin), TextStyle.Heading.Size, bold: true);
        IReadOnlyList<Note> keys = KeyLine.At(
            10 + (lines.Count * 16),
            ($"chosen, {chosen} of {points.Count} runs", KeyGlyph.Thick, 1),
            ("the others", KeyGlyph.Thin, Mark.Neutral));
        double width = Figure.Width - (2 * Figure.Margin);
        string[] names = [.. axes.Select(a => a.Unit.Length > 0 ? $"{a.Name}, {a.Unit}" : a.Name)];
        double top = keys[^1].Y + 22 + ColumnHeads.Height(names, width) + 14;
        Panel panel = new()
        {
            Plot = new Box(Figure.Margin, top, width, PlotHeight),
            X = new BandScale([.. axes.Select(a => a.Name)]),
            Y = new LinearScale(0, 1),
            Marks =
            [
                .. axes.Select((_, i) => new Rule(i)),
                Lines(0, points.Count - chosen, axes.Count, Mark.Neutral, Math.Clamp(30.0 / points.Count, 0.08, 0.5)),
                Lines(points.Count - chosen, chosen, axes.Count, 1, ChosenOpacity),
            ],
        };
        return new Figure
        {
            Id = caption.Id,
            Title = caption.Title,
            Subtitle = $"{caption.Subtitle} A line is one run; on axes marked “good on top” the good end is up.",
            Permalink = caption.Permalink,
            Description = $"{caption.Title} {chosen} of {points.Count} runs are chosen. {rule}",
            Table = Table(axes, sorted, ends),
            BodyHeight = panel.Plot.Bottom + 44,
            Panels = [panel],
            Notes =
            [
                .. lines.Select((line, i) => new Note(Figure.Margin, 8 + (i * 16), line, TextStyle.Heading)), .. keys,
                .. ColumnHeads.Above(panel with { Plot = panel.Plot with { Top = top - 14 } }, names),
                .. axes.SelectMany((a, i) => Ends(panel, a, i, ends[i])),
            ],
        };
    }

    private static Line Lines(int first, int count, int axes, int series, double opacity) => new("axis", "height")
    {
        Rows = new Rows(first * axes, count * axes), By = "run", Series = series, Opacity = opacity, Dashed = false,
        Width = series < 0 ? 1 : 1.8,
    };

    private static IEnumerable<Note> Ends(Panel panel, ParallelAxis axis, int i, (double Min, double Max) ends)
    {
        (double bottom, double top) = axis.Good == GoodSide.Lower ? (ends.Max, ends.Min) : ends;
        double x = panel.PlaceX(i);
        yield return new Note(x, panel.Plot.Top - 5, Numbers.Fixed(top, axis.Decimals), TextStyle.Tick, Anchor.Middle);
        yield return new Note(x, panel.Plot.Bottom + 14, Numbers.Fixed(bottom, axis.Decimals), TextStyle.Tick, Anchor.Middle);
        if (axis.Good != GoodSide.Neither)
        {
            string words = Wrap.Fit("good on top", (panel.Plot.Width * ((BandScale)panel.X).Bandwidth) - 4, TextStyle.Tick.Size);
            yield return new Note(x, panel.Plot.Bottom + 29, words, TextStyle.Tick, Anchor.Middle);
        }
    }

    private static double Height(ParallelAxis axis, double value, (double Min, double Max) ends)
    {
        double share = ends.Max > ends.Min ? (value - ends.Min) / (ends.Max - ends.Min) : 0.5;
        return axis.Good == GoodSide.Lower ? 1 - share : share;
    }

    private static DataTable Table(IReadOnlyList<ParallelAxis> axes, List<ParallelPoint> sorted, (double Min, double Max)[] ends) => new(
        "Runs of the sweep, a row an axis",
        [new("run"), new("chosen"), new("axis"), new("value"), new("height", "0 to 1")],
        [.. sorted.SelectMany((p, run) => axes.Select((a, i) => (IReadOnlyList<Cell>)[
            Cell.Number(run + 1, 0), p.Chosen ? "yes" : "no", a.Name, Cell.Number(p.Values[i], a.Decimals),
            Cell.Number(Height(a, p.Values[i], ends[i]), 3)]))]);
}
