using CxSim.Figures.Colours;
using CxSim.Figures.Marks;

namespace CxSim.Figures.Writing;

/// <summary>Draws markers and whiskers, one a row.</summary>
/// <param name="panel">The panel they lie in.</param>
internal sealed class SvgShapes(SvgPanel panel)
{
    private const double CapHalf = 4;

    /// <summary>Draws a marker or whisker; false when the mark is of another kind.</summary>
    public bool Draw(Mark mark)
    {
        switch (mark)
        {
            case Dot dot:
                panel.Each(dot, "dot", row => DrawDot(dot, row), ("x", dot.X), ("y", dot.Y));
                return true;
            case Whisker w:
                string name = w.Upright ? "whisker-up" : "whisker";
                panel.Each(w, name, row => DrawWhisker(w, row), ("low", w.Low), ("high", w.High), ("at", w.At));
                return true;
            default:
                return false;
        }
    }

    private void DrawDot(Dot dot, int row)
    {
        (double x, double y) = (panel.X(dot.X, row), panel.Y(dot.Y, row));
        if (!double.IsFinite(x + y))
        {
            return;
        }

        MarkerShape shape = dot.Series < 0 ? MarkerShape.Circle : Palette.Series[dot.Series].Marker;
        string stroke = SvgPanel.Look("s", dot);
        string fill = SvgPanel.Look("f", dot);
        panel.Canvas.Open("path")
            .Set("class", dot.Hollow ? $"hollow {stroke}" : dot.Opacity < 1 ? $"{fill} {stroke}" : $"{fill} edge")
            .Set("data-row", row).Set("stroke-width", dot.Hollow ? 1.8 : 1)
            .Set("fill-opacity", dot.Opacity < 1 ? SvgCanvas.Round(dot.Opacity) : "")
            .Set("data-at", $"{SvgCanvas.Round(x)} {SvgCanvas.Round(y)}").Set("d", MarkerPath.Of(shape, x, y, dot.Radius)).Close();
    }

    private void DrawWhisker(Whisker w, int row)
    {
        double low = w.Upright ? panel.Y(w.Low, row) : panel.X(w.Low, row);
        double high = w.Upright ? panel.Y(w.High, row) : panel.X(w.High, row);
        double at = w.Upright ? panel.X(w.At, row) : panel.Y(w.At, row);
        if (!double.IsFinite(low + high + at))
        {
            return;
        }

        string stroke = SvgPanel.Look("s", w);
        (double X, double Y) from = Place(low, at);
        (double X, double Y) to = Place(high, at);
        panel.Canvas.Open("line").Set("class", stroke).Set("data-row", row).Set("stroke-width", w.Width)
            .Set("opacity", w.Opacity < 1 ? SvgCanvas.Round(w.Opacity) : "")
            .Set("x1", from.X).Set("y1", from.Y).Set("x2", to.X).Set("y2", to.Y).Close();
        foreach (double end in w.Capped ? new[] { low, high } : [])
        {
            panel.Canvas.Segment(stroke, Place(end, at - CapHalf), Place(end, at + CapHalf), w.Width);
        }

        (double X, double Y) Place(double along, double across) => w.Upright ? (across, along) : (along, across);
    }
}
