using CxSim.Model.Measures;

namespace CxSim.Experiments.Statistics;

/// <summary>
/// What a customer must be worth for the difference in net value to turn its sign. What customers earn now and over their lives goes
/// with their margin, and cost does not, so net value is linear in it: k × (difference in margin earned + difference in the value of
/// customers) − difference in cost. The k at which that is nothing is exact.
/// </summary>
/// <param name="Factor">k, relative to the value assumed; NaN when policy and baseline differ in neither customers' money nor cost.</param>
/// <param name="Assumed">Today's lifetime value of a customer under the baseline, currency.</param>
public sealed record BreakEven(double Factor, double Assumed)
{
    /// <summary>
    /// The value of a customer at which the sign turns; null when it has the same sign whatever a customer is worth, or turns at less than
    /// half a unit of the currency, which no customer is worth.
    /// </summary>
    public double? CustomerValue => Factor * Assumed >= 0.5 && double.IsFinite(Factor) ? Factor * Assumed : null;

    /// <summary>Whether the sign turns below the assumed value (or else above it).</summary>
    public bool Below => Factor < 1;

    /// <summary>The break-even over pairs of totals; the i-th of each share their seed.</summary>
    public static BreakEven Of(IReadOnlyList<Tally> baseline, IReadOnlyList<Tally> policy)
    {
        double Difference(Func<Tally, double> of) => Estimate.Of(baseline.Zip(policy, (b, p) => of(p) - of(b))).Mean;
        double cost = Difference(AllMeasures.CostPerYear.Of);
        double margin = Difference(AllMeasures.MarginPerYear.Of);
        double kept = Difference(t => MoneyBridge.PerYear(t, Count.BaseValue));
        return new(cost / (margin + kept), Estimate.Of(baseline.Select(AllMeasures.Clv.Of)).Mean);
    }
}
