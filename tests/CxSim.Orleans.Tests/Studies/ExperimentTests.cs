using CxSim.Experiments.Running;
using CxSim.Experiments.Trials;
using CxSim.Orleans.Client;
using CxSim.Orleans.Runs;
using CxSim.Orleans.Studies;
using CxSim.Orleans.Tests.Hosts;
using CxSim.Orleans.Wire;

namespace CxSim.Orleans.Tests.Studies;

/// <summary>What an experiment does that no other host has to.</summary>
public sealed class ExperimentTests : IDisposable
{
    private readonly OneSilo _silo = new();

    public void Dispose() => _silo.Dispose();

    [Fact]
    public void Run_TwiceAtOnceAndAgain_SimulatesEachRunOnce()
    {
        var plan = Small.Plan();
        Parallel.For(0, 2, _ => Run(plan));
        Run(plan with { Seeds = [.. plan.Seeds, 4] });
        Assert.Equal(12, _silo.Worlds.Simulated.Count);
        Assert.Equal(12, _silo.Worlds.Simulated.Distinct().Count());
    }

    [Fact]
    public async Task Run_OtherDigestFromElsewhere_StopsLoudlyNowAndLater()
    {
        var plan = Small.Plan(seeds: 6);
        string key = PlanOf(plan).Errands[0].Keys[1];
        _silo.Worlds.Before = (policy, seed, _) =>
        {
            if (policy == "cut-8" && seed == 1)
            {
                _silo.Grains().GetGrain<IResultGrain>(key).Keep(new("another", [])).GetAwaiter().GetResult();
            }
        };
        var failure = Assert.Throws<StudyException>(() => Run(plan));
        Assert.Equal(1, failure.ExitCode);
        Assert.Contains("ended with digest another and again with", failure.Message, StringComparison.Ordinal);
        var news = await _silo.Grains().GetGrain<IExperimentGrain>(PlanOf(plan).Key).News(0, default);
        Assert.Equal(Standing.Failed, news.Standing);
        Assert.Contains("another", Assert.Throws<StudyException>(() => Run(plan)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_AWorldFails_SaysWhyAndDoesNotTryAgain()
    {
        _silo.Worlds.Before = (_, _, _) => throw new DivideByZeroException("no agents");
        Assert.Contains("no agents", Assert.Throws<StudyException>(() => Run(Small.Plan(seeds: 1))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task News_WhileAllLanesAreBusy_BoundsWhatIsInFlight()
    {
        using var hold = new ManualResetEventSlim();
        _silo.Worlds.Before = (_, _, stop) => hold.Wait(stop);
        var plan = PlanOf(Small.Plan(seeds: 20));
        var grain = _silo.Grains().GetGrain<IExperimentGrain>(plan.Key);
        await grain.Begin(plan);
        var news = await Until(grain, n => n.InFlight > 0);
        Assert.Equal((0, 20, 2 * OneSilo.Lanes), (news.Done, news.Errands, news.InFlight));
        hold.Set();
        news = await Until(grain, n => n.Standing == Standing.Done);
        Assert.Equal(Enumerable.Range(0, 20), news.Finished.Order());
        Assert.Equal(0, news.InFlight);
    }

    [Fact]
    public async Task Cancel_WhileItRuns_StopsTheLanesAndCanGoOn()
    {
        bool held = true;
        _silo.Worlds.Before = (_, _, stop) =>
        {
            while (held)
            {
                stop.ThrowIfCancellationRequested();
                Thread.Sleep(1);
            }
        };
        var plan = PlanOf(Small.Plan(seeds: 5));
        var grain = _silo.Grains().GetGrain<IExperimentGrain>(plan.Key);
        await grain.Begin(plan);
        await Until(grain, n => n.InFlight > 0);
        await grain.Cancel();
        Assert.Equal(Standing.Cancelled, (await Until(grain, n => n.InFlight == 0)).Standing);
        held = false;
        await grain.Begin(plan);
        Assert.Equal(5, (await Until(grain, n => n.Standing == Standing.Done)).Done);
    }

    [Fact]
    public async Task Begin_OfAnotherBuild_WaitsAndSaysForWhat()
    {
        var plan = PlanOf(Small.Plan(seeds: 1)) with { Engine = "0.0.9+abc" };
        var grain = _silo.Grains().GetGrain<IExperimentGrain>(plan.Key);
        await grain.Begin(plan);
        Assert.Equal("no silo runs the build 0.0.9+abc", (await Until(grain, n => n.Trouble.Length > 0)).Trouble);
    }

    [Fact]
    public async Task Order_NotAsItWasSent_IsRefused()
    {
        var order = PlanOf(Small.Plan(seeds: 1)).OrderOf(0) with { Seed = 2 };
        await Assert.ThrowsAsync<WrongBuildException>(() => _silo.Grains().GetGrain<IRunGrain>(order.Key).Run(order));
    }

    private static ClusterPlan PlanOf(StudyPlan plan)
    {
        string engine = new SimulatedWorlds().Engine;
        var setting = plan.Setting;
        return PlanWriter.Of([.. plan.Seeds.Select(s => new Replication(setting, s, plan.Policies))], engine, new TrialKeys(engine), 0);
    }

    private static async Task<ExperimentNews> Until(IExperimentGrain grain, Func<ExperimentNews, bool> holds)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (true)
        {
            var news = await grain.News(0, default);
            if (holds(news))
            {
                return news;
            }

            await Task.Delay(10, limit.Token);
        }
    }

    private StudyResult Run(StudyPlan plan)
    {
        using var worlds = new ClusterWorlds(_silo.Grains);
        return new LocalHost(worlds).Run(plan);
    }
}
