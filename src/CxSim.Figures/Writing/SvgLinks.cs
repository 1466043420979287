using CxSim.Figures.Marks;

namespace CxSim.Figures.Writing;

/// <summary>Draws arrows.</summary>
/// <param name="panel">The panel they lie in.</param>
internal sealed class SvgLinks(SvgPanel panel)
{
    private const double HeadLength = 7;

    /// <summary>Draws arrows; false when the mark is of another kind.</summary>
    public bool Draw(Mark mark)
    {
        if (mark is not Link link)
        {
            return false;
        }

        panel.Each(link, "link", row => DrawLink(link, row), ("x", link.FromX), ("y", link.FromY), ("x2", link.ToX), ("y2", link.ToY));
        return true;
    }

    private void DrawLink(Link link, int row)
    {
        (double X, double Y) from = (panel.X(link.FromX, row), panel.Y(link.FromY, row));
        (double X, double Y) to = (panel.X(link.ToX, row), panel.Y(link.ToY, row));
        if (!double.IsFinite(from.X + from.Y + to.X + to.Y))
        {
            return;
        }

        (double X, double Y) pull = Link.Pull(from, to, link.Bend);
        (double X, double Y) way = Unit((to.X - pull.X, to.Y - pull.Y));
        double head = HeadLength + link.Width;
        (double X, double Y) neck = (to.X - (way.X * head), to.Y - (way.Y * head));
        double half = (HeadLength / 2) + (link.Width * 0.6);
        string stroke = SvgPanel.Look("s", link);
        string opacity = link.Opacity < 1 ? SvgCanvas.Round(link.Opacity) : "";
        panel.Canvas.Open("path").Set("class", $"line {stroke}{(link.Dashed ? " " + SvgPanel.Look("d", link) : "")}")
            .Set("data-row", row).Set("stroke-width", link.Width).Set("opacity", opacity)
            .Set("data-from", Point(from)).Set("data-to", Point(to))
            .Set("d", $"M{Point(from)}Q{Point(pull)} {Point(neck)}").Close();
        panel.Canvas.Open("path").Set("class", SvgPanel.Look("f", link)).Set("opacity", opacity)
            .Set("d", $"M{Point(to)}L{Point(Side(-half))}L{Point(Side(half))}Z").Close();

        (double X, double Y) Side(double by) => (neck.X - (way.Y * by), neck.Y + (way.X * by));
    }

    private static (double X, double Y) Unit((double X, double Y) v)
    {
        double length = Math.Sqrt((v.X * v.X) + (v.Y * v.Y));
        return length > 0 ? (v.X / length, v.Y / length) : (1, 0);
    }

    private static string Point((double X, double Y) p) => $"{SvgCanvas.Round(p.X)} {SvgCanvas.Round(p.Y)}";
}
