using CxSim.Model.Measures;

namespace CxSim.Experiments.Statistics;

/// <summary>
/// A policy beside the baseline on the seeds that both have run, and under the same drawn beliefs. Any measure can be read on it.
/// </summary>
public sealed class Pairing
{
    private readonly IReadOnlyList<DrawnPair> _drawn;

    /// <summary>Pairs two sets of runs by seed.</summary>
    /// <param name="baseline">Runs under the baseline.</param>
    /// <param name="policy">Runs under the policy.</param>
    /// <param name="drawn">The same pair under drawn beliefs, each with a seed that both sets hold.</param>
    /// <exception cref="ArgumentException">They have no seed in common.</exception>
    public Pairing(IReadOnlyList<RunRecord> baseline, IReadOnlyList<RunRecord> policy, IReadOnlyList<DrawnPair>? drawn = null)
    {
        var bySeed = policy.ToDictionary(r => r.Seed);
        RunRecord[] shared = [.. baseline.Where(r => bySeed.ContainsKey(r.Seed))];
        if (shared.Length == 0)
        {
            throw new ArgumentException("No seed in common, so nothing can be paired.", nameof(policy));
        }

        Seeds = [.. shared.Select(r => r.Seed)];
        Baseline = [.. shared.Select(r => r.Total())];
        Policy = [.. shared.Select(r => bySeed[r.Seed].Total())];
        _drawn = drawn ?? [];
    }

    /// <summary>Seeds compared, in the baseline's order.</summary>
    public IReadOnlyList<ulong> Seeds { get; }

    /// <summary>Counts under the baseline over all weeks, one a seed.</summary>
    public IReadOnlyList<Tally> Baseline { get; }

    /// <summary>Counts under the policy over all weeks, one a seed.</summary>
    public IReadOnlyList<Tally> Policy { get; }

    /// <summary>The difference in one measure, of the registry or of your own.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="margins">What is too small to matter.</param>
    /// <param name="level">Share of cases the intervals are to cover, in (0, 1).</param>
    public PairedDifference Difference(Measure measure, Margins margins, double level = Student.Level) => PairedDifference.Of(
        measure,
        [.. Baseline.Select(measure.Of)],
        [.. Policy.Select(measure.Of)],
        margins.Of(measure, Baseline),
        Spread(measure.Of),
        level);

    /// <summary>How the difference in something counted moves with beliefs; null where none were drawn.</summary>
    public BeliefSpread? Spread(Func<Tally, double> of)
    {
        if (_drawn.Count == 0)
        {
            return null;
        }

        var given = Seeds.Select((_, i) => i).ToDictionary(i => Seeds[i], i => of(Policy[i]) - of(Baseline[i]));
        return new([.. _drawn.Select(d => of(d.Policy) - of(d.Baseline))], [.. _drawn.Select(d => given[d.Seed])]);
    }
}

/// <summary>A policy and the baseline under the same drawn beliefs and the same luck.</summary>
/// <param name="Seed">The seed of both.</param>
/// <param name="Baseline">Counts under the baseline.</param>
/// <param name="Policy">Counts under the policy.</param>
public sealed record DrawnPair(ulong Seed, Tally Baseline, Tally Policy);
