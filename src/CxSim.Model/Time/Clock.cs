namespace CxSim.Model.Time;

/// <summary>Simulated time: a whole number of microseconds since midnight of the day at hand.</summary>
public static class Clock
{
    /// <summary>Microseconds in a second.</summary>
    public const long Second = 1_000_000;

    /// <summary>Microseconds in an hour.</summary>
    public const long Hour = 3600 * Second;

    /// <summary>Microseconds in half an hour, the planner's interval.</summary>
    public const long HalfHour = Hour / 2;

    /// <summary>Microseconds in a day.</summary>
    public const long Day = 24 * Hour;

    /// <summary>Days in a week.</summary>
    public const int DaysAWeek = 7;

    /// <summary>Half hours in a day.</summary>
    public const int HalfHoursADay = 48;

    private const long Longest = 1L << 62;

    /// <summary>Seconds as whole microseconds, rounded to nearest; at most 2^62, a hundred thousand years.</summary>
    public static long FromSeconds(double seconds) =>
        double.ConvertToIntegerNative<long>(double.MinNative((seconds * Second) + 0.5, Longest));

    /// <summary>Microseconds as seconds.</summary>
    public static double ToSeconds(long microseconds) => microseconds / (double)Second;
}
