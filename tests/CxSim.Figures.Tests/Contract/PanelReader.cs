using System.Globalization;
using System.Xml.Linq;
using CxSim.Figures.Tables;

namespace CxSim.Figures.Tests.Contract;

/// <summary>Pairs what a panel draws with what the table says should be drawn.</summary>
internal sealed class PanelReader(Figure figure, XElement panel)
{
    private readonly double[] _plot = Drawing.Numbers((string)panel.Attribute("data-plot")!);
    private readonly string[] _scaleX = ((string)panel.Attribute("data-scale-x")!).Split(' ');
    private readonly string[] _scaleY = ((string)panel.Attribute("data-scale-y")!).Split(' ');
    private readonly IReadOnlyList<string> _bandsX = Bands(figure, panel, p => p.X);
    private readonly IReadOnlyList<string> _bandsY = Bands(figure, panel, p => p.Y);

    /// <summary>Drawn place, place by the table, and a name, for each number that a mark takes from a column.</summary>
    public IEnumerable<(double Drawn, double Told, string What)> Compare(XElement mark)
    {
        string kind = (string)mark.Attribute("data-mark")!;
        return kind switch
        {
            "line" or "step" => Curve(mark, "y"),
            "area" => [.. Curve(mark, "high"), .. Curve(mark, "low")],
            "dot" => Each(mark, ("x", true, Point(0)), ("y", false, Point(1))),
            "whisker" => Each(mark, ("low", true, At("x1")), ("high", true, At("x2")), ("at", false, At("y1"))),
            "whisker-up" => Each(mark, ("low", false, At("y1")), ("high", false, At("y2")), ("at", true, At("x1"))),
            "bar" => Span(mark, "from", "to", horizontal: true),
            "bar-up" => Span(mark, "from", "to", horizontal: false),
            "brick" => [.. Span(mark, "left", "right", horizontal: true), .. Span(mark, "bottom", "top", horizontal: false)],
            "heat" => Each(mark, ("x", true, Middle("x", "width")), ("y", false, Middle("y", "height"))),
            "link" => Each(
                mark, ("x", true, Pair("data-from", 0)), ("y", false, Pair("data-from", 1)),
                ("x2", true, Pair("data-to", 0)), ("y2", false, Pair("data-to", 1))),
            "zone" => Own(mark, upright: true, ("from", "to")),
            "rule" or "rule-level" => Own(mark, kind == "rule", ("at", "at")),
            "ellipse" => Each(mark, ("x", true, Centre(0)), ("y", false, Centre(1))),
            _ => throw new NotSupportedException($"no reader for {kind}"),
        };
    }

    private static IReadOnlyList<string> Bands(Figure figure, XElement panel, Func<Panel, Figures.Scales.Scale> side) =>
        side(figure.Panels[(int)panel.Attribute("data-panel")!]) is Figures.Scales.BandScale band ? band.Labels : [];

    private static Func<XElement, double> At(string attribute) => e => Drawing.Number(e, attribute);

    private static Func<XElement, double> Point(int index) => Pair("data-at", index);

    private static Func<XElement, double> Pair(string attribute, int index) => e => Drawing.Numbers((string)e.Attribute(attribute)!)[index];

    private static Func<XElement, double> Middle(string at, string size) => e => Drawing.Number(e, at) + (Drawing.Number(e, size) / 2);

    private static Func<XElement, double> Centre(int index) => e =>
    {
        double[] all = [.. Drawing.Numbers((string)e.Attribute("d")!).Where((_, i) => i % 2 == index)];
        return (all.Min() + all.Max()) / 2;
    };

    private IEnumerable<(double, double, string)> Curve(XElement mark, string channel)
    {
        (double X, double Y)[] drawn = [.. Drawing.Numbers((string)mark.Attribute("d")!).Chunk(2).Select(p => (p[0], p[1]))];
        foreach (int row in Rows(mark))
        {
            (double? x, double? y) = (Told(mark, "x", row, true), Told(mark, channel, row, false));
            if (x is null || y is null)
            {
                continue;
            }

            (double X, double Y) near = drawn.MinBy(p => Math.Abs(p.X - x.Value) + Math.Abs(p.Y - y.Value));
            yield return (near.X, x.Value, $"{channel} row {row}, across");
            yield return (near.Y, y.Value, $"{channel} row {row}, up");
        }
    }

