using CxSim.Experiments.Running;
using CxSim.Model.Policies;
using FsCheck;
using FsCheck.Fluent;

namespace CxSim.Experiments.Tests.Running;

public class LocalHostTests
{
    [Fact]
    public void Run_AnyThreadsAndAnyOrderOfEnding_GivesTheSameRunsInPlanOrder()
    {
        var plan = Plans.Small(seeds: 5, weeks: 3);
        string expected = new LocalHost(new FakeWorlds(), new() { Threads = 1 }).Run(plan).Digest;
        Prop.ForAll(Gen.Choose(1, 8).ToArbitrary(), Gen.Choose(0, 1000).ToArbitrary(), (threads, jitter) =>
        {
            var worlds = new FakeWorlds { Before = (_, seed) => Thread.Sleep((int)((seed * 7 + (ulong)jitter) % 4)) };
            var result = new LocalHost(worlds, new() { Threads = threads }).Run(plan);
            return result.IsComplete && result.Digest == expected
                && result.Runs.Select(r => (r.Policy, r.Seed)).SequenceEqual(
                    plan.Policies.SelectMany(p => plan.Seeds.Select(s => (p.Id, s))));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(15));
    }

    [Fact]
    public void Run_Progress_RisesByOneRunAndEndsWhole()
    {
        var seen = new List<StudyProgress>();
        var plan = Plans.Small();
        var result = new LocalHost(new FakeWorlds(), new() { Threads = 3, Progress = seen.Add }).Run(plan);
        Assert.Equal(Enumerable.Range(1, 12), seen.Select(p => p.RunsDone));
        Assert.Equal(1, seen[^1].Fraction);
        Assert.Equal(6, seen[^1].SeedsDone);
        Assert.Equal(result.Contacts, seen[^1].Contacts);
        Assert.Equal(0, seen[^1].SecondsLeft);
        Assert.All(seen, p => Assert.InRange(p.SecondsLeft, 0, 60));
    }

    [Fact]
    public void Run_Stopped_KeepsWhatIsFinished()
    {
        using var stop = new CancellationTokenSource();
        var worlds = new FakeWorlds
        {
            Before = (policy, seed) =>
            {
                if (seed == 3 && policy == "more-staff")
                {
                    stop.Cancel();
                }
            },
        };
        var result = new LocalHost(worlds, new() { Threads = 1 }).Run(Plans.Small(), stop.Token);
        Assert.False(result.IsComplete);
        Assert.Equal(5, result.Runs.Count);
        Assert.Equal(2, result.SeedsDone);
    }

    [Fact]
    public void Run_AWorldFails_SaysSoAndStopsTheOthers()
    {
        var worlds = new FakeWorlds { Before = (_, seed) => throw new InvalidOperationException($"seed {seed}") };
        Assert.Throws<InvalidOperationException>(() => new LocalHost(worlds, new() { Threads = 2 }).Run(Plans.Small(seeds: 200)));
        Assert.Equal(0, worlds.Simulated);
    }

    [Fact]
    public void Run_BaselineCached_SimulatesOnlyTheOthersToTheSameBits()
    {
        using var scratch = new Scratch();
        var options = new HostOptions { Threads = 2, Cache = new BaselineCache(scratch["cache"]) };
        var plan = Plans.Small();
        var first = new FakeWorlds();
        var second = new FakeWorlds();
        string digest = new LocalHost(first, options).Run(plan).Digest;
        var again = new LocalHost(second, options).Run(plan);
        Assert.Equal((12, 6, 6), (first.Simulated, second.Simulated, again.Reused));
        Assert.Equal(digest, again.Digest);
    }

    [Fact]
    public void Run_AnythingElseThanNamesDiffers_TheCacheIsNotUsed()
    {
        using var scratch = new Scratch();
        var options = new HostOptions { Cache = new BaselineCache(scratch["cache"]) };
        var plan = Plans.Small(seeds: 2);
        new LocalHost(new FakeWorlds(), options).Run(plan);
        int SimulatedBy(StudyPlan other, string engine = "fake-1")
        {
            var worlds = new FakeWorlds { Engine = engine };
            new LocalHost(worlds, options).Run(other);
            return worlds.Simulated;
        }

        Assert.Equal(2, SimulatedBy(plan with { Name = "other" }));
        Assert.Equal(4, SimulatedBy(plan, "fake-2"));
        Assert.Equal(4, SimulatedBy(plan with { Weeks = 9 }));
        Assert.Equal(4, SimulatedBy(plan with { WarmUpWeeks = 5 }));
        Assert.Equal(4, SimulatedBy(plan with { CohortSize = 1 }));
        Assert.Equal(4, SimulatedBy(plan with { Beliefs = BeliefSet.NullWorld }));
        Assert.Equal(4, SimulatedBy(plan with { Shocks = [new(ShockKind.Volume, 2, 3, 0.1)] }));
        Assert.Equal(4, SimulatedBy(plan with { Centre = plan.Centre with { Currency = "€" } }));
        Assert.Equal(4, SimulatedBy(plan with { Seeds = [7, 8] }));
        Assert.Equal(4, SimulatedBy(plan with { Policies = [Policy.Of("today", "Today", (Levers.Staff, 1)), Plans.MoreStaff] }));
    }

    [Fact]
    public void Run_CacheDamaged_SimulatesAgain()
    {
        using var scratch = new Scratch();
        var options = new HostOptions { Cache = new BaselineCache(scratch["cache"]) };
        var plan = Plans.Small(seeds: 3);
        string digest = new LocalHost(new FakeWorlds(), options).Run(plan).Digest;
        foreach (string file in Directory.GetFiles(scratch["cache"], "*", SearchOption.AllDirectories))
        {
            byte[] bytes = File.ReadAllBytes(file);
            bytes[^5] ^= 1;
            File.WriteAllBytes(file, bytes);
        }

        var worlds = new FakeWorlds();
        Assert.Equal(digest, new LocalHost(worlds, options).Run(plan).Digest);
        Assert.Equal(6, worlds.Simulated);
    }

    [Fact]
    public void Check_ImpossiblePlans_AreRefusedWithExitCode3()
    {
        var plan = Plans.Small();
        StudyPlan[] impossible =
        [
            plan with { Seeds = [] }, plan with { Seeds = [1, 2, 1] }, plan with { Weeks = 0 }, plan with { WarmUpWeeks = -1 },
            plan with { BaselineId = "yesterday" }, plan with { Policies = [Policy.Today, Policy.Today] }, plan with { CohortSize = 0 },
        ];
        Assert.All(impossible, p => Assert.Equal(3, Assert.Throws<StudyException>(p.Check).ExitCode));
    }
}
