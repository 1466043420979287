using CxSim.Experiments.Calibration;

namespace CxSim.Experiments.Tests.Calibration;

/// <summary>Fits on logs made from known numbers give those numbers back, within sampling error (4 standard errors).</summary>
public sealed class CentreFitTests
{
    private static readonly CallLog Log = SyntheticLog.Calls(days: 56, seed: 7);
    private static readonly CentreFit Fit = CentreFit.Of(Log);
    private static readonly CallLog Customers = SyntheticLog.OfCustomers(seed: 11);

    [Fact]
    public void Arrivals_by_weekday_and_half_hour_are_recovered()
    {
        var rates = Fit.Arrivals.PerHalfHour;
        var chiSquare = Enumerable.Range(16, 24).Sum(h =>
        {
            double rate = SyntheticLog.Rate(h);
            double variance = (rate + Math.Pow(rate * SyntheticLog.DayCv, 2)) / 56;
            return Math.Pow(rates.Average(day => day[h]) - rate, 2) / variance;
        });

        Assert.Equal([8, 8, 8, 8, 8, 8, 8], Fit.Arrivals.DaysOfWeek);
        Assert.All(rates, day => Assert.Equal(0, day.Take(16).Sum() + day.Skip(40).Sum()));
        Assert.InRange(chiSquare / 24, 0.01, 16); // half hours share the day's factor, so they err together
        Within(SyntheticLog.DayCv, Fit.Arrivals.DayFactorCv);
    }

    [Fact]
    public void Service_mean_spread_of_agents_and_short_calls_are_recovered()
    {
        var service = Fit.Services.All;
        double sd = Math.Sqrt(Math.Pow(SyntheticLog.AgentLogSd, 2) + Math.Pow(SyntheticLog.WithinLogSd, 2));

        Within(SyntheticLog.ShortShare, service.ShortShare);
        Assert.InRange(service.LogMean, SyntheticLog.ServiceLogMean - 0.03, SyntheticLog.ServiceLogMean + 0.03);
        Assert.InRange(service.LogSd, sd - 0.03, sd + 0.03);
        Assert.InRange(Fit.Services.AgentLogSd, SyntheticLog.AgentLogSd * 0.9, SyntheticLog.AgentLogSd * 1.1);
        Assert.InRange(Fit.Services.WithinLogSd, SyntheticLog.WithinLogSd - 0.02, SyntheticLog.WithinLogSd + 0.02);
    }

    [Theory]
    [InlineData(0, 0.006)]
    [InlineData(1, 0.006)]
    [InlineData(2, 0.003)]
    [InlineData(3, 0.009)]
    [InlineData(4, 0.002)]
    [InlineData(5, 0.002)]
    public void Hazard_of_hanging_up_is_recovered_with_its_peak(int bin, double hazard) => Within(hazard, Fit.Patience.Bins[bin].Hazard);

    [Fact]
    public void Priority_multiplies_the_hazard_and_balking_is_counted()
    {
        Within(SyntheticLog.UrgentMultiplier, Fit.Patience.ByPriority[1]);
        Within(SyntheticLog.Balking, Fit.Patience.Balking);
        Within(0.3, Fit.Mix.Single(m => m.Priority == 1).Share);
    }

    [Fact]
    public void Survival_falls_as_the_fitted_hazard_says()
    {
        var curve = Fit.Patience.Curve;
        foreach (double seconds in new[] { 15.0, 45, 90, 150 })
        {
            double fitted = (0.7 * Fit.Patience.Staying(seconds, 0)) + (0.3 * Fit.Patience.Staying(seconds, 1));
            Assert.InRange(curve.Last(s => s.Seconds <= seconds).Staying, fitted - 0.02, fitted + 0.02);
        }
    }

    [Fact]
    public void Redials_are_recovered()
    {
        var redials = RedialFit.Of(Customers, WorkingTime.Of(Customers));

        Assert.InRange(redials.Redial, SyntheticLog.RedialProbability - 0.04, SyntheticLog.RedialProbability + 0.04);
        Assert.InRange(redials.CallBack, 0, 0.04);
        Assert.InRange(redials.MedianDelay, 0.85 * SyntheticLog.RedialDelay * Math.Log(2), 1.25 * SyntheticLog.RedialDelay * Math.Log(2));
    }

    [Fact]
    public void Frequency_spread_and_number_of_customers_are_recovered()
    {
        var frequency = FrequencyFit.Of(Customers)!;
        double seen = Enumerable.Range(1, 400).Sum(frequency.Expected);

        Assert.InRange(frequency.Sigma, SyntheticLog.CustomerSigma - 0.1, SyntheticLog.CustomerSigma + 0.1);
        Assert.InRange(frequency.MedianRate, 0.85 * SyntheticLog.CustomerMedian, 1.1 * SyntheticLog.CustomerMedian);
        Assert.InRange(frequency.Customers, 0.93 * SyntheticLog.CustomerCount, 1.07 * SyntheticLog.CustomerCount);
        Assert.InRange(seen, 0.99 * frequency.Seen, 1.01 * frequency.Seen);
    }

    [Fact]
    public void Too_few_identified_customers_give_no_frequency() => Assert.Null(Fit.Frequency);

    private static void Within(double truth, FittedValue estimate) =>
        Assert.InRange(truth, estimate.Value - (4 * estimate.StandardError), estimate.Value + (4 * estimate.StandardError));
}
