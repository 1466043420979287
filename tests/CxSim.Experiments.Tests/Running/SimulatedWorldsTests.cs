using CxSim.Experiments.Results;
using CxSim.Experiments.Running;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Tests.Running;

public class SimulatedWorldsTests
{
    private static readonly StudyPlan Plan = Plans.Small(seeds: 2, weeks: 3) with
    {
        Policies = [Policy.Today, Presets.Find("cut-8")!, Policy.Today.Named("twin", "Twin")],
        WarmUpWeeks = 2,
    };

    [Fact]
    public void Run_OneThreadOrTwo_SameBitsAndTheBooksBalance()
    {
        var one = new LocalHost(new SimulatedWorlds(), new() { Threads = 1 }).Run(Plan);
        var two = new LocalHost(new SimulatedWorlds(), new() { Threads = 2 }).Run(Plan with { CohortSize = 1000 });
        Assert.Equal(one.Digest, two.Digest);
        Assert.All(StudyChecks.Of(one), c => Assert.True(c.Passed, $"{c.Name}: {c.Value}"));
        Assert.NotEqual(one.Of("today")[0].Digest, one.Of("cut-8")[0].Digest);
        Assert.NotEqual(one.Of("today")[0].Digest, one.Of("today")[1].Digest);
    }

    [Fact]
    public void Replicate_PoliciesLeftOut_ChangesNothingForTheOthers()
    {
        var worlds = new SimulatedWorlds();
        var all = worlds.Replicate(Plan.Setting, 1, Plan.Policies, default).ToDictionary(r => r.Policy, r => r.Digest);
        Assert.Equal(all["cut-8"], worlds.Replicate(Plan.Setting, 1, [Plan.Policies[1]], default).Single().Digest);
    }

    [Fact]
    public void Engine_NamesVersionAndBuild() => Assert.Matches(@"^\d+\.\d+\.\d+\+[0-9a-f]{8}$", new SimulatedWorlds().Engine);
}
