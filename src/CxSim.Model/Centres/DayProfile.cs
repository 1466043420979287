using CxSim.Model.Time;

namespace CxSim.Model.Centres;

/// <summary>One kind of day: when the centre is open, how much comes, and when.</summary>
public sealed record DayProfile
{
    /// <summary>The weekdays of this kind, 0 = Monday … 6 = Sunday.</summary>
    public IReadOnlyList<int> Weekdays { get; init; } = [0, 1, 2, 3, 4];

    /// <summary>Opening time, hours since midnight, 0–24, whole half hours.</summary>
    public double Open { get; init; } = 8;

    /// <summary>Closing time, hours since midnight, after opening, at most 24.</summary>
    public double Close { get; init; } = 20;

    /// <summary>Volume of such a day relative to the others, above 0.</summary>
    public double Volume { get; init; } = 1;

    /// <summary>Relative volume by half hour from midnight, 48 numbers, 0 outside opening hours.</summary>
    public IReadOnlyList<double> HalfHours { get; init; } = Bank12;

    /// <summary>
    /// Agents wanted on duty by half hour, 48 numbers; only the shape counts. Empty: the planner follows the workload.
    /// </summary>
    public IReadOnlyList<double> Coverage { get; init; } = [];

    // Hour shares of the anonymous bank, Sunday to Thursday, first half of 1999, 8 to 20 h.
    private static readonly double[] Bank12 = ByHour(
        8, .060, .074, .086, .076, .069, .074, .078, .077, .080, .065, .051, .040);

    /// <summary>Half-hour weights from hourly ones that start at an hour of the day.</summary>
    public static double[] ByHour(int from, params double[] hours)
    {
        double[] weights = new double[Clock.HalfHoursADay];
        for (int h = 0; h < hours.Length; h++)
        {
            weights[2 * (from + h)] = hours[h] / 2;
            weights[(2 * (from + h)) + 1] = hours[h] / 2;
        }

        return weights;
    }
}
