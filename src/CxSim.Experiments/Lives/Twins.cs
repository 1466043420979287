using CxSim.Experiments.Statistics;

namespace CxSim.Experiments.Lives;

/// <summary>
/// Counterfactual twins: the same customers with the same luck under two policies, sorted by under which of them they left. Because the
/// luck is the same, nobody leaves under one and stays under the other but by what the policy changed.
/// </summary>
/// <param name="Days">Length of the run.</param>
/// <param name="Kept">Left under the baseline, stayed under the policy.</param>
/// <param name="Lost">Stayed under the baseline, left under the policy.</param>
/// <param name="Stayed">Stayed under both.</param>
/// <param name="Left">Left under both.</param>
/// <param name="NetPerThousand">Kept less lost, per thousand customers followed.</param>
public sealed record Twins(int Days, TwinGroup Kept, TwinGroup Lost, TwinGroup Stayed, TwinGroup Left, Estimate NetPerThousand)
{
    private const double Thousand = 1000;

    /// <summary>Customers followed, over all seeds.</summary>
    public int Followed => Kept.Customers + Lost.Customers + Stayed.Customers + Left.Customers;

    /// <summary>Kept less lost.</summary>
    public int Net => Kept.Customers - Lost.Customers;

    /// <summary>
    /// How many would have left under exactly one of the two had each policy had luck of its own: n·(p(1 − q) + q(1 − p)) at the
    /// shares p and q who left.
    /// </summary>
    public double ByChance
    {
        get
        {
            double p = (double)(Kept.Customers + Left.Customers) / Followed;
            double q = (double)(Lost.Customers + Left.Customers) / Followed;
            return Followed * ((p * (1 - q)) + (q * (1 - p)));
        }
    }

    /// <summary>Whether the interval is over seeds; else over the customers of the one seed, given its luck.</summary>
    public bool OverSeeds { get; private init; }

    /// <summary>Sorts the customers of one or more seeds.</summary>
    /// <param name="seeds">The same customers under both policies, one entry a seed, at least one.</param>
    /// <param name="days">Length of the run.</param>
    public static Twins Of(IReadOnlyList<(AllLives Baseline, AllLives Policy)> seeds, int days)
    {
        var bySeed = seeds.Select(s => Rankings.Both(s.Baseline.Customers, s.Policy.Customers, (_, _) => 0).ToList()).ToList();
        var all = bySeed.SelectMany(s => s).ToLookup(p => (p.Baseline.LeftOn is not null, p.Policy.LeftOn is not null));
        var net = bySeed.Count > 1
            ? Estimate.Of(bySeed.Select(s => Thousand * s.Sum(Gain) / s.Count))
            : Estimate.Of(bySeed[0].Select(p => Thousand * Gain(p)));
        return new(
            days, TwinGroup.Of(all[(true, false)], days), TwinGroup.Of(all[(false, true)], days),
            TwinGroup.Of(all[(false, false)], days), TwinGroup.Of(all[(true, true)], days), net)
        {
            OverSeeds = bySeed.Count > 1,
        };
    }

    private static int Gain(Pair<CustomerLife> pair) =>
        (pair.Baseline.LeftOn is null ? 0 : 1) - (pair.Policy.LeftOn is null ? 0 : 1);
}

/// <summary>Customers whom the two policies treat alike in the end.</summary>
/// <param name="Customers">How many.</param>
/// <param name="Baseline">What they lived through under the baseline.</param>
/// <param name="Policy">What they lived through under the policy.</param>
public sealed record TwinGroup(int Customers, Lived Baseline, Lived Policy)
{
    // Both lives are looked at up to the day on which the first of them ends, so that none has more time for things to happen.
    internal static TwinGroup Of(IEnumerable<Pair<CustomerLife>> pairs, int days)
    {
        var all = pairs.Select(p => (Pair: p, Until: Math.Min(p.Baseline.LeftOn ?? days, p.Policy.LeftOn ?? days))).ToList();
        return new(all.Count, Lived.Of(all.Select(a => (a.Pair.Baseline, a.Until))), Lived.Of(all.Select(a => (a.Pair.Policy, a.Until))));
    }
}
