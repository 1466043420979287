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
                m, [.. from.Select(m.Of)], [.. to.Select(m.Of)], margins.Of(m, from), Spread(m.Of), level))],
            MoneyBridge.Of(from, to, Spread),
            BreakEven.Of(from, to));

        BeliefSpread? Spread(Func<Tally, double> of)
        {
            if (drawn is not { Count: > 0 })
            {
                return null;
            }

            var given = shared.Select((r, i) => (r.Seed, Difference: of(to[i]) - of(from[i]))).ToDictionary(d => d.Seed, d => d.Difference);
            return new([.. drawn.Select(d => of(d.Policy) - of(d.Baseline) - given[d.Seed])]);
        }
    }
}

/// <summary>A policy and the baseline under the same drawn beliefs and the same luck.</summary>
/// <param name="Seed">The seed of both.</param>
/// <param name="Baseline">Counts under the baseline.</param>
/// <param name="Policy">Counts under the policy.</param>
public sealed record DrawnPair(ulong Seed, Tally Baseline, Tally Policy);
