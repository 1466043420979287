using System.Globalization;

namespace CxSim.Figures.Colours;

/// <summary>Colours for cells: one hue from pale to strong, or blue–white–vermillion around zero. Same in every theme.</summary>
public static class HeatRamp
{
    private static readonly double[] Pale = [239, 246, 251];
    private static readonly double[] Strong = [8, 72, 120];
    private static readonly double[] Blue = [0, 114, 178];
    private static readonly double[] White = [250, 250, 250];
    private static readonly double[] Vermillion = [213, 94, 0];

    /// <summary>From pale at 0 to strong blue at 1.</summary>
    public static string Sequential(double share) => Mix(Pale, Strong, share);

    /// <summary>From vermillion at −1 over white at 0 to blue at 1.</summary>
    public static string Diverging(double share) => share < 0 ? Mix(White, Vermillion, -share) : Mix(White, Blue, share);

    /// <summary>Black or white, whichever is easier to read on a colour.</summary>
    /// <param name="colour">#rrggbb.</param>
    public static string InkOn(string colour) => Contrast.Ratio(colour, "#ffffff") >= 4.5 ? "#ffffff" : "#000000";

    private static string Mix(double[] from, double[] to, double share)
    {
        double t = Math.Clamp(share, 0, 1);
        IEnumerable<int> parts = from.Zip(to, (a, b) => (int)Math.Round(a + ((b - a) * t)));
        return "#" + string.Concat(parts.Select(p => p.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
