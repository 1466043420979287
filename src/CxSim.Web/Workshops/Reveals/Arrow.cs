using System.Globalization;
using CxSim.Experiments.Statistics;
using CxSim.Model.Measures;

namespace CxSim.Web.Workshops.Reveals;

/// <summary>What a predicted arrow stands for.</summary>
internal static class Arrow
{
    private const double Little = 2;
    private const double Much = 6;

    /// <summary>The difference an arrow means: none, or some of the steps below which nothing matters.</summary>
    /// <param name="result">The measure with its margin at this centre.</param>
    /// <param name="arrow">From -2 to 2.</param>
    public static double Amount(PairedDifference result, string arrow)
    {
        int size = int.Parse(arrow, CultureInfo.InvariantCulture);
        return Math.Sign(size) * result.Margin * (Math.Abs(size) switch { 0 => 0, 1 => Little, _ => Much });
    }

    /// <summary>The arrow as a sign.</summary>
    public static string Sign(string arrow) => arrow switch { "-2" => "▼▼", "-1" => "▼", "1" => "▲", "2" => "▲▲", _ => "=" };

    /// <summary>The arrow as words, for those who hear it.</summary>
    public static string Words(Measure measure, string arrow) => arrow switch
    {
        "-2" => $"{measure.Name}: much lower",
        "-1" => $"{measure.Name}: lower",
        "1" => $"{measure.Name}: higher",
        "2" => $"{measure.Name}: much higher",
        _ => $"{measure.Name}: about the same",
    };
}
