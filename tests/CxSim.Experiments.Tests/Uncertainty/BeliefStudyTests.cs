using CxSim.Experiments.Results;
using CxSim.Experiments.Running;
using CxSim.Experiments.Statistics;
using CxSim.Experiments.Tests.Running;
using CxSim.Experiments.Trials;
using CxSim.Experiments.Uncertainty;
using CxSim.Model.Measures;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Tests.Uncertainty;

public class BeliefStudyTests
{
    private static readonly StudyPlan Plan = Plans.Small(seeds: 4, weeks: 52) with { Draws = 19 };

    [Fact]
    public void EveryDrawMeetsTheLuckOfASeedOfTheStudy()
    {
        var drawn = new BeliefStudy(Plan, 19).Run(new TrialFarm(new FakeWorlds()))!;
        Assert.Equal(19, drawn.Draws.Count);
        Assert.All(drawn.Draws, d => Assert.Equal(Plan.Seeds[(d.Number - 1) % 4], d.Seed));
        Assert.All(drawn.Draws, d => Assert.Equal(2, d.Outcomes.Count));
        Assert.Equal(19, drawn.Draws.Select(d => d.Beliefs[Beliefs.ChurnBeta]).Distinct().Count());
    }

    [Fact]
    public void WhereOneBeliefDecidesItIsNamedWithTheValueAtWhichItTurns()
    {
        var worlds = new OneBelief();
        var study = new LocalHost(worlds).Run(Plan);
        var farm = new TrialFarm(worlds);
        var report = BeliefView.Of(study, new BeliefStudy(Plan, 19).Run(farm)!, farm)!;
        var churn = report.Comparisons[0][AllMeasures.Churn];
        Assert.Equal(Verdict.Depends, churn.Verdict);
        Assert.Equal(Beliefs.ChurnBeta, churn.Flip!.Belief);
        Assert.Equal("◆ depends on: churn_beta", churn.VerdictText);
        Assert.Equal(report.Comparisons[0][AllMeasures.Churn].Difference.Mean, churn.Flip.AtGiven);
        Assert.InRange(churn.Flip.Turns, Beliefs.ChurnBeta.Low, Beliefs.ChurnBeta.High);
        Assert.True(churn.Total.Low < churn.Difference.Interval.Low && churn.Difference.Interval.High < churn.Total.High);
        Assert.Equal(Verdict.Better, report.Comparisons[0][AllMeasures.ServiceLevel].Verdict);
    }

    [Fact]
    public void OnlyPoliciesWhoseVerdictDependsAreTriedAgain()
    {
        var worlds = new OneBelief();
        var same = Policy.Of("same", "Same");
        var plan = Plan with { Policies = [.. Plan.Policies, same] };
        var study = new LocalHost(worlds).Run(plan);
        var farm = new TrialFarm(worlds);
        var report = BeliefView.Of(study, new BeliefStudy(plan, 19).Run(farm)!, farm)!;

        var search = report.Behind.Skip(19 * plan.Policies.Count).Select(b => b.Trial).ToList();
        Assert.Equal(Verdict.Same, report.Comparisons[1][AllMeasures.Churn].Verdict);
        Assert.NotEmpty(search);
        Assert.DoesNotContain(search, t => t.Policy.Id == "same");
        Assert.All(search, t => Assert.Equal(plan.Seeds[0], t.Seed));
        Assert.True(search.Select(t => t.Setting).Distinct().Count() <= 2 * BeliefSearch.Tried);
    }

    [Fact]
    public void TheBestOfTheDrawnWorldsIsCountedAsTheDifferenceIs()
    {
        var worlds = new OneBelief();
        var drawn = new BeliefStudy(Plan, 19).Run(new TrialFarm(worlds))!;
        var report = StudyReport.Of(new LocalHost(worlds).Run(Plan), drawn: drawn);
        var net = report.Comparisons[0][AllMeasures.NetValue];
        Assert.Equal(net.DrawsBetter, report.DrawsWon(report.Comparisons[0].Policy));
        Assert.Equal(19 - net.DrawsBetter, report.DrawsWon(Plan.BaselineId));
    }

    [Fact]
    public void WithoutDrawsLuckAloneSpeaks()
    {
        var report = StudyReport.Of(new LocalHost(new FakeWorlds()).Run(Plan));
        var d = report.Comparisons[0][AllMeasures.Churn];
        Assert.Null(d.Beliefs);
        Assert.Equal(d.Difference.Interval, d.Total);
        Assert.Equal(report.Study.Digest, report.Digest);
    }

    /// <summary>A world in which more staff keeps customers or drives them away, as one believes.</summary>
    private sealed class OneBelief : IWorldSource
    {
        private readonly FakeWorlds _fake = new();

        public string Engine => "one-belief";

        public IEnumerable<RunRecord> Replicate(Setting setting, ulong seed, IReadOnlyList<Policy> policies, CancellationToken stop)
        {
            double pull = setting.Beliefs[Beliefs.ChurnBeta] - Beliefs.ChurnBeta.Base;
            foreach (var run in _fake.Replicate(setting, seed, policies, stop))
            {
                double staff = policies.First(p => p.Id == run.Policy)[Levers.Staff];
                run.Weeks[0].Add(Count.Left, (long)(2000 * pull * staff));
                run.Weeks[0].Add(Count.InTime, (long)(10_000 * staff));
                yield return run;
            }
        }
    }
}
