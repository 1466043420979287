using CxSim.Figures.Lettering;
using CxSim.Model.Time;

namespace CxSim.Cli.Tracing;

/// <summary>Moments and lengths in words.</summary>
internal static class Moments
{
    private static readonly string[] Weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    /// <summary>A day since the policy began: "wk 3 Tue".</summary>
    public static string Day(int day) => $"wk {(day / Clock.DaysAWeek) + 1,2} {Weekdays[day % Clock.DaysAWeek]}";

    /// <summary>A time of the day: "10:42".</summary>
    public static string Time(double seconds) => Numbers.HourOfDay(Math.Floor(Math.Max(0, seconds) / 60) / 60);

    /// <summary>A difference in contacts: "2 fewer contacts", "as many contacts".</summary>
    public static string More(int contacts) => contacts == 0
        ? "as many contacts"
        : $"{Math.Abs(contacts)} {(contacts < 0 ? "fewer" : "more")} {(Math.Abs(contacts) == 1 ? "contact" : "contacts")}";

    /// <summary>Hours and minutes: "3 h 12 min", "12 min".</summary>
    public static string Hours(double seconds)
    {
        long minutes = (long)Math.Round(seconds / 60);
        return minutes < 60 ? $"{minutes} min" : $"{minutes / 60} h {minutes % 60:00} min";
    }
}
