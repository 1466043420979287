using System.Globalization;

namespace CxSim.Figures.Colours;

/// <summary>Contrast between two colours as WCAG 2.2 defines it.</summary>
public static class Contrast
{
    /// <summary>The ratio, from 1 to 21.</summary>
    /// <param name="a">#rrggbb.</param>
    /// <param name="b">#rrggbb.</param>
    public static double Ratio(string a, string b)
    {
        double x = Luminance(a);
        double y = Luminance(b);
        return (Math.Max(x, y) + 0.05) / (Math.Min(x, y) + 0.05);
    }

    private static double Luminance(string colour) =>
        (0.2126 * Linear(colour[1..3])) + (0.7152 * Linear(colour[3..5])) + (0.0722 * Linear(colour[5..7]));

    private static double Linear(string hex)
    {
        double s = int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return s <= 0.04045 ? s / 12.92 : Math.Pow((s + 0.055) / 1.055, 2.4);
    }
}
