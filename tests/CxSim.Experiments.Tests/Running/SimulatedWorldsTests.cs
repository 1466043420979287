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
    public void Keeping_WarmedUpWorlds_ChangesNoNumberAndLivesTheWarmUpOnce()
    {
        using var scratch = new Scratch();
        var setting = (Plan with { WarmUpWeeks = 26 }).Setting;
        var kept = new SimulatedWorlds().Keeping(new WorldFiles(scratch.Folder));
        string[] Digests(IWorldSource worlds) => [.. worlds.Replicate(setting, 3, Plan.Policies, default).Select(r => r.Digest)];

        string[] expected = Digests(new SimulatedWorlds());
        Assert.Equal(expected, Digests(kept));
        string file = Assert.Single(Directory.GetFiles(scratch.Folder));
        Assert.Equal(expected, Digests(kept));
        File.WriteAllBytes(file, File.ReadAllBytes(file)[..1000]);
        Assert.Equal(expected, Digests(kept));
        Assert.True(new FileInfo(file).Length > 1000, "a torn file is written anew");
    }

    [Fact]
    public void Keeping_MoreThanThereIsRoomFor_ForgetsTheOldest()
    {
        using var scratch = new Scratch();
        var setting = (Plan with { WarmUpWeeks = 26 }).Setting;
        void Live(IWorldSource worlds, ulong seed) => Assert.Single(worlds.Replicate(setting, seed, [Policy.Today], default));

        Live(new SimulatedWorlds().Keeping(new WorldFiles(scratch.Folder)), 1);
        long size = new FileInfo(Directory.GetFiles(scratch.Folder).Single()).Length;
        Live(new SimulatedWorlds().Keeping(new WorldFiles(scratch.Folder, size * 3 / 2)), 2);
        Assert.EndsWith("-2.world", Assert.Single(Directory.GetFiles(scratch.Folder)), StringComparison.Ordinal);
    }

    [Fact]
    public void Engine_NamesVersionAndBuild() => Assert.Matches(@"^\d+\.\d+\.\d+\+[0-9a-f]{8}$", new SimulatedWorlds().Engine);
}
