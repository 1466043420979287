using CxSim.Figures.Marks;

namespace CxSim.Figures.Writing;

/// <summary>Draws zones and rules that cross the panel, and texts.</summary>
/// <param name="panel">The panel they lie in.</param>
internal sealed class SvgReferences(SvgPanel panel)
{
    /// <summary>Draws a reference or a text; false when the mark is of another kind.</summary>
    public bool Draw(Mark mark)
    {
        switch (mark)
        {
            case Zone zone:
                DrawZone(zone);
                return true;
            case Rule rule:
                DrawRule(rule);
                return true;
            case Words words:
                DrawWords(words);
                return true;
            default:
                return false;
        }
    }

    private void DrawZone(Zone zone)
    {
        Box plot = panel.Panel.Plot;
        int row = panel.RowsOf(zone).Start;
        (double from, double to) = (panel.X(zone.From, row), panel.X(zone.To, row));
        Box box = new(Math.Min(from, to), plot.Top, Math.Abs(to - from), plot.Height);
        panel.Open("rect", "zone", zone, ("from", zone.From), ("to", zone.To)).Set("class", "zone").Place(box).Close();
    }

    private void DrawRule(Rule rule)
    {
        Box plot = panel.Panel.Plot;
        int row = panel.RowsOf(rule).Start;
        double at = rule.Level ? panel.Y(rule.At, row) : panel.X(rule.At, row);
        (double X, double Y) from = rule.Level ? (plot.Left, at) : (at, plot.Top);
        (double X, double Y) to = rule.Level ? (plot.Right, at) : (at, plot.Bottom);
        panel.Open("line", rule.Level ? "rule-level" : "rule", rule, ("at", rule.At))
            .Set("class", SvgPanel.Look("s", rule) + (rule.Dashed ? " dn" : "")).Set("stroke-width", 1.2)
            .Set("x1", from.X).Set("y1", from.Y).Set("x2", to.X).Set("y2", to.Y).Close();
    }

    private void DrawWords(Words words)
    {
        (double x, double y) = (panel.Panel.PlaceX(words.X), panel.Panel.PlaceY(words.Y));
        (double textX, double textY) = (x + words.Dx, y + words.Dy);
        if (words.Leader)
        {
            double gap = words.Anchor switch { Anchor.End => 3, Anchor.Start => -3, _ => 0 };
            panel.Canvas.Segment("axis", (x, y), (textX + gap, textY - (words.Style.Size * 0.36)), 0.7);
        }

        panel.Canvas.Text(textX, textY, words.Text, words.Style, words.Anchor, words.Halo);
    }
}
