using System.Diagnostics;

namespace CxSim.Web.Tests.Browser;

/// <summary>A minute of slow use leaves nothing behind.</summary>
[Collection(ChromeCollection.Name)]
public sealed class SoakTests(Chrome chrome)
{
    private const double MostGrowth = 20e6;

    // T40
    [Fact]
    public async Task AMinuteOfUse_LeavesNoQueueAndNoMemory()
    {
        var page = await chrome.Lab("&p=slow:60");
        var session = await page.Context.NewCDPSessionAsync(page);
        double before = await Heap();
        var clock = Stopwatch.StartNew();
        for (int i = 0; clock.Elapsed < TimeSpan.FromSeconds(60); i++)
        {
            await Chrome.Move(page, i % 2 == 0 ? "slow" : "aht", i % 2 == 0 ? i % 36 * 5 : -(i % 20));
            await page.WaitForTimeoutAsync(i % 3 == 0 ? 80 : 900);
        }

        await Chrome.Settled(page);
        await page.WaitForTimeoutAsync(500);
        Assert.InRange(await Heap() - before, double.MinValue, MostGrowth);
        await Waiting.Until(() => Task.FromResult(chrome.Site.Runs.InHand().All(r => r.HasEnded)));
        await page.Context.CloseAsync();

        async Task<double> Heap()
        {
            await session.SendAsync("HeapProfiler.collectGarbage");
            var metrics = await session.SendAsync("Runtime.getHeapUsage");
            return metrics!.Value.GetProperty("usedSize").GetDouble();
        }
    }
}