    private IEnumerable<(double, double, string)> Each(
        XElement mark, params (string Channel, bool Across, Func<XElement, double> Drawn)[] parts)
    {
        foreach (XElement shape in mark.Elements().Where(e => e.Attribute("data-row") is not null))
        {
            int row = (int)shape.Attribute("data-row")!;
            foreach ((string channel, bool across, Func<XElement, double> drawn) in parts)
            {
                if (Told(mark, channel, row, across) is { } told)
                {
                    yield return (drawn(shape), told, $"{channel} row {row}");
                }
            }
        }
    }

    private IEnumerable<(double, double, string)> Span(XElement mark, string from, string to, bool horizontal)
    {
        (string start, string size) = horizontal ? ("x", "width") : ("y", "height");
        foreach (XElement rect in mark.Elements().Where(e => e.Attribute("data-row") is not null))
        {
            int row = (int)rect.Attribute("data-row")!;
            double low = Drawing.Number(rect, start);
            double high = low + Drawing.Number(rect, size);
            foreach (string channel in new[] { from, to })
            {
                if (Told(mark, channel, row, horizontal) is { } told)
                {
                    yield return (Math.Abs(low - told) < Math.Abs(high - told) ? low : high, told, $"{channel} row {row}");
                }
            }
        }
    }

    private IEnumerable<(double, double, string)> Own(XElement mark, bool upright, (string From, string To) channels)
    {
        bool rect = mark.Name.LocalName == "rect";
        double low = Drawing.Number(mark, rect ? (upright ? "x" : "y") : (upright ? "x1" : "y1"));
        double high = rect ? low + Drawing.Number(mark, upright ? "width" : "height") : low;
        foreach (string channel in new[] { channels.From, channels.To })
        {
            if (Told(mark, channel, Rows(mark).First(), upright) is { } told)
            {
                yield return (Math.Abs(low - told) < Math.Abs(high - told) ? low : high, told, channel);
            }
        }
    }

    private static IEnumerable<int> Rows(XElement mark)
    {
        double[] rows = Drawing.Numbers((string)mark.Attribute("data-rows")!);
        return Enumerable.Range((int)rows[0], (int)rows[1]);
    }

    private double? Told(XElement mark, string channel, int row, bool across)
    {
        if ((string?)mark.Attribute("data-" + channel) is not { } column)
        {
            return null;
        }

        Cell cell = figure.Table[row, column];
        IReadOnlyList<string> bands = across ? _bandsX : _bandsY;
        double value = double.IsNaN(cell.Value) && bands.Count > 0 ? bands.ToList().IndexOf(cell.Text) : cell.Value;
        double unit = Unit(across ? _scaleX : _scaleY, value);
        return double.IsNaN(value) ? null : across ? _plot[0] + (unit * _plot[2]) : _plot[1] + _plot[3] - (unit * _plot[3]);
    }

    private static double Unit(string[] scale, double value)
    {
        double[] n = [.. scale.Skip(1).Where(s => s != "reversed").Select(s => double.Parse(s, CultureInfo.InvariantCulture))];
        double unit = scale[0] switch
        {
            "linear" => (value - n[0]) / (n[1] - n[0]),
            "log" => (Math.Log10(value) - Math.Log10(n[0])) / (Math.Log10(n[1]) - Math.Log10(n[0])),
            "band" => (value + 0.5) / n[0],
            "piecewise" => Interpolate(n, value),
            _ => throw new NotSupportedException(scale[0]),
        };
        return scale[^1] == "reversed" ? 1 - unit : unit;
    }

    private static double Interpolate(double[] knots, double value)
    {
        (double Value, double Fraction)[] points = [.. knots.Chunk(2).Select(c => (c[0], c[1]))];
        int i = Math.Clamp(Array.FindIndex(points, p => p.Value >= value), 1, points.Length - 1);
        (double v0, double f0) = points[i - 1];
        (double v1, double f1) = points[i];
        return f0 + ((value - v0) * (f1 - f0) / (v1 - v0));
    }
}
