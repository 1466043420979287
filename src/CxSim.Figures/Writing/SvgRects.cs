using CxSim.Figures.Colours;
using CxSim.Figures.Marks;
using CxSim.Figures.Scales;

namespace CxSim.Figures.Writing;

/// <summary>Draws bars, bricks and heat cells, one a row.</summary>
/// <param name="panel">The panel they lie in.</param>
internal sealed class SvgRects(SvgPanel panel)
{
    /// <summary>The id of a series' hatch pattern.</summary>
    public static string HatchId(Figure figure, int series) => $"{figure.ElementId}-hatch-{(series < 0 ? "n" : series.ToString("0"))}";

    /// <summary>Draws rectangles; false when the mark is of another kind.</summary>
    public bool Draw(Mark mark)
    {
        switch (mark)
        {
            case Bar bar:
                panel.Each(bar, bar.Upright ? "bar-up" : "bar", r => DrawBar(bar, r), ("from", bar.From), ("to", bar.To), ("at", bar.At));
                return true;
            case Brick b:
                panel.Each(b, "brick", r => DrawBrick(b, r), ("left", b.Left), ("right", b.Right), ("bottom", b.Bottom), ("top", b.Top));
                return true;
            case HeatCell cell:
                panel.Each(cell, "heat", r => DrawHeat(cell, r), ("x", cell.X), ("y", cell.Y), ("colour", cell.Colour));
                DrawOutline(cell);
                return true;
            default:
                return false;
        }
    }

    private void DrawBar(Bar bar, int row)
    {
        double half = bar.Thickness / 2;
        double at = bar.Upright ? panel.X(bar.At, row) : panel.Y(bar.At, row);
        Box box = bar.Upright
            ? Between((at - half, panel.Y(bar.From, row)), (at + half, panel.Y(bar.To, row)))
            : Between((panel.X(bar.From, row), at - half), (panel.X(bar.To, row), at + half));
        DrawBox(bar, row, bar.Hatched, box);
    }

    private void DrawBrick(Brick b, int row) =>
        DrawBox(b, row, false, Between((panel.X(b.Left, row), panel.Y(b.Bottom, row)), (panel.X(b.Right, row), panel.Y(b.Top, row))));

    private void DrawBox(Mark mark, int row, bool hatched, Box box)
    {
        if (double.IsFinite(box.Left + box.Top + box.Width + box.Height))
        {
            panel.Canvas.Open("rect").Set("data-row", row)
                .Set("class", hatched ? SvgPanel.Look("s", mark) : $"{SvgPanel.Look("f", mark)} edge")
                .Set("fill", hatched ? $"url(#{HatchId(panel.Figure, mark.Series)})" : "").Set("fill-opacity", mark.Opacity)
                .Set("stroke-width", hatched ? 1.2 : 0.8).Place(box).Close();
        }
    }

    private void DrawHeat(HeatCell cell, int row)
    {
        double width = panel.Panel.Plot.Width * ((BandScale)panel.Panel.X).Bandwidth;
        double height = panel.Panel.Plot.Height * ((BandScale)panel.Panel.Y).Bandwidth;
        (double x, double y) = (panel.X(cell.X, row), panel.Y(cell.Y, row));
        Box box = new(x - (width / 2), y - (height / 2), width, height);
        double value = panel.Value(cell.Colour, row);
        string colour = cell.Diverging
            ? HeatRamp.Diverging(value / Math.Max(Math.Abs(cell.Min), Math.Abs(cell.Max)))
            : HeatRamp.Sequential((value - cell.Min) / (cell.Max - cell.Min));
        panel.Canvas.Open("rect").Set("class", "edge").Set("data-row", row).Set("fill", colour).Set("stroke-width", 1.5).Place(box).Close();
        if (cell.Hatch is { } hatch && panel.Figure.Table[row, hatch].Value == 1)
        {
            string pattern = HatchId(panel.Figure, Mark.Neutral);
            panel.Canvas.Open("rect").Set("fill", $"url(#{pattern})").Set("fill-opacity", 0.5).Place(box).Close();
        }

        if (cell.LabelSize > 0)
        {
            panel.Canvas.Open("text").Set("fill", HeatRamp.InkOn(colour)).Set("stroke", colour).Set("stroke-width", 3)
                .Set("paint-order", "stroke").Set("x", x).Set("y", y + (cell.LabelSize * 0.36)).Set("font-size", cell.LabelSize)
                .Set("text-anchor", "middle").Words(panel.Figure.Table[row, cell.Label].Text).Close();
        }
    }

    // A line along the edges between cells of the region and all others, on a paler one that keeps it visible on strong colours.
    private void DrawOutline(HeatCell cell)
    {
        if (cell.Outline is not { } outline)
        {
            return;
        }

        Rows rows = panel.RowsOf(cell);
        int Index(Channel channel, int row, Scale scale) => (int)channel.Of(panel.Figure.Table, row, scale);
        List<(int X, int Y)> inside = [.. Enumerable.Range(rows.Start, rows.Count)
            .Where(row => panel.Figure.Table[row, outline].Value == 1)
            .Select(row => (Index(cell.X, row, panel.Panel.X), Index(cell.Y, row, panel.Panel.Y)))];
        (int X, int Y)[] sides = [(-1, 0), (1, 0), (0, -1), (0, 1)];
        var edges = inside.SelectMany(at => sides.Where(s => !inside.Contains((at.X + s.X, at.Y + s.Y))).Select(s => (at, s))).ToList();
        foreach ((string look, double width) in new[] { ("edge", 4.5), ("s0", 2.0) })
        {
            foreach (((int X, int Y) at, (int X, int Y) side) in edges)
            {
                (double x, double y) = (at.X + (side.X / 2.0), at.Y + (side.Y / 2.0));
                (double across, double up) = (side.X == 0 ? 0.5 : 0, side.X == 0 ? 0 : 0.5);
                panel.Canvas.Segment(
                    look,
                    (panel.Panel.PlaceX(x - across), panel.Panel.PlaceY(y - up)),
                    (panel.Panel.PlaceX(x + across), panel.Panel.PlaceY(y + up)),
                    width);
            }
        }
    }

    private static Box Between((double X, double Y) a, (double X, double Y) b) =>
        new(Math.Min(a.X, b.X), Math.Min(a.Y, b.Y), Math.Abs(b.X - a.X), Math.Abs(b.Y - a.Y));
}
