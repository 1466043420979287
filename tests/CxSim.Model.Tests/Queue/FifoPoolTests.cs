using CxSim.Model.Queue;
using CxSim.Model.Time;

namespace CxSim.Model.Tests.Queue;

/// <summary>Small queues worked out by hand; that the pool agrees with the event loop contact by contact is a validation test.</summary>
public class FifoPoolTests
{
    private const long Never = long.MaxValue;

    [Fact]
    public void Serve_OneAgent_EachWaitsForTheOneBefore() =>
        Assert.Equal([0, 5, 7, 0], Offered(1, [0, 5, 8, 100], [Never, Never, Never, Never], [10, 5, 1, 1]));

    [Fact]
    public void Serve_WhoHangsUp_LeavesNothingBehind() =>
        Assert.Equal([0, 8, 7], Offered(1, [0, 2, 3], [Never, 4, Never], [10, 50, 1]));

    [Fact]
    public void Serve_PatienceJustLongEnough_IsServed() =>
        Assert.Equal([0, 8, 57], Offered(1, [0, 2, 3], [Never, 8, Never], [10, 50, 1]));

    [Fact]
    public void Serve_ThreeAgents_TheFirstFreeTakesTheNext() =>
        Assert.Equal([0, 0, 0, 4, 8], Offered(3, [0, 1, 2, 3, 4], [Never, Never, Never, Never, Never], [30, 11, 5, 20, 1]));

    [Fact]
    public void Serve_NoTimeAtAll_NobodyWaits() =>
        Assert.Equal([0, 0, 0], Offered(1, [7, 7, 7], [0, 0, 0], [0, 0, 0]));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(1000)]
    [InlineData(1024)]
    [InlineData(1_000_000)]
    public void Serve_AsManyAsThereAreAgents_OnlyTheNextOneWaits(int agents)
    {
        long[] arrivals = new long[agents + 1];
        long[] patience = [.. Enumerable.Repeat(Never, agents + 1)];
        long[] work = [.. Enumerable.Range(0, agents + 1).Select(i => 1_000_000L + i)];
        Assert.Equal([.. Enumerable.Repeat(0L, agents), 1_000_000L], Offered(agents, arrivals, patience, work));
    }

    [Fact]
    public void EndDay_WorkOverMidnight_IsWaitedForOnTheNextDay()
    {
        var pool = new FifoPool(2);
        long[] offered = new long[3];
        pool.Serve([0, 10, Clock.Day - 1], [Never, Never, Never], [Clock.Day + 7, 10, 3], offered);
        Assert.Equal([0, 0, 0], offered);
        pool.EndDay();
        pool.Serve([0, 1, 2], [Never, Never, Never], [100, 100, 100], offered);
        Assert.Equal([2, 6, 100], offered);
    }

    [Fact]
    public void Serve_WorkWithoutEnd_KeepsTheAgentForWeeks()
    {
        var pool = new FifoPool(1);
        long[] offered = new long[1];
        pool.Serve([0], [Never], [Never], offered);
        for (int day = 0; day < 20; day++)
        {
            pool.EndDay();
        }

        pool.Serve([0], [0], [1], offered);
        Assert.True(offered[0] > Clock.Day);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1_000_001)]
    public void New_AgentsOutOfRange_IsRefused(int agents) => Assert.Throws<ArgumentOutOfRangeException>(() => new FifoPool(agents));

    private static long[] Offered(int agents, long[] arrivals, long[] patience, long[] work)
    {
        long[] offered = new long[arrivals.Length];
        new FifoPool(agents).Serve(arrivals, patience, work, offered);
        return offered;
    }
}
