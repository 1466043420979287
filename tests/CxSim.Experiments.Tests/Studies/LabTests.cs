using CxSim.Experiments.Designs;
using CxSim.Experiments.Running;
using CxSim.Experiments.Studies;
using CxSim.Experiments.Tests.Running;
using CxSim.Model.Measures;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Tests.Studies;

public class LabTests
{
    private static readonly StudyPlan Plan = Plans.Small(seeds: 4) with { Draws = 19 };

    [Fact]
    public void WithoutAJournal_NoRunIsDoneTwice()
    {
        var worlds = new Counted();
        var report = new Lab(new LabOptions { Worlds = worlds }).Run(Plan with { MostSeeds = 12, Draws = 0 });
        Assert.Equal(2 * report.Study.Plan.Seeds.Count, worlds.Runs);
        Assert.True(report.Study.Plan.Seeds.Count > 4);
        Assert.True(report.Study.IsComplete);
    }

    [Fact]
    public void Stopped_GivesNothing()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.Null(new Lab(new LabOptions { Worlds = new FakeWorlds() }).Run(Plan, stop.Token));
    }

    [Fact]
    public void Difference_OfARegisteredMeasure_IsTheComparisons()
    {
        var report = new Lab(new LabOptions { Worlds = new FakeWorlds() }).Run(Plan);
        var ours = report.Difference(Plans.MoreStaff.Id, AllMeasures.Csat);
        var theirs = report.Comparisons[0][AllMeasures.Csat];
        Assert.Equal((theirs.Difference.Mean, theirs.Total, theirs.Margin), (ours.Difference.Mean, ours.Total, ours.Margin));
        Assert.Equal(19, ours.Beliefs!.Draws);
    }

    [Fact]
    public void Uncertain_ARangeOfOnesOwn_IsWhatIsDrawnFrom()
    {
        var mine = Beliefs.CommandHabit with { Low = 0.5, Base = 0.7, High = 0.9 };
        var plan = Plan with { Beliefs = BeliefSet.Base.With(mine, mine.Base), Uncertain = BeliefPrior.With(mine) };
        var drawn = new Lab(new LabOptions { Worlds = new FakeWorlds() }).Run(plan).Drawn.Draws;
        double[] values = [.. drawn.Select(d => d.Beliefs[Beliefs.CommandHabit]).Order()];
        Assert.Equal(19, values.Distinct().Count());
        Assert.All(values, v => Assert.InRange(v, 0.5, 0.9));
        Assert.InRange(values[9], 0.67, 0.73);
        Assert.Equal(19, drawn.Select(d => d.Beliefs[Beliefs.ChurnBeta]).Distinct().Count());
    }

    [Fact]
    public void Uncertain_OneBelief_LeavesTheOthers()
    {
        var drawn = new Lab(new LabOptions { Worlds = new FakeWorlds() }).Run(Plan with { Uncertain = [Beliefs.ChurnBeta] }).Drawn.Draws;
        Assert.All(drawn, d => Assert.Equal([Beliefs.ChurnBeta], d.Beliefs.Moved()));
    }

    private sealed class Counted : IWorldSource
    {
        private readonly FakeWorlds _fake = new();
        private int _runs;

        public int Runs => _runs;

        public string Engine => _fake.Engine;

        public IEnumerable<RunRecord> Replicate(Setting setting, ulong seed, IReadOnlyList<Policy> policies, CancellationToken stop)
        {
            foreach (var run in _fake.Replicate(setting, seed, policies, stop))
            {
                Interlocked.Increment(ref _runs);
                yield return run;
            }
        }
    }
}
