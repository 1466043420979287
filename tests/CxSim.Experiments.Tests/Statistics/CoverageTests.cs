using CxSim.Experiments.Statistics;
using CxSim.Model.Measures;

namespace CxSim.Experiments.Tests.Statistics;

/// <summary>Do intervals that claim 95 % hold the truth in 95 % of cases? 4,000 studies with a known truth; ±1.2 points is 3.5 σ.</summary>
public class CoverageTests
{
    private const int Studies = 4000;

    [Theory]
    [InlineData(3)]
    [InlineData(10)]
    [InlineData(40)]
    public void Estimate_HoldsTheTrueMeanIn95Of100(int seeds)
    {
        double[] luck = Normals.Of(seeds, seeds * Studies);
        int held = Enumerable.Range(0, Studies).Count(i =>
            Estimate.Of(luck.Skip(i * seeds).Take(seeds).Select(z => 7 + (2 * z))).Interval.Contains(7));
        Assert.InRange(held / (double)Studies, 0.938, 0.962);
    }

    [Fact]
    public void PairedDifference_HoldsTheTruthIn95Of100AndIsNarrowerByTheKnownFactor()
    {
        const int Seeds = 20;
        double[] shared = Normals.Of(1, Seeds * Studies);
        double[] own = Normals.Of(2, 2 * Seeds * Studies);
        int held = 0;
        double narrowing = 0;
        for (int i = 0; i < Studies; i++)
        {
            double[] baseline = [.. Enumerable.Range(i * Seeds, Seeds).Select(k => 50 + (3 * shared[k]) + own[2 * k])];
            double[] policy = [.. Enumerable.Range(i * Seeds, Seeds).Select(k => 51 + (3 * shared[k]) + own[(2 * k) + 1])];
            var difference = PairedDifference.Of(AllMeasures.Csat, baseline, policy, 1);
            held += difference.Difference.Interval.Contains(1) ? 1 : 0;
            narrowing += difference.Narrowing / Studies;
        }

        Assert.InRange(held / (double)Studies, 0.938, 0.962);

        // √((9 + 1 + 9 + 1) / (1 + 1)), give or take the bias of a ratio of estimates.
        Assert.InRange(narrowing, 3.0, 3.35);
    }

    [Fact]
    public void Ellipse_HoldsTheTruePairOfMeansIn95Of100()
    {
        const int Seeds = 12;
        double[] a = Normals.Of(3, Seeds * Studies);
        double[] b = Normals.Of(4, Seeds * Studies);
        int held = Enumerable.Range(0, Studies).Count(i =>
        {
            double[] xs = [.. a.Skip(i * Seeds).Take(Seeds).Select(z => 5 + z)];
            double[] ys = [.. xs.Zip(b.Skip(i * Seeds), (x, z) => -2 + (0.8 * (x - 5)) + (0.3 * z))];
            return Ellipse.Of(xs, ys)!.Contains(5, -2);
        });
        Assert.InRange(held / (double)Studies, 0.938, 0.962);
    }

    [Fact]
    public void SeedsToSettle_SoManySeedsUsuallySettleIt()
    {
        const double Truth = 1.6;
        int seeds = Judge.SeedsToSettle(new Estimate(Truth, new(0.6, 2.6), 2, 18), 1)!.Value;
        double[] luck = Normals.Of(6, seeds * 400);
        int settled = Enumerable.Range(0, 400).Count(i =>
        {
            var estimate = Estimate.Of(luck.Skip(i * seeds).Take(seeds).Select(z => Truth + (2 * z)));
            return Judge.Of(estimate.Interval, 1, Better.Up) == Verdict.Better;
        });
        Assert.InRange(settled, 180, 280);
    }
}
