using CxSim.Figures.Lettering;
using CxSim.Figures.Marks;
using CxSim.Figures.Scales;
using CxSim.Figures.Tables;

namespace CxSim.Figures.Charts;

/// <summary>A histogram of observations with the densities that were fitted to them; areas are shares.</summary>
public static class HistogramChart
{
    private const double Left = 64;
    private const double LabelWidth = 24;

    /// <summary>The figure.</summary>
    /// <param name="caption">Title and context.</param>
    /// <param name="x">The quantity.</param>
    /// <param name="observed">The observations.</param>
    /// <param name="fits">Densities in 1 over the unit of the quantity, at most eight.</param>
    public static Figure Build(Caption caption, AxisPlan x, Histogram observed, IReadOnlyList<Curve> fits)
    {
        int bins = observed.Shares.Count;
        double[] densities = [.. observed.Shares.Select((share, i) => share / (observed.Edges[i + 1] - observed.Edges[i]))];
        Scale across = x.ScaleFor([.. observed.Edges]);
        LinearScale up = LinearScale.Holding([.. densities, .. fits.SelectMany(f => f.Y)], withZero: true);
        List<Mark> marks = [new Brick("from", "to", 0, "density") { Rows = new Rows(0, bins), Opacity = 0.35 }];
        int first = bins;
        for (int i = 0; i < fits.Count; i++)
        {
            marks.Add(new Line("from", "density") { Rows = new Rows(first, fits[i].X.Count), Series = i + 1 });
            first += fits[i].X.Count;
        }

        Panel panel = new()
        {
            Plot = new Box(Left, 44, Figure.Width - Left - LabelWidth, 250),
            X = across,
            Y = up,
            XAxis = new Axis(x.Title, across.Ticks(8), Grid: false),
            YAxis = new Axis("relative frequency", up.Ticks(4)),
            Marks = marks,
        };
        return new Figure
        {
            Id = caption.Id,
            Title = caption.Title,
            Subtitle = caption.Subtitle,
            Permalink = caption.Permalink,
            Description = $"{caption.Title} {Sentence(x, observed, densities)}",
            Table = Table(x, observed, densities, fits),
            BodyHeight = panel.Plot.Bottom + 44,
            Panels = [panel],
            Notes = [.. Keys(fits)],
        };
    }

    private static IEnumerable<Note> Keys(IReadOnlyList<Curve> fits)
    {
        double x = Figure.Margin;
        yield return new Note(x, 8, "observed", TextStyle.Label, Key: KeyGlyph.Band);
        x += Note.KeyWidth + TextWidth.Of("observed", TextStyle.Label.Size) + 22;
        for (int i = 0; i < fits.Count; i++)
        {
            string name = Wrap.Fit(fits[i].Name, Figure.Width - Figure.Margin - x - Note.KeyWidth, TextStyle.Label.Size);
            yield return new Note(x, 8, name, TextStyle.Label, Key: KeyGlyph.Line, Series: i + 1);
            x += Note.KeyWidth + TextWidth.Of(name, TextStyle.Label.Size) + 22;
        }
    }

    private static string Sentence(AxisPlan x, Histogram observed, double[] densities)
    {
        int top = Array.IndexOf(densities, densities.Max());
        return $"Observations are densest between {Numbers.Fixed(observed.Edges[top], x.Decimals)} and "
            + $"{Numbers.Fixed(observed.Edges[top + 1], x.Decimals)} ({x.Title}).";
    }

    private static DataTable Table(AxisPlan x, Histogram observed, double[] densities, IReadOnlyList<Curve> fits)
    {
        IEnumerable<IReadOnlyList<Cell>> bins = densities.Select((density, i) => (IReadOnlyList<Cell>)[
            "observed", Cell.Number(observed.Edges[i], x.Decimals), Cell.Number(observed.Edges[i + 1], x.Decimals),
            Cell.Number(density, 6), Cell.Number(observed.Shares[i], 4)]);
        IEnumerable<IReadOnlyList<Cell>> curves = fits.SelectMany(f => f.X.Select((at, i) => (IReadOnlyList<Cell>)[
            f.Name, Cell.Number(at, x.Decimals), Cell.Number(at, x.Decimals), Cell.Number(f.Y[i], 6), Cell.Number(double.NaN, 4)]));
        return new DataTable(
            $"Observed and fitted: {x.Title}",
            [new("what"), new("from"), new("to"), new("density"), new("share")],
            [.. bins, .. curves]);
    }
}
