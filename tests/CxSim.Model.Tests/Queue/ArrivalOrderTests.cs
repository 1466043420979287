using CxSim.Model.Chance;
using CxSim.Model.Queue;
using CxSim.Model.Time;

namespace CxSim.Model.Tests.Queue;

public class ArrivalOrderTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(37, Clock.Day)]
    [InlineData(5_000, Clock.Day)]
    [InlineData(200_000, Clock.Day)]
    [InlineData(5_000, long.MaxValue)]
    [InlineData(5_000, 700)]
    [InlineData(5_000, 1)]
    public void Arrivals_come_by_time_then_tie_break(int count, long span)
    {
        ulong[] keys = [.. Enumerable.Range(0, count).Select(i => Draws.Of(7, (ulong)i))];
        long[] arrivals = [.. keys.Select(key => (long)(Draws.Uniform(key, 0) * span))];
        ArrivalOrder order = new();
        order.Of([5, 3], [1, 2]);

        int[] sorted = order.Of(arrivals, keys).ToArray();

        int[] expected = [.. Enumerable.Range(0, count).OrderBy(i => arrivals[i]).ThenBy(i => DayBatch.Tie(keys[i]))];
        Assert.Equal(expected, sorted);
    }

    // However they lie: of nearly all the upper bits say nothing.
    [Fact]
    public void Arrivals_close_together_beside_one_far_away_are_in_order_too()
    {
        ulong[] keys = [.. Enumerable.Range(0, 3_000).Select(i => Draws.Of(8, (ulong)i))];
        long[] arrivals = [.. keys.Select((key, i) => i == 0 ? Clock.Day : (long)(Draws.Uniform(key, 0) * 2_000))];

        int[] sorted = new ArrivalOrder().Of(arrivals, keys).ToArray();

        int[] expected = [.. Enumerable.Range(0, keys.Length).OrderBy(i => arrivals[i]).ThenBy(i => DayBatch.Tie(keys[i]))];
        Assert.Equal(expected, sorted);
    }

    [Fact]
    public void What_is_sorted_passes_the_batchs_own_check()
    {
        ulong[] keys = [.. Enumerable.Range(0, 500).Select(i => Draws.Of(9, (ulong)i))];
        long[] arrivals = [.. keys.Select(key => (long)(Draws.Uniform(key, 0) * 40))];
        DayBatch batch = new();
        foreach (int i in new ArrivalOrder().Of(arrivals, keys))
        {
            batch.Add(arrivals[i], keys[i], i, 0, 0, long.MaxValue, balks: false);
        }

        batch.CheckOrder();
    }

    [Fact]
    public void Times_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new ArrivalOrder().Of([-1], [1]).ToArray());
        Assert.Throws<ArgumentException>(() => new ArrivalOrder().Of([1], []).ToArray());
    }
}
