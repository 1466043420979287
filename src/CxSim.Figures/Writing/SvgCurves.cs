using CxSim.Figures.Marks;

namespace CxSim.Figures.Writing;

/// <summary>Draws marks that are one path through many rows, and ellipses.</summary>
/// <param name="panel">The panel they lie in.</param>
internal sealed class SvgCurves(SvgPanel panel)
{
    private const int EllipsePoints = 72;

    /// <summary>Draws a curve; false when the mark is of another kind.</summary>
    public bool Draw(Mark mark)
    {
        switch (mark)
        {
            case Line line:
                DrawLine(line);
                return true;
            case Area area:
                DrawArea(area);
                return true;
            case Ellipse ellipse:
                DrawEllipse(ellipse);
                return true;
            default:
                return false;
        }
    }

    private void DrawLine(Line line)
    {
        List<List<(double X, double Y)>> pieces = Pieces(line.X, line.Y, panel.RowsOf(line), line.Stepped, line.By);
        string classes = $"line {SvgPanel.Look("s", line)}{(line.Dashed ? " " + SvgPanel.Look("d", line) : "")}";
        panel.Open("path", line.Stepped ? "step" : "line", line, ("x", line.X), ("y", line.Y))
            .Set("class", classes).Set("stroke-width", line.Width).Set("opacity", line.Opacity < 1 ? SvgCanvas.Round(line.Opacity) : "")
            .Set("d", string.Concat(pieces.Select(p => Path(p)))).Close();
    }

    private void DrawArea(Area area)
    {
        Rows rows = panel.RowsOf(area);
        List<List<(double X, double Y)>> highs = Pieces(area.X, area.High, rows, area.Stepped);
        List<List<(double X, double Y)>> lows = Pieces(area.X, area.Low, rows, area.Stepped);
        IEnumerable<string> paths = highs.Zip(lows, (high, low) => Path([.. high, .. Enumerable.Reverse(low)]) + "Z");
        panel.Open("path", "area", area, ("x", area.X), ("low", area.Low), ("high", area.High))
            .Set("class", SvgPanel.Look("f", area)).Set("fill-opacity", area.Opacity).Set("d", string.Concat(paths)).Close();
    }

    private void DrawEllipse(Ellipse ellipse)
    {
        Rows rows = panel.RowsOf(ellipse);
        panel.Open("g", "ellipse", ellipse, ("x", ellipse.X), ("y", ellipse.Y), ("sdx", ellipse.SdX), ("sdy", ellipse.SdY))
            .Set("fill-opacity", 0.1);
        for (int row = rows.Start; row < rows.End; row++)
        {
            (double, double) mean = (panel.Value(ellipse.X, row), panel.Value(ellipse.Y, row));
            (double, double) sd = (panel.Value(ellipse.SdX, row), panel.Value(ellipse.SdY, row));
            double correlation = panel.Value(ellipse.Correlation, row);
            IEnumerable<(double X, double Y)> outline = Enumerable.Range(0, EllipsePoints)
                .Select(i => Ellipse.Outline(mean, sd, correlation, i * 2 * Math.PI / EllipsePoints))
                .Select(p => (panel.Panel.PlaceX(p.X), panel.Panel.PlaceY(p.Y)));
            panel.Canvas.Open("path").Set("class", $"{SvgPanel.Look("s", ellipse)} {SvgPanel.Look("f", ellipse)}").Set("stroke-width", 1.2)
                .Set("data-row", row).Set("d", Path([.. outline]) + "Z").Close();
        }

        panel.Canvas.Close();
    }

    private List<List<(double X, double Y)>> Pieces(Channel x, Channel y, Rows rows, bool stepped, string? by = null)
    {
        List<List<(double X, double Y)>> pieces = [];
        bool broken = true;
        for (int row = rows.Start; row < rows.End; row++)
        {
            (double X, double Y) at = (panel.X(x, row), panel.Y(y, row));
            if (!double.IsFinite(at.X) || !double.IsFinite(at.Y))
            {
                broken = true;
                continue;
            }

            if (broken || (by is not null && panel.Figure.Table[row, by] != panel.Figure.Table[row - 1, by]))
            {
                pieces.Add([]);
            }
            else if (stepped)
            {
                pieces[^1].Add((at.X, pieces[^1][^1].Y));
            }

            pieces[^1].Add(at);
            broken = false;
        }

        return pieces;
    }

    private static string Path(IReadOnlyList<(double X, double Y)> points) =>
        "M" + string.Join('L', points.Select(p => $"{SvgCanvas.Round(p.X)} {SvgCanvas.Round(p.Y)}"));
}
