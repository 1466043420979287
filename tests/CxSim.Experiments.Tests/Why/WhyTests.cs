using CxSim.Experiments.Running;
using CxSim.Experiments.Trials;
using CxSim.Experiments.Why;
using CxSim.Model.Centres;
using CxSim.Model.Measures;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Tests.Why;

/// <summary>A difference splits into its paths, and the paths into nothing else.</summary>
public class WhyTests
{
    private static readonly Policy QuickSlow = Presets.Find("quick-slow")!;
    private static readonly ulong[] Seeds = [1, 2, 3];

    [Fact]
    public void PathsThatAddUp_AreFoundExactly()
    {
        var split = Asked(new Additive(product: 0), BeliefSet.Base).Split(AllMeasures.Fcr);
        Assert.Equal(7, Part(split, "waiting"), 9);
        Assert.Equal(5, Part(split, "care"), 9);
        Assert.Equal(2, Part(split, "direct"), 9);
        Assert.All(new[] { "resolution", "friction", "turnover", "pace", "interaction" }, id => Assert.Equal(0, Part(split, id), 9));
        Assert.Equal(14, split.Whole.Difference.Mean, 9);
        Assert.Equal("waiting", split.Largest!.Id);
    }

    [Fact]
    public void WhatPathsDoOnlyTogether_IsShownAsSuch()
    {
        var split = Asked(new Additive(product: 4), BeliefSet.Base).Split(AllMeasures.Fcr);
        Assert.Equal(11, Part(split, "waiting"), 9);
        Assert.Equal(9, Part(split, "care"), 9);
        Assert.Equal(-4, Part(split, "interaction"), 9);
        Assert.Equal(PartKind.Remainder, split.Remainder.Kind);
    }

    [Fact]
    public void APathThatIsOffAlready_CarriesExactlyNothing()
    {
        foreach (var path in CausalPath.All)
        {
            // Its world is the whole world, so that one is all it takes.
            var asked = Asked(new SimulatedWorlds(), CausalPath.Without(BeliefSet.Base, path), onlyWhole: true);
            foreach (var measure in new[] { AllMeasures.NetValue, AllMeasures.Csat, AllMeasures.Attrition })
            {
                Assert.All(asked.Study.Carried(asked.Farm, path, measure), v => Assert.Equal(0, v));
            }
        }
    }

    [Fact]
    public void Parts_AddUpToTheWhole_InTheRealWorld()
    {
        var asked = Asked(new SimulatedWorlds(), BeliefSet.Base);
        foreach (var measure in new[] { AllMeasures.NetValue, AllMeasures.Csat, AllMeasures.Fcr })
        {
            var split = asked.Split(measure);
            double whole = split.Whole.Difference.Mean;
            Assert.Equal(whole, split.Parts.Sum(p => p.Amount.Mean), 1e-6 * (1 + Math.Abs(whole)));
            Assert.Contains(split.Parts, p => p.Kind == PartKind.Path && p.Amount.Mean != 0);
        }

        Assert.Equal(-(asked.Cost(QuickSlow) - asked.Cost(Policy.Today)), Part(asked.Split(AllMeasures.NetValue), "cost"), 1e-3);
    }

    [Fact]
    public void Trials_AreEightWorldsUnderBothPolicies_FewerWhereAPathIsOff()
    {
        Assert.Equal(8 * 2 * Seeds.Length, Asked(new Additive(0), BeliefSet.Base).Study.Trials.Count);
        var less = CausalPath.Without(BeliefSet.Base, CausalPath.Waiting);
        Assert.Equal(7 * 2 * Seeds.Length, Asked(new Additive(0), less).Study.Trials.Count);
    }

    [Fact]
    public void Links_BelongToOnePath_AndAreLinks()
    {
        var links = CausalPath.All.SelectMany(p => p.Links).ToList();
        Assert.Equal(links.Count, links.Distinct().Count());
        Assert.All(links, l => Assert.Equal(BeliefTopic.Links, l.Topic));
        Assert.Same(BeliefSet.Base, CausalPath.Without(BeliefSet.Base, Array.Empty<CausalPath>()));
    }

    [Fact]
    public void Elasticity_IsOfCausesThatCanBeSwitchedApart()
    {
        var asked = Asked(new Additive(0), BeliefSet.Base);
        Assert.Equal(double.NaN, asked.Study.Elasticity(asked.Farm, CausalLoops.Causes.First(c => c.Path is null)));
        Assert.All(CausalLoops.Causes, c => Assert.Contains(CausalLoops.Quantities, q => q.Id == c.From));
        Assert.All(CausalLoops.Causes, c => Assert.Contains(CausalLoops.Quantities, q => q.Id == c.To));
    }

    private static double Part(WhySplit split, string id) => split.Parts.Single(p => p.Id == id).Amount.Mean;

    private static Answer Asked(IWorldSource worlds, BeliefSet beliefs, bool onlyWhole = false)
    {
        var centre = new Centre { Demand = new Demand { Customers = 11_000 }, Teams = [new TeamPlan { Heads = 2 }] };
        var study = new WhyStudy(
            new Setting { Centre = centre, Beliefs = beliefs, Weeks = 4, WarmUpWeeks = 1 }, Policy.Today, QuickSlow, Seeds);
        var farm = new TrialFarm(worlds, new FarmOptions { Threads = 2 });
        Assert.True(farm.Run([.. study.Trials.Where(t => !onlyWhole || ReferenceEquals(t.Setting, study.Setting))]));
        return new Answer(study, farm);
    }

    private sealed record Answer(WhyStudy Study, TrialFarm Farm)
    {
        public WhySplit Split(Measure measure) => Study.Split(Farm, measure);

        // Mean cost a year in the world with every path off.
        public double Cost(Policy policy)
        {
            var direct = Study.Trials.Select(t => t.Setting).Distinct()
                .Single(s => CausalPath.All.All(p => p.Links.All(l => !s.Beliefs.On(l))));
            return Seeds.Average(s => Farm[new Trial(direct, policy, s)].Of(AllMeasures.CostPerYear));
        }
    }

    /// <summary>A world in which resolution moves by known amounts along known links.</summary>
    private sealed class Additive(int product) : IWorldSource
    {
        public string Engine => $"additive-{product}";

        public IEnumerable<RunRecord> Replicate(Setting setting, ulong seed, IReadOnlyList<Policy> policies, CancellationToken stop)
        {
            foreach (var policy in policies)
            {
                int wait = setting.Beliefs.On(Beliefs.LinkWait) ? 1 : 0;
                int care = setting.Beliefs.On(Beliefs.LinkCare) ? 1 : 0;
                int effect = policy.SameAs(Policy.Today) ? 0 : 2 + (7 * wait) + (5 * care) + (product * wait * care);
                var tally = new Tally();
                tally.Add(Count.Weeks, 1);
                tally.Add(Count.FirstServed, 100_000);
                tally.Add(Count.FirstResolved, 60_000 + (1000 * effect) + (100 * (long)seed) + (5000 * wait));
                yield return new RunRecord(policy.Id, seed, [tally], new IntervalTally(), $"{seed}/{effect}", 1);
            }
        }
    }
}
