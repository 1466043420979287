namespace CxSim.Model.Tests.Queue;

/// <summary>When an agent was on duty without any contact or breather, worked out from the batch alone.</summary>
internal static class FreeTime
{
    public static IEnumerable<(long From, long To)> Of(RandomDays days, int agent)
    {
        (long From, long To)[] occupied = [.. Enumerable.Range(0, days.Batch.Count)
            .Where(i => days.Batch.Agent[i] == agent).Select(days.Occupied).OrderBy(time => time.From)];
        foreach ((long from, long to) in days.Duty(agent))
        {
            long free = from;
            foreach ((long begin, long end) in occupied)
            {
                if (begin > free && free < to)
                {
                    yield return (free, Math.Min(begin, to));
                }

                free = Math.Max(free, end);
            }

            if (free < to)
            {
                yield return (free, to);
            }
        }
    }
}
