using CxSim.Orleans.Runs;

namespace CxSim.Orleans.Tests.Runs;

public class LanesTests
{
    [Fact]
    public async Task Do_MoreWorkThanLanes_NeverMoreSideBySideThanThereAreLanes()
    {
        using var lanes = new Lanes(2);
        int now = 0;
        int most = 0;
        var gate = new Lock();
        await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => lanes.Do(
            () =>
            {
                lock (gate)
                {
                    most = Math.Max(most, ++now);
                }

                Thread.Sleep(1);
                lock (gate)
                {
                    now--;
                }
            },
            CancellationToken.None)));
        Assert.Equal(2, most);
        Assert.InRange(lanes.Busy, 0, 1);
    }

    [Fact]
    public async Task Do_WorkFails_TellsTheCallerAndTheLaneGoesOn()
    {
        using var lanes = new Lanes(1);
        await Assert.ThrowsAsync<DivideByZeroException>(() => lanes.Do(() => throw new DivideByZeroException(), CancellationToken.None));
        bool went = false;
        await lanes.Do(() => went = true, CancellationToken.None);
        Assert.True(went);
    }

    [Fact]
    public async Task Do_StoppedWhileItWaits_IsNeverBegun()
    {
        using var lanes = new Lanes(1);
        using var stop = new CancellationTokenSource();
        using var hold = new ManualResetEventSlim();
        var first = lanes.Do(hold.Wait, CancellationToken.None);
        bool begun = false;
        var second = lanes.Do(() => begun = true, stop.Token);
        await stop.CancelAsync();
        hold.Set();
        await first;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        Assert.False(begun);
    }
}
