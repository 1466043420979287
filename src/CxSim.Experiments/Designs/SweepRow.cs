using CxSim.Experiments.Statistics;
using CxSim.Model.Measures;

namespace CxSim.Experiments.Designs;

/// <summary>A point of a sweep in a line.</summary>
/// <param name="Values">Where it lies, one value an axis.</param>
/// <param name="Levels">Each headline measure under the policy, mean over seeds, in the order of <see cref="Measures"/>.</param>
/// <param name="NetBySeed">Net value, policy less baseline, seed by seed.</param>
/// <param name="Net">Its mean.</param>
/// <param name="NetInterval">The mean's 95 % interval, of luck.</param>
/// <param name="Margin">What is too small to matter in net value.</param>
/// <param name="Verdict">What that comes to.</param>
public sealed record SweepRow(
    IReadOnlyList<double> Values,
    IReadOnlyList<double> Levels,
    IReadOnlyList<double> NetBySeed,
    double Net,
    Interval NetInterval,
    double Margin,
    Verdict Verdict)
{
    /// <summary>The measures of a row: the headline measures.</summary>
    public static IReadOnlyList<Measure> Measures { get; } = [.. AllMeasures.All.Where(m => m.Headline)];

    /// <summary>The row of a point.</summary>
    public static SweepRow Of(PointOutcome point)
    {
        var net = point.Compare(AllMeasures.NetValue);
        return new(
            point.Values, [.. Measures.Select(point.Level)], point.Differences(AllMeasures.NetValue), net.Difference.Mean,
            net.Difference.Interval, net.Margin, net.Verdict);
    }

    /// <summary>
    /// Whether its net value is no worse than another's by more than the margin, as far as the seeds that both ran on can tell.
    /// </summary>
    public bool CannotBeToldFrom(SweepRow other)
    {
        var loss = Estimate.Of(other.NetBySeed.Zip(NetBySeed, (o, own) => o - own));
        return !(loss.Interval.Low > Margin) && !(loss.Seeds < 2 && loss.Mean > Margin);
    }

    /// <summary>One of the levels.</summary>
    public double Level(Measure measure) => Levels[Measures.TakeWhile(m => m != measure).Count()];
}
