using CxSim.Model.Measures;

namespace CxSim.Experiments.Statistics;

/// <summary>One step of the way from the baseline's net value to the policy's.</summary>
/// <param name="Id">The word used in files.</param>
/// <param name="Name">The name on screen.</param>
/// <param name="PerYear">What it adds to net value, currency a year; a saving is positive.</param>
/// <param name="RestsOnBeliefs">Whether it rests on what one believes about customers rather than on the books.</param>
public sealed record MoneyStep(string Id, string Name, Estimate PerYear, bool RestsOnBeliefs);

/// <summary>What a difference in net value is made of. The means of the steps add up to the mean of the net.</summary>
/// <param name="Steps">The steps, in the order of a bridge chart.</param>
/// <param name="Net">The whole difference, currency a year.</param>
public sealed record MoneyBridge(IReadOnlyList<MoneyStep> Steps, Estimate Net)
{
    private static readonly (string Id, string Name, Count Count, int Sign, bool Belief)[] Parts =
    [
        ("labour", "Labour", Count.Labour, -1, false),
        ("tools", "Tools and self-service", Count.Tools, -1, false),
        ("goodwill", "Goodwill", Count.Goodwill, -1, false),
        ("replacement", "Replacement of leavers", Count.Replacement, -1, false),
        ("fixing", "Fixing causes", Count.Fixing, -1, false),
        ("margin", "Margin earned", Count.Margin, 1, true),
        ("base_value", "Value of customers kept", Count.BaseValue, 1, true),
    ];

    /// <summary>The bridge over pairs of totals; the i-th of each share their seed.</summary>
    public static MoneyBridge Of(IReadOnlyList<Tally> baseline, IReadOnlyList<Tally> policy)
    {
        var steps = Parts.Select(p => new MoneyStep(
            p.Id, p.Name, Estimate.Of(baseline.Zip(policy, (b, q) => p.Sign * (PerYear(q, p.Count) - PerYear(b, p.Count)))), p.Belief));
        var net = baseline.Zip(policy, (b, q) => AllMeasures.NetValue.Of(q) - AllMeasures.NetValue.Of(b));
        return new([.. steps], Estimate.Of(net));
    }

    /// <summary>Millionths over the weeks of a tally as currency a year.</summary>
    internal static double PerYear(Tally tally, Count count) => tally[count] * 52e-6 / tally[Count.Weeks];
}
