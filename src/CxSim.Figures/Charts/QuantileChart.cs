using CxSim.Figures.Lettering;
using CxSim.Figures.Marks;
using CxSim.Figures.Scales;
using CxSim.Figures.Tables;

namespace CxSim.Figures.Charts;

/// <summary>QQ: quantile against quantile; on the diagonal the two distributions agree. Both axes have one domain.</summary>
public static class QuantileChart
{
    private const double Side = 300;
    private const string Reading = "On the dashed line the two agree; above it the simulation has the larger values.";

    /// <summary>The figure.</summary>
    /// <param name="caption">Title and context.</param>
    /// <param name="quantity">The quantity on both axes.</param>
    /// <param name="pairs">Rising in share, at least two.</param>
    public static Figure Build(Caption caption, AxisPlan quantity, IReadOnlyList<QuantilePair> pairs)
    {
        Scale scale = quantity.ScaleFor([.. pairs.SelectMany(p => new[] { p.Observed, p.Simulated })]);
        (double low, double high) = (scale.Value(0), scale.Value(1));
        int last = pairs.Count;
        Panel panel = new()
        {
            Plot = new Box(84, 24, Side, Side),
            X = scale,
            Y = scale,
            XAxis = new Axis($"observed: {quantity.Title}", scale.Ticks(5)),
            YAxis = new Axis($"simulated: {quantity.Title}", scale.Ticks(5)),
            Marks =
            [
                new Line("observed", "simulated") { Rows = new Rows(last, 2), Width = 1.4 },
                new Dot("observed", "simulated") { Rows = new Rows(0, last), Series = 1, Radius = 3.5 },
            ],
        };
        QuantilePair worst = pairs.MaxBy(p => Math.Abs(p.Simulated - p.Observed));
        string finding = $"Farthest apart at the {Numbers.Fixed(worst.Share * 100, 0)} % quantile: observed "
            + $"{Numbers.Fixed(worst.Observed, quantity.Decimals)}, simulated {Numbers.Fixed(worst.Simulated, quantity.Decimals)}.";
        double right = panel.Plot.Right + 28;
        double width = Figure.Width - right - Figure.Margin;
        string[] words = [.. Wrap.Lines(Reading, width, TextStyle.Label.Size), "", .. Wrap.Lines(finding, width, TextStyle.Label.Size)];
        return new Figure
        {
            Id = caption.Id,
            Title = caption.Title,
            Subtitle = caption.Subtitle,
            Permalink = caption.Permalink,
            Description = $"{caption.Title} {finding}",
            Table = Table(quantity, pairs, low, high),
            BodyHeight = panel.Plot.Bottom + 44,
            Panels = [panel],
            Notes = [.. words.Select((w, i) => new Note(right, 120 + (i * 17), w, TextStyle.Label))],
        };
    }

    private static DataTable Table(AxisPlan quantity, IReadOnlyList<QuantilePair> pairs, double low, double high)
    {
        Cell Number(double v) => Cell.Number(v, quantity.Decimals);
        return new DataTable(
            $"Quantiles: {quantity.Title}",
            [new("quantile", "%"), new("observed"), new("simulated")],
            [
                .. pairs.Select(p => (IReadOnlyList<Cell>)[Cell.Number(p.Share * 100, 1), Number(p.Observed), Number(p.Simulated)]),
                ["line of agreement, start", Number(low), Number(low)],
                ["line of agreement, end", Number(high), Number(high)],
            ]);
    }
}
