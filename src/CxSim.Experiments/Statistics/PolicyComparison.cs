using CxSim.Model.Measures;

namespace CxSim.Experiments.Statistics;

/// <summary>A policy against the baseline, measure by measure, on the seeds that both have run.</summary>
/// <param name="Policy">Id of the policy.</param>
/// <param name="Baseline">Id of the baseline.</param>
/// <param name="Seeds">Seeds compared, in the baseline's order.</param>
/// <param name="Differences">One per measure of the registry, in its order.</param>
/// <param name="Bridge">What the difference in net value is made of.</param>
/// <param name="BreakEven">What a customer must be worth for the sign of net value to turn.</param>
/// <param name="Carrier">On which belief the value of customers gained or lost rests.</param>
public sealed record PolicyComparison(
    string Policy,
    string Baseline,
    IReadOnlyList<ulong> Seeds,
    IReadOnlyList<PairedDifference> Differences,
    MoneyBridge Bridge,
    BreakEven BreakEven,
    ValueCarrier Carrier)
{
    /// <summary>The difference in one measure.</summary>
    public PairedDifference this[Measure measure] => Differences.First(d => d.Measure == measure);

    /// <summary>The differences of the headline table.</summary>
    public IEnumerable<PairedDifference> Headline => Differences.Where(d => d.Measure.Headline);

    /// <summary>Compares two sets of runs by seed.</summary>
    /// <param name="baseline">Runs under the baseline.</param>
    /// <param name="policy">Runs under the policy.</param>
    /// <param name="margins">What is too small to matter.</param>
    /// <param name="drawn">The same pair under drawn beliefs, each with a seed that both sets hold.</param>
    /// <param name="level">Share of cases the intervals are to cover, in (0, 1).</param>
    /// <exception cref="ArgumentException">They have no seed in common.</exception>
    public static PolicyComparison Of(
        IReadOnlyList<RunRecord> baseline,
        IReadOnlyList<RunRecord> policy,
        Margins margins,
        IReadOnlyList<DrawnPair>? drawn = null,
        double level = Student.Level)
    {
        Pairing pairs = new(baseline, policy, drawn);
        return new(
            policy[0].Policy,
            baseline[0].Policy,
            pairs.Seeds,
            [.. AllMeasures.All.Select(m => pairs.Difference(m, margins, level))],
            MoneyBridge.Of(pairs.Baseline, pairs.Policy, pairs.Spread),
            BreakEven.Of(pairs.Baseline, pairs.Policy),
            ValueCarrier.Of(pairs.Baseline, pairs.Policy));
    }
}
