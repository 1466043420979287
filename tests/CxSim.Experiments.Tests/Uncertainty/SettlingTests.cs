using CxSim.Experiments.Results;
using CxSim.Experiments.Running;
using CxSim.Experiments.Statistics;
using CxSim.Experiments.Tests.Running;
using CxSim.Experiments.Tests.Statistics;
using CxSim.Experiments.Uncertainty;
using CxSim.Model.Measures;

namespace CxSim.Experiments.Tests.Uncertainty;

public class SettlingTests
{
    private static StudyPlan Plan(int seeds, int most) => Plans.Small(seeds: seeds) with { MostSeeds = most };

    private static StudyResult Run(StudyPlan plan, List<int> looks) => Settling.Run(
        plan,
        p =>
        {
            looks.Add(p.Seeds.Count);
            return new LocalHost(new FakeWorlds()).Run(p);
        },
        s => StudyReport.Of(s));

    [Fact]
    public void ItLooksUntilAllIsSettledOrTheCapIsReached()
    {
        var looks = new List<int>();
        var study = Run(Plan(4, 60), looks);
        Assert.InRange(looks.Count, 2, Settling.Looks);
        Assert.Equal(looks.Order(), looks);
        bool open = StudyReport.Of(study).Comparisons.SelectMany(c => c.Headline).Any(d => d.Verdict == Verdict.CannotTell);
        Assert.True(!open || study.Plan.Seeds.Count == 60);
        Assert.StartsWith(open ? "Stopped at 60 of" : "Every headline verdict is settled", Settling.Outcome(StudyReport.Of(study)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void ACapThatIsReachedIsSaid()
    {
        var study = Run(Plan(2, 3), []);
        Assert.Equal(3, study.Plan.Seeds.Count);
        Assert.StartsWith("Stopped at 3 of at most 3 seeds with ", Settling.Outcome(StudyReport.Of(study)), StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutACapNothingIsAdded()
    {
        var looks = new List<int>();
        Run(Plans.Small(seeds: 2), looks);
        Assert.Equal([2], looks);
    }

    [Fact]
    public void SeedsBeyondThoseListedFollowTheLargest() =>
        Assert.Equal([3ul, 9, 10, 11], (Plans.Small() with { Seeds = [3, 9] }).WithSeeds(4).Seeds);

    /// <summary>However often a study looks, in at most 1 of 20 studies some interval misses the truth.</summary>
    [Fact]
    public void FiveLooksMissNoMoreOftenThanOne()
    {
        const int Studies = 4000;
        int[] looks = [10, 20, 30, 40, 50];
        double[] luck = Normals.Of(41, Studies * looks[^1]);
        int wrong = Enumerable.Range(0, Studies).Count(study => looks.Any(n =>
        {
            var seen = Estimate.Of(luck.Skip(study * looks[^1]).Take(n).Select(z => 1 + (2 * z)), Settling.Level);
            return !seen.Interval.Contains(1);
        }));
        Assert.InRange(wrong / (double)Studies, 0.03, 0.056);
    }

    [Fact]
    public void StudiesThatLookAgainUseTheStricterLevel()
    {
        var study = new LocalHost(new FakeWorlds()).Run(Plan(6, 20));
        var plain = new LocalHost(new FakeWorlds()).Run(Plans.Small());
        double Width(StudyResult s) => StudyReport.Of(s).Comparisons[0][AllMeasures.CostPerResolved].Difference.Interval.HalfWidth;
        Assert.Equal(Student.TwoSided(5, Settling.Level) / Student.TwoSided(5), Width(study) / Width(plain), 9);
    }
}
