namespace CxSim.Experiments.Calibration;

/// <summary>How many agents were on the floor, read off their calls.</summary>
public static class Presence
{
    /// <summary>An agent without a call for longer than this was away.</summary>
    public const double LongestGapSeconds = 1800;

    private const double Hour = 3600;

    /// <summary>
    /// Mean agents on the floor by class of day and hour: an agent is there from the first call of a spell to the end of its last,
    /// a spell being calls with no gap over half an hour.
    /// </summary>
    /// <param name="log">The log.</param>
    /// <param name="time">When the centre worked.</param>
    /// <param name="classes">The classes of day.</param>
    public static double[][] Of(CallLog log, WorkingTime time, IReadOnlyList<DayClass> classes)
    {
        var classOf = WaitTable.ClassOf(classes);
        double[][] present = [.. classes.Select(_ => new double[24])];
        var days = log.Calls.Where(c => c.Ending == Ending.Served && c.Agent >= 0 && classOf.ContainsKey(c.Date.DayOfWeek))
            .Where(c => time.IsOpen(c.Date.DayOfWeek, c.HalfHour)).GroupBy(c => (c.Date, c.Agent));
        foreach (var day in days)
        {
            foreach (var (from, to) in Spells(day))
            {
                Spread(present[classOf[day.Key.Date.DayOfWeek]], from, to);
            }
        }

        for (int c = 0; c < classes.Count; c++)
        {
            double worked = Math.Max(1, time.Days.Count(d => classes[c].Weekdays.Contains(d.DayOfWeek)));
            var shape = classes[c].Shape;
            present[c] = [.. present[c].Select((n, h) => shape[2 * h] + shape[(2 * h) + 1] > 0 ? n / worked : 0)];
        }

        return present;
    }

    /// <summary>How much an agent worked, on average.</summary>
    /// <param name="log">The log.</param>
    /// <param name="time">When the centre worked.</param>
    public static AgentWeek WeekOf(CallLog log, WorkingTime time)
    {
        var served = log.Calls.Where(c => c.Ending == Ending.Served && c.Agent >= 0 && time.Counts(c));
        var days = served.GroupBy(c => (c.Date, c.Agent)).ToList();
        double hours = days.Sum(d => Spells(d).Sum(s => s.To - s.From)) / Hour;
        double weeks = (log.Days[^1].DayNumber - log.Days[0].DayNumber + 1) / 7.0;
        return days.Count == 0 ? new(0, 0, 0) : new(log.Agents, days.Count / (log.Agents * weeks), hours / days.Count);
    }

    private static IEnumerable<(double From, double To)> Spells(IEnumerable<Call> calls)
    {
        double from = -1;
        double to = -1;
        foreach (var call in calls.OrderBy(c => c.Arrival + c.Wait))
        {
            double start = call.Arrival + call.Wait;
            if (from < 0 || start > to + LongestGapSeconds)
            {
                if (from >= 0)
                {
                    yield return (from, to);
                }

                from = start;
            }

            to = Math.Max(to, start + call.Service);
        }

        yield return (from, to);
    }

    private static void Spread(double[] hours, double from, double to)
    {
        for (int h = (int)(from / Hour); h < hours.Length && h * Hour < to; h++)
        {
            hours[h] += (Math.Min(to, (h + 1) * Hour) - Math.Max(from, h * Hour)) / Hour;
        }
    }
}

/// <summary>How much an agent worked, on average.</summary>
/// <param name="Agents">Different agents.</param>
/// <param name="DaysAWeek">Days with calls, per agent and week.</param>
/// <param name="HoursADay">Hours on the floor on such a day.</param>
public sealed record AgentWeek(int Agents, double DaysAWeek, double HoursADay);
