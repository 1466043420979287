namespace CxSim.Experiments.Calibration;

/// <summary>When calls come: the mean by weekday and half hour, and how much whole days differ.</summary>
/// <param name="PerHalfHour">Mean calls, by weekday (0 = Sunday) and half hour; 0 when closed.</param>
/// <param name="DaysOfWeek">How many days of each weekday the means rest on.</param>
/// <param name="DayFactorCv">
/// Coefficient of variation of the day's factor: what the day totals vary beyond Poisson noise, after the weekday.
/// </param>
public sealed record ArrivalFit(
    IReadOnlyList<IReadOnlyList<double>> PerHalfHour, IReadOnlyList<int> DaysOfWeek, FittedValue DayFactorCv)
{
    /// <summary>Mean calls of one weekday in opening hours.</summary>
    /// <param name="day">The weekday.</param>
    public double PerDay(DayOfWeek day) => PerHalfHour[(int)day].Sum();

    /// <summary>Mean calls of a week in opening hours.</summary>
    public double PerWeek => PerHalfHour.Sum(d => d.Sum());

    /// <summary>Counts calls over days. Half hours lost to an outage count neither as calls nor as time.</summary>
    /// <param name="log">The log.</param>
    /// <param name="time">When the centre worked.</param>
    public static ArrivalFit Of(CallLog log, WorkingTime time)
    {
        var counts = new double[7, 48];
        foreach (var call in log.Calls.Where(time.Counts))
        {
            counts[(int)call.Date.DayOfWeek, call.HalfHour]++;
        }

        var rates = new double[7][];
        var days = new int[7];
        for (int w = 0; w < 7; w++)
        {
            var dates = time.Days.Where(d => (int)d.DayOfWeek == w).ToList();
            days[w] = dates.Count;
            rates[w] = [.. Enumerable.Range(0, 48).Select(h =>
                counts[w, h] / Math.Max(1, dates.Count(d => time.Counts(new Slot(d, h)))))];
        }

        return new(rates, days, DayFactor(log, time));
    }

    private static FittedValue DayFactor(CallLog log, WorkingTime time)
    {
        var broken = time.Outages.Select(s => s.Date).ToHashSet();
        var totals = log.Calls.Where(time.Counts).GroupBy(c => c.Date).Where(d => !broken.Contains(d.Key))
            .Select(d => (Day: d.Key.DayOfWeek, Calls: (double)d.Count()));
        double sum = 0;
        int freedom = 0;
        foreach (var weekday in totals.GroupBy(t => t.Day).Where(g => g.Count() > 1))
        {
            double mean = weekday.Average(t => t.Calls);
            sum += weekday.Sum(t => (t.Calls - mean) * (t.Calls - mean)) / (mean * mean);
            sum -= (weekday.Count() - 1) / mean;
            freedom += weekday.Count() - 1;
        }

        double cv = freedom == 0 ? 0 : Math.Sqrt(Math.Max(0, sum / freedom));
        return new(cv, freedom == 0 ? 0 : cv / Math.Sqrt(2.0 * freedom));
    }
}
