using CxSim.Experiments.Running;
using CxSim.Experiments.Tests.Running;
using CxSim.Experiments.Trials;
using CxSim.Model.Measures;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Tests.Trials;

public class TrialFarmTests
{
    private const int ProbesOfAPrice = 3;

    private static readonly Setting Setting = Plans.Small(weeks: 60).Setting;
    private static readonly Trial[] Trials =
    [
        .. from seed in new ulong[] { 1, 2, 3 }
           from policy in new[] { Policy.Today, Plans.MoreStaff }
           select new Trial(Setting, policy, seed),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void EveryTrialIsRunOnceAndKeepsItsYears(int threads)
    {
        var worlds = new FakeWorlds();
        var farm = new TrialFarm(worlds, new FarmOptions { Threads = threads });
        Assert.True(farm.Run([.. Trials, .. Trials]));
        Assert.True(farm.Run(Trials));
        Assert.Equal(6, worlds.Simulated);
        foreach (var trial in Trials)
        {
            var run = FakeWorlds.Run(Setting, trial.Seed, trial.Policy);
            Assert.Equal(run.Digest, farm[trial].Digest);
            Assert.Equal(2, farm[trial].Years.Count);
            Assert.Equal(run.Total().Values, farm[trial].Total().Values);
            Assert.Equal(run.Between(52, 60)[Count.Offered], farm[trial].Years[^1][Count.Offered]);
        }
    }

    [Fact]
    public void APolicyCountsByItsLeversAndNotByItsName()
    {
        var worlds = new FakeWorlds();
        var farm = new TrialFarm(worlds);
        farm.Run([Trials[1], Trials[1] with { Policy = Plans.MoreStaff.Named("other", "Other") }]);
        Assert.Equal(1, worlds.Simulated);
    }

    [Fact]
    public void AnotherBeliefWeekCentreOrBuildIsAnotherTrial()
    {
        var worlds = new FakeWorlds();
        using var scratch = new Scratch();
        using var store = TrialStore.Open(scratch["kept"]);
        var options = new FarmOptions { Store = store };
        new TrialFarm(worlds, options).Run([Trials[0]]);
        Setting[] others =
        [
            Setting with { Weeks = 61 }, Setting with { WarmUpWeeks = 1 }, Setting with { Beliefs = BeliefSet.NullWorld },
            Setting with { Centre = Setting.Centre with { Title = "Another" } },
        ];
        new TrialFarm(worlds, options).Run([.. others.Select(s => Trials[0] with { Setting = s })]);
        var rebuilt = new FakeWorlds { Engine = "fake-2" };
        new TrialFarm(rebuilt, options).Run([Trials[0]]);
        Assert.Equal((5, 1, 6), (worlds.Simulated, rebuilt.Simulated, store.Count));
    }

    [Fact]
    public void AStoppedFarmKeepsWhatIsDoneAndGoesOnFromThere()
    {
        using var scratch = new Scratch();
        using var stop = new CancellationTokenSource();
        var worlds = new FakeWorlds { Before = (_, seed) => { if (seed == 2) { stop.Cancel(); } } };
        using (var store = TrialStore.Open(scratch["kept"]))
        {
            Assert.False(new TrialFarm(worlds, new FarmOptions { Store = store, Threads = 1 }).Run(Trials, stop.Token));
        }

        using (var store = TrialStore.Open(scratch["kept"]))
        {
            Assert.Equal(2, store.Count);
            var again = new FakeWorlds();
            var heard = new List<FarmProgress>();
            var farm = new TrialFarm(again, new FarmOptions { Store = store, Progress = heard.Add });
            Assert.Equal(2, farm.PriceOf(Trials).Kept);
            Assert.True(farm.Run(Trials));
            Assert.Equal(4 + ProbesOfAPrice, again.Simulated);
            Assert.Equal((6, 6, 2), (heard[^1].Done, heard[^1].Trials, heard[^1].Reused));
        }
    }

    [Fact]
    public void AFailedRunIsHeardOf()
    {
        var worlds = new FakeWorlds { Before = (_, _) => throw new InvalidOperationException("no") };
        Assert.Throws<InvalidOperationException>(() => new TrialFarm(worlds).Run(Trials));
    }

    [Fact]
    public void OutcomesComeByPolicyInTheOrderOfTheSeeds()
    {
        var outcomes = new TrialFarm(new FakeWorlds()).Run(Setting, [Policy.Today, Plans.MoreStaff], [7, 3]);
        Assert.Equal(FakeWorlds.Run(Setting, 3, Plans.MoreStaff).Digest, outcomes[1][1].Digest);
        Assert.Equal(FakeWorlds.Run(Setting, 7, Policy.Today).Digest, outcomes[0][0].Digest);
    }

    [Theory]
    [InlineData(1260, 0, 352, "1,260 runs, about 6 min")]
    [InlineData(1, 0, 0.2, "1 run, no time to speak of")]
    [InlineData(40, 30, 12.2, "40 runs (30 already done), about 13 s")]
    [InlineData(200_000, 0, 9000, "200,000 runs, about 2.5 h")]
    public void APriceIsReadAsASentence(int trials, int kept, double seconds, string text) =>
        Assert.Equal(text, new Price(trials, kept, seconds).ToString());
}
