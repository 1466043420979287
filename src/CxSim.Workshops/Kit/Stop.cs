using CxSim.Model.Policies;
using CxSim.Reports.Presenting;

namespace CxSim.Workshops.Kit;

/// <summary>A setting of a lever as people say it.</summary>
internal static class Stop
{
    /// <summary>Value, unit and the word for it.</summary>
    public static string Words(Lever lever, double value) => $"{Value(lever, value)} ({lever.BandOf(value)})";

    /// <summary>Value and unit; a sign where the lever goes both ways.</summary>
    public static string Value(Lever lever, double value) =>
        (lever.Min < 0 && value > 0 ? "+" : "") + NumberText.WithUnit(value, lever.Unit);
}
