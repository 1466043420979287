using CxSim.Figures.Lettering;
using CxSim.Figures.Marks;
using CxSim.Figures.Scales;
using CxSim.Figures.Tables;

namespace CxSim.Figures.Charts;

/// <summary>
/// Curves over a common axis with direct labels: observed against simulated by hour, distributions, survival and hazard curves
/// with their fits.
/// </summary>
public static class CurveChart
{
    private const double Left = 64;
    private const double LabelWidth = 150;

    /// <summary>The figure.</summary>
    /// <param name="caption">Title and context.</param>
    /// <param name="x">The horizontal axis.</param>
    /// <param name="y">The vertical axis.</param>
    /// <param name="curves">Observations first, in ink; then at most eight others.</param>
    /// <param name="bandMeaning">What the bands hold, as a sentence; empty when there are none.</param>
    public static Figure Build(Caption caption, AxisPlan x, AxisPlan y, IReadOnlyList<Curve> curves, string bandMeaning = "")
    {
        IEnumerable<double> ends = curves.SelectMany(c => c.Band ?? []).SelectMany(b => new[] { b.Low, b.High });
        Scale up = y.ScaleFor([.. curves.SelectMany(c => c.Y), .. ends]);
        Scale across = x.ScaleFor([.. curves.SelectMany(c => c.X)]);
        List<Mark> bands = [];
        List<Mark> lines = [];
        int first = 0;
        for (int i = 0; i < curves.Count; i++)
        {
            Rows rows = new(first, curves[i].X.Count);
            (curves[i].Look == CurveLook.Dots ? lines : bands).AddRange(BandOf(curves[i], rows, i));
            lines.Add(LineOf(curves[i], rows, i));
            first += rows.Count;
        }

        Panel panel = new()
        {
            Plot = new Box(Left, 22, Figure.Width - Left - LabelWidth, 270),
            X = across,
            Y = up,
            XAxis = new Axis(x.Title, across.Ticks(7), Grid: false),
            YAxis = new Axis(y.Title, up.Ticks(5)),
            Marks = [.. bands, .. lines],
        };
        return new Figure
        {
            Id = caption.Id,
            Title = caption.Title,
            Subtitle = $"{caption.Subtitle} {bandMeaning}".Trim(),
            Permalink = caption.Permalink,
            Description = $"{caption.Title} {string.Join(" ", curves.Select(c => Sentence(c, x, y)))}",
            Table = Table(caption.Title, x, y, curves),
            BodyHeight = panel.Plot.Bottom + 44,
            Panels = [panel with { Marks = [.. panel.Marks, .. Labels(panel, curves)] }],
        };
    }

    private static Mark LineOf(Curve curve, Rows rows, int series) => curve.Look == CurveLook.Dots
        ? new Dot("x", "y") { Rows = rows, Series = series, Radius = 4 }
        : new Line("x", "y") { Rows = rows, Series = series, Stepped = curve.Look == CurveLook.Step, Dashed = series > 0 };

    private static IEnumerable<Mark> BandOf(Curve curve, Rows rows, int series)
    {
        if (curve.Band is null)
        {
            yield break;
        }

        yield return curve.Look == CurveLook.Dots
            ? new Whisker("low", "high", "x") { Rows = rows, Series = series, Upright = true, Width = 1.2 }
            : new Area("x", "low", "high") { Rows = rows, Series = series, Opacity = 0.18, Stepped = curve.Look == CurveLook.Step };
    }

    private static IEnumerable<Words> Labels(Panel panel, IReadOnlyList<Curve> curves) => EndLabels.Of(
        panel, LabelWidth, [.. curves.Select((c, i) => (Last(c).X, Last(c).Y, c.Name, i == 0 ? TextStyle.Heading : TextStyle.Label))]);

    private static (double X, double Y) Last(Curve c) => c.X.Zip(c.Y).Last(p => double.IsFinite(p.Second));

    private static string Sentence(Curve c, AxisPlan x, AxisPlan y)
    {
        double[] known = [.. c.Y.Where(double.IsFinite)];
        return $"{c.Name}: from {Numbers.Fixed(known[0], y.Decimals)} to {Numbers.Fixed(known[^1], y.Decimals)}, "
            + $"highest {Numbers.Fixed(known.Max(), y.Decimals)} at {Numbers.Fixed(c.X[c.Y.ToList().IndexOf(known.Max())], x.Decimals)}.";
    }

    private static DataTable Table(string title, AxisPlan x, AxisPlan y, IReadOnlyList<Curve> curves) => new(
        title.TrimEnd('.', '?', '!'),
        [new("curve"), new("x", x.Title), new("y", y.Title), new("low"), new("high")],
        [.. curves.SelectMany(c => c.X.Select((at, i) => (IReadOnlyList<Cell>)[
            c.Name, Cell.Number(at, x.Decimals), Cell.Number(c.Y[i], y.Decimals),
            Cell.Number(c.Band?[i].Low ?? double.NaN, y.Decimals), Cell.Number(c.Band?[i].High ?? double.NaN, y.Decimals)]))]);
}
