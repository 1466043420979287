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

        List<Note> keys = Keys(fits);
        Panel panel = new()
        {
            Plot = new Box(Left, keys[^1].Y + 38, Figure.Width - Left - LabelWidth, 250),
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
            Notes = keys,
        };
    }

    private static List<Note> Keys(IReadOnlyList<Curve> fits)
    {
        const double LineStep = 18;
        List<Note> keys = [new Note(Figure.Margin, 8, "observed", TextStyle.Label, Key: KeyGlyph.Band)];
        for (int i = 0; i < fits.Count; i++)
        {
            string name = Wrap.Fit(fits[i].Name, Figure.Width - (2 * Figure.Margin) - Note.KeyWidth, TextStyle.Label.Size);
            double width = TextWidth.Of(name, TextStyle.Label.Size);
            double x = keys[^1].TextX + TextWidth.Of(keys[^1].Text, TextStyle.Label.Size) + 22;
            bool room = x + Note.KeyWidth + width <= Figure.Width - Figure.Margin;
            double y = keys[^1].Y + (room ? 0 : LineStep);
            keys.Add(new Note(room ? x : Figure.Margin, y, name, TextStyle.Label, Key: KeyGlyph.Line, Series: i + 1));
        }

        return keys;
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
