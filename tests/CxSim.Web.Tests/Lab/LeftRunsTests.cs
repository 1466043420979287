using CxSim.Web.Jobs;

namespace CxSim.Web.Tests.Lab;

/// <summary>Runs of labs that were closed: nothing is lost, and no queue of them builds up.</summary>
public sealed class LeftRunsTests
{
    [Fact]
    public async Task OfManyLeftRuns_AFewGoOn_TheOthersKeepWhatIsDone_AndGoOnWhenAskedAgain()
    {
        var clock = new Watch();
        using var worlds = new HeldWorlds();
        await using var site = await Site.Start(worlds, clock: clock);
        List<string> ids = [];
        for (int i = 1; i <= 8; i++)
        {
            ids.Add(await Submit(site, i));
            clock.Forward(TimeSpan.FromMinutes(1));
        }

        var runs = site.Runs.InHand();
        Assert.Equal(4, runs.Count(r => !r.HasEnded));
        Assert.All(ids.TakeLast(4), id => Assert.False(site.Runs.Find(id)!.HasEnded));
        Assert.All(ids.Take(4), id => Assert.Equal(JobState.Stopped, site.Runs.Find(id)!.State));

        Assert.Equal(ids[0], await Submit(site, 1));
        Assert.False(site.Runs.Find(ids[0])!.HasEnded);
    }

    // Somebody who follows is waiting, however long it takes.
    [Fact]
    public async Task AFollowedRun_IsNotLeft()
    {
        var clock = new Watch();
        using var worlds = new HeldWorlds();
        await using var site = await Site.Start(worlds, clock: clock);
        string first = await Submit(site, 1);
        using var events = await site.Client.GetStreamAsync($"/api/runs/{first}/events");
        Assert.NotEqual(0, await events.ReadAsync(new byte[1]));
        for (int i = 2; i <= 7; i++)
        {
            clock.Forward(TimeSpan.FromMinutes(1));
            await Submit(site, i);
        }

        Assert.False(site.Runs.Find(first)!.HasEnded);
        Assert.Equal(5, site.Runs.InHand().Count(r => !r.HasEnded));
    }

    private static async Task<string> Submit(Site site, int number)
    {
        var request = Site.Request(("slow", 5 * number));
        request["lab"] = $"lab{number}";
        return (string)(await site.Submit(request))["id"]!;
    }

    private sealed class Watch : TimeProvider
    {
        private long _now = 1;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Volatile.Read(ref _now);

        public void Forward(TimeSpan by) => Interlocked.Add(ref _now, by.Ticks);
    }
}
