using CxSim.Experiments.Running;
using CxSim.Orleans.Client;
using CxSim.Orleans.Tests.Hosts;

namespace CxSim.Orleans.Tests.Studies;

/// <summary>What is lost when something dies: time, and nothing else.</summary>
[Collection(Clusters.Name)]
public class FaultTests(TwoSilos cluster) : IClassFixture<TwoSilos>
{
    [Fact]
    public void Run_ASiloIsKilledMidway_EndsWholeAndInTheRightDigest() => RunWithAKill(attempt: 0, blocks: 0);

    [Fact]
    public void Run_CentreCutOverSilosAndOneIsKilled_EndsWholeAndInTheRightDigest() => RunWithAKill(attempt: 1, blocks: 4);

    [Fact]
    [Trait("Category", "Nightly")]
    public void Run_TwentyExperimentsEachWithAKillAtARandomMoment_AllEndInTheirDigests()
    {
        for (int attempt = 2; attempt < 22; attempt++)
        {
            RunWithAKill(attempt, blocks: 0);
        }
    }

    [Fact]
    public void Run_DatabaseAwayForAWhile_WaitsAndLosesNothing() => RunWithoutDatabase(attempt: 30, TimeSpan.FromSeconds(5));

    [Fact]
    [Trait("Category", "Nightly")]
    public void Run_DatabaseAwayForAMinute_WaitsAndLosesNothing() => RunWithoutDatabase(attempt: 31, TimeSpan.FromSeconds(60));

    private void RunWithAKill(int attempt, int blocks)
    {
        var luck = new Random(attempt);
        var moment = TimeSpan.FromMilliseconds(luck.Next(50, 3000));
        int victim = luck.Next(2);
        Check(attempt, blocks, () =>
        {
            Thread.Sleep(moment);
            cluster.Kill(victim);
        });
        cluster.Add();
    }

    private void RunWithoutDatabase(int attempt, TimeSpan away) => Check(attempt, 0, () =>
    {
        Thread.Sleep(1000);
        cluster.Postgres.Stop();
        Thread.Sleep(away);
        cluster.Postgres.Start();
    });

    // Seeds of its own for each attempt, so that nothing is kept from another.
    private void Check(int attempt, int blocks, Action harm)
    {
        cluster.Grains();
        var plan = Small.Plan(seeds: 8, first: 1000 + (100 * attempt)) with { Weeks = 60 };
        int kept = RunsKept();
        var harming = Task.Run(harm);
        using var worlds = new ClusterWorlds(cluster.Grains, blocks);
        var result = new LocalHost(worlds).Run(plan);
        harming.GetAwaiter().GetResult();
        Assert.True(result.IsComplete);
        Assert.Equal(24, result.Runs.DistinctBy(r => (r.Policy, r.Seed)).Count());
        Assert.Equal(Small.Digest(plan), result.Digest);
        Assert.Equal(kept + 24, RunsKept());
    }

    private int RunsKept() =>
        Postgres.Ask(cluster.Postgres.ConnectionString, "SELECT count(*)::integer FROM cxsim_grain WHERE kind = 'run'")!.Value;
}
