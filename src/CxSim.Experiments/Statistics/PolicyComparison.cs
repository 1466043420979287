using CxSim.Model.Measures;

namespace CxSim.Experiments.Statistics;

/// <summary>A policy against the baseline, measure by measure, on the seeds that both have run.</summary>
/// <param name="Policy">Id of the policy.</param>
/// <param name="Baseline">Id of the baseline.</param>
/// <param name="Seeds">Seeds compared, in the baseline's order.</param>
/// <param name="Differences">One per measure of the registry, in its order.</param>
/// <param name="Bridge">What the difference in net value is made of.</param>
/// <param name="BreakEven">What a customer must be worth for the sign of net value to turn.</param>
public sealed record PolicyComparison(
    string Policy,
    string Baseline,
    IReadOnlyList<ulong> Seeds,
    IReadOnlyList<PairedDifference> Differences,
    MoneyBridge Bridge,
    BreakEven BreakEven)
{
    /// <summary>The difference in one measure.</summary>
    public PairedDifference this[Measure measure] => Differences.First(d => d.Measure == measure);

    /// <summary>The differences of the headline table.</summary>
    public IEnumerable<PairedDifference> Headline => Differences.Where(d => d.Measure.Headline);

    /// <summary>Compares two sets of runs by seed.</summary>
    /// <exception cref="ArgumentException">They have no seed in common.</exception>
    public static PolicyComparison Of(IReadOnlyList<RunRecord> baseline, IReadOnlyList<RunRecord> policy, Margins margins)
    {
        var bySeed = policy.ToDictionary(r => r.Seed);
        RunRecord[] shared = [.. baseline.Where(r => bySeed.ContainsKey(r.Seed))];
        if (shared.Length == 0)
        {
            throw new ArgumentException("No seed in common, so nothing can be paired.", nameof(policy));
        }

        Tally[] from = [.. shared.Select(r => r.Total())];
        Tally[] to = [.. shared.Select(r => bySeed[r.Seed].Total())];
        return new(
            policy[0].Policy,
            baseline[0].Policy,
            [.. shared.Select(r => r.Seed)],
            [.. AllMeasures.All.Select(m => PairedDifference.Of(
                m, [.. from.Select(m.Of)], [.. to.Select(m.Of)], margins.Of(m, from)))],
            MoneyBridge.Of(from, to),
            BreakEven.Of(from, to));
    }
}
