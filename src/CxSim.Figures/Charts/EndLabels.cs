using CxSim.Figures.Lettering;
using CxSim.Figures.Marks;

namespace CxSim.Figures.Charts;

/// <summary>Direct labels in a column right of a panel, each led to from the end of its curve.</summary>
internal static class EndLabels
{
    private const double LineStep = 15;
    private const double Gap = 14;

    public static IEnumerable<Words> Of(
        Panel panel, double width, IReadOnlyList<(double X, double Y, string Text, TextStyle Style)> labels)
    {
        double[] wanted = [.. labels.Select(l => panel.PlaceY(l.Y))];
        double[] placed = Spread.Apart(wanted, LineStep, panel.Plot.Top, panel.Plot.Bottom);
        for (int i = 0; i < labels.Count; i++)
        {
            (double x, double y, string text, TextStyle style) = labels[i];
            yield return new Words(x, y, Wrap.Fit(text, width - Gap - 4, style.Size, style.Bold), style)
            {
                Dx = panel.Plot.Right - panel.PlaceX(x) + Gap, Dy = placed[i] - wanted[i] + (style.Size * 0.36), Leader = true,
            };
        }
    }
}
