using CxSim.Figures.Lettering;

namespace CxSim.Figures.Charts;

/// <summary>An agent's shift as events of swim lanes.</summary>
internal static class ShiftRows
{
    private const double HourSeconds = 3600;
    private static readonly string[] Lanes = ["free", "quick part", "slow part", "wrap and rest", "same issue again", "ends"];

    /// <summary>The events.</summary>
    /// <param name="shifts">The agent under each policy.</param>
    /// <param name="level">What the line shows.</param>
    public static LaneRows Of(IReadOnlyList<Shift> shifts, string level)
    {
        LaneRows rows = new("One agent’s shift", Lanes, level, Numbers.HourOfDay);
        foreach (Shift shift in shifts)
        {
            rows.Add(shift.Policy, [.. Free(shift), .. shift.Contacts.SelectMany(Events), .. Leaving(shift)]);
            rows.Add(shift.Policy, [.. shift.Energy, (End(shift), shift.Energy[^1].Level)]);
        }

        return rows;
    }

    /// <summary>When the agent is gone: the end of duty, or of the contact that outlasts it.</summary>
    public static double End(Shift shift) => shift.LeavesAtHour
        ?? shift.Contacts.Select(c => c.Hour + Length(c)).Append(shift.Duty[^1].ToHour).Max();

    /// <summary>Hours spent on a contact.</summary>
    public static double Length(ShiftContact c) => (c.QuickSeconds + c.SlowSeconds + c.WrapSeconds) / HourSeconds;

    /// <summary>Stretches on duty without a contact.</summary>
    public static IEnumerable<(string Event, double From, double To)> Free(Shift shift)
    {
        foreach ((double from, double to) in shift.Duty)
        {
            double at = from;
            foreach (ShiftContact c in shift.Contacts.Where(c => c.Hour >= from && c.Hour < to).OrderBy(c => c.Hour))
            {
                if (c.Hour > at)
                {
                    yield return ("free", at, c.Hour);
                }

                at = c.Hour + Length(c);
            }

            if (to > at)
            {
                yield return ("free", at, to);
            }
        }
    }

    private static IEnumerable<(string Event, double From, double To)> Events(ShiftContact c)
    {
        double slow = c.Hour + (c.QuickSeconds / HourSeconds);
        double done = slow + (c.SlowSeconds / HourSeconds);
        (string, double, double)?[] parts =
        [
            c.QuickSeconds > 0 ? ("quick part", c.Hour, slow) : null,
            c.SlowSeconds > 0 ? ("slow part", slow, done) : null,
            c.WrapSeconds > 0 ? ("wrap and rest", done, done + (c.WrapSeconds / HourSeconds)) : null,
            c.Repeat ? ("same issue again", c.Hour, c.Hour) : null,
            (LaneRows.Ending(c.Ending), done, done),
        ];
        return parts.OfType<(string, double, double)>();
    }

    private static IEnumerable<(string Event, double From, double To)> Leaving(Shift shift) =>
        shift.LeavesAtHour is { } hour ? [(SwimLanes.Leaves, hour, hour)] : [];
}
