using CxSim.Figures.Lettering;

namespace CxSim.Figures.Charts;

/// <summary>A customer's lives as events of swim lanes.</summary>
internal static class LifeRows
{
    private static readonly string[] Lanes = ["waits", "quick part", "slow part", "same issue again", "ends"];

    /// <summary>The events.</summary>
    /// <param name="lives">The customer under each policy.</param>
    /// <param name="end">The end of the axis.</param>
    public static LaneRows Of(IReadOnlyList<Life> lives, double end)
    {
        LaneRows rows = new("One customer’s events", Lanes, "satisfaction", Moment);
        foreach (Life life in lives)
        {
            rows.Add(life.Policy, Events(life));
            double last = life.LeavesOnDay is { } day ? FoldedTime.Start(day) : end;
            IEnumerable<(double, double)> levels = life.Satisfaction.Select((s, i) => (i == 0 ? 0 : After(life, s.Day), s.Level));
            rows.Add(life.Policy, [.. levels, (last, life.Satisfaction[^1].Level)]);
        }

        return rows;
    }

    private static IEnumerable<(string Event, double From, double To)> Events(Life life)
    {
        Dictionary<int, double> busy = [];
        foreach (LifeContact c in life.Contacts)
        {
            double start = FoldedTime.Start(c.Day) + busy.GetValueOrDefault(c.Day);
            double answered = start + c.WaitSeconds;
            double slow = answered + c.QuickSeconds;
            double done = slow + c.SlowSeconds;
            busy[c.Day] = busy.GetValueOrDefault(c.Day) + FoldedTime.Length(c);
            (string, double, double)?[] parts =
            [
                c.WaitSeconds > 0 ? ("waits", start, answered) : null,
                c.QuickSeconds > 0 ? ("quick part", answered, slow) : null,
                c.SlowSeconds > 0 ? ("slow part", slow, done) : null,
                c.Repeat ? ("same issue again", start, start) : null,
                (LaneRows.Ending(c.Ending), done, done),
            ];
            foreach ((string, double, double) part in parts.OfType<(string, double, double)>())
            {
                yield return part;
            }
        }

        if (life.LeavesOnDay is { } day)
        {
            yield return (SwimLanes.Leaves, FoldedTime.Start(day), FoldedTime.Start(day));
        }
    }

    private static double After(Life life, int day) =>
        FoldedTime.Start(day) + life.Contacts.Where(c => c.Day == day).Sum(FoldedTime.Length);

    private static string Moment(double seconds)
    {
        int day = (int)(seconds / 86400);
        return $"day {day} + {Numbers.Duration(Math.Max(0, seconds - FoldedTime.Start(day)))}";
    }
}
