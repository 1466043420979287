using CxSim.Model.Measures;

namespace CxSim.Experiments.Statistics;

/// <summary>One step of the way from the baseline's net value to the policy's.</summary>
/// <param name="Id">The word used in files.</param>
/// <param name="Name">The name on screen.</param>
/// <param name="PerYear">What it adds to net value, currency a year; a saving is positive.</param>
/// <param name="RestsOnBeliefs">Whether it rests on what one believes about customers rather than on the books.</param>
/// <param name="Total">Interval of luck and beliefs together; that of luck where no beliefs were drawn.</param>
public sealed record MoneyStep(string Id, string Name, Estimate PerYear, bool RestsOnBeliefs, Interval Total);

/// <summary>What a difference in net value is made of. The means of the steps add up to the mean of the net.</summary>
/// <param name="Steps">The steps, in the order of a bridge chart.</param>
/// <param name="Whole">The whole difference.</param>
public sealed record MoneyBridge(IReadOnlyList<MoneyStep> Steps, MoneyStep Whole)
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

    /// <summary>The whole difference, currency a year.</summary>
    public Estimate Net => Whole.PerYear;

    /// <summary>The bridge over pairs of totals; the i-th of each share their seed.</summary>
    /// <param name="baseline">Totals under the baseline.</param>
    /// <param name="policy">Totals under the policy.</param>
    /// <param name="spread">How a difference of some value moves with beliefs; null, or giving null, where none were drawn.</param>
    public static MoneyBridge Of(
        IReadOnlyList<Tally> baseline, IReadOnlyList<Tally> policy, Func<Func<Tally, double>, BeliefSpread?>? spread = null)
    {
        return new(
            [.. Parts.Select(p => Step(p.Id, p.Name, t => p.Sign * PerYear(t, p.Count), p.Belief))],
            Step("net", "Net value", AllMeasures.NetValue.Of, true));

        MoneyStep Step(string id, string name, Func<Tally, double> of, bool belief)
        {
            var luck = Estimate.Of(baseline.Zip(policy, (b, q) => of(q) - of(b)));
            return new(id, name, luck, belief, spread?.Invoke(of)?.With(luck) ?? luck.Interval);
        }
    }

    /// <summary>Millionths over the weeks of a tally as currency a year.</summary>
    internal static double PerYear(Tally tally, Count count) => tally[count] * 52e-6 / tally[Count.Weeks];
}
