using CxSim.Figures;
using CxSim.Figures.Charts;
using CxSim.Model.Measures;
using CxSim.Model.Time;

namespace CxSim.Reports.Studies;

/// <summary>The half hours of the week in which a centre is open, and the figure of how busy its agents are in them.</summary>
public static class HalfHours
{
    private static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    /// <summary>The slots of the week in which contacts come and agents are on duty.</summary>
    public static IEnumerable<int> Open(IReadOnlyList<RunRecord> runs) => Enumerable.Range(0, IntervalTally.Slots)
        .Where(s => runs.Sum(r => r.Intervals[s, IntervalCount.Offered]) > 0 && runs.All(r => r.Intervals[s, IntervalCount.Duty] > 0));

    /// <summary>The figure of one policy, or null when no half hour was counted.</summary>
    public static Figure? Of(Caption caption, IReadOnlyList<RunRecord> runs)
    {
        HalfHour[] cells = [.. Open(runs).Select(s => Cell(runs, s))];
        if (cells.Length == 0)
        {
            return null;
        }

        string policy = runs[0].Policy;
        var figure = IntervalChart.Build(caption with { Title = Title(policy, cells) }, cells);
        return figure with { Table = figure.Table.Of(policy) };
    }

    private static string Title(string policy, HalfHour[] cells)
    {
        var worst = cells.GroupBy(c => c.Weekday).MaxBy(d => d.Count(c => c.Occupancy > IntervalChart.Limit))!;
        int over = worst.Count(c => c.Occupancy > IntervalChart.Limit);
        return over == 0
            ? $"Under {policy} no half hour is busier than {IntervalChart.Limit:0} % on average."
            : $"Under {policy} {worst.Key} is the hardest day: {over} half hours above {IntervalChart.Limit:0} % on average.";
    }

    private static HalfHour Cell(IReadOnlyList<RunRecord> runs, int slot)
    {
        double[] occupancy = [.. runs.Select(r => 100.0 * r.Intervals[slot, IntervalCount.Handle] / r.Intervals[slot, IntervalCount.Duty])];
        double over = 100.0 * occupancy.Count(o => o > IntervalChart.Limit) / occupancy.Length;
        return new(Days[slot / Clock.HalfHoursADay], slot % Clock.HalfHoursADay / 2.0, occupancy.Average(), over);
    }
}
