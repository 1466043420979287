using CxSim.Model.Measures;

namespace CxSim.Model.Customers;

/// <summary>What customers report of a week, from the sums over all cohorts.</summary>
internal static class CustomerReport
{
    /// <summary>The report.</summary>
    /// <param name="tally">What cohorts counted in the week; receives the rest.</param>
    /// <param name="stocks">What they hold at its end.</param>
    /// <param name="edge">What referred customers were worth beyond others, in parts of <see cref="Cohort.ReferralScale"/>.</param>
    public static CustomerWeek Of(Tally tally, in Stocks stocks, long edge)
    {
        tally.Add(Count.Customers, stocks.Customers);
        tally.Add(Count.Satisfaction, stocks.Satisfaction);
        tally.Add(Count.GoodWord, stocks.GoodWord);
        tally.Add(Count.BadWord, stocks.BadWord);
        tally.Add(Count.Margin, stocks.Margin + (edge / Cohort.ReferralScale));
        tally.Add(Count.LifetimeValue, stocks.LifetimeValue);
        double customers = Math.Max(1, stocks.Customers) * 1e6;
        return new CustomerWeek(tally, stocks.Customers, stocks.GoodWord / customers, stocks.BadWord / customers);
    }
}
