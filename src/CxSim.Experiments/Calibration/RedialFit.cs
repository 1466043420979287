namespace CxSim.Experiments.Calibration;

/// <summary>Calling again, by identified customers.</summary>
/// <param name="AfterHangingUp">Share who call again the same day after hanging up.</param>
/// <param name="MeanDelay">Mean time to that next call, s.</param>
/// <param name="MedianDelay">Median time to that next call, s.</param>
/// <param name="WithinHour">Share who call again within an hour after hanging up (the same day).</param>
/// <param name="AfterService">Share who call again the same day after being served.</param>
/// <param name="WithinWeek">Share who call again within seven days after being served, where the log still covers them.</param>
/// <param name="Usual">
/// Share of callers who call on the same weekday a week later: how often such customers call on a day anyhow.
/// </param>
/// <param name="Recognised">
/// Chance that the log knows a customer who calls in the half hour of the hang-up, beside one who waits: below 1 where only callers who
/// wait are asked who they are.
/// </param>
public sealed record RedialFit(
    FittedValue AfterHangingUp,
    FittedValue MeanDelay,
    double MedianDelay,
    FittedValue WithinHour,
    FittedValue AfterService,
    FittedValue WithinWeek,
    FittedValue Usual,
    double Recognised)
{
    private const int Week = 7;
    private const double Hour = 3600;
    private const double Day = 86_400;

    /// <summary>
    /// Chance that hanging up makes a caller try again the same day: what is left of <see cref="AfterHangingUp"/> when the calls
    /// that would have come anyhow in the rest of the day (half of <see cref="Usual"/>) are taken out, and those not recognised put in.
    /// </summary>
    public double Redial => Math.Min(1, Caused(AfterHangingUp.Value) / Recognised);

    /// <summary>
    /// Lower bound of the chance that a served call makes the customer call again the same day.
    /// </summary>
    public double CallBack => Caused(AfterService.Value);

    /// <summary>Follows every identified customer through the log.</summary>
    /// <param name="log">The log.</param>
    /// <param name="time">When the centre worked.</param>
    public static RedialFit Of(CallLog log, WorkingTime time)
    {
        var follows = log.Calls.Where(c => c.Customer >= 0).GroupBy(c => c.Customer)
            .SelectMany(calls => Follow([.. calls])).Where(f => time.Counts(f.Call)).ToList();
        var hungUp = follows.Where(f => f.Call.Ending != Ending.Served).ToList();
        var served = follows.Where(f => f.Call.Ending == Ending.Served).ToList();
        var covered = follows.Where(f => f.Call.Date.AddDays(Week) <= log.Days[^1]).ToList();
        var coveredServed = covered.Where(f => f.Call.Ending == Ending.Served).ToList();
        double[] delays = [.. hungUp.Where(f => f.SameDay).Select(f => f.Delay).Order()];
        return new(
            FittedValue.Share(delays.Length, hungUp.Count),
            FittedValue.Mean(delays),
            delays.Length == 0 ? 0 : delays[delays.Length / 2],
            FittedValue.Share(delays.Count(d => d <= Hour), hungUp.Count),
            FittedValue.Share(served.Count(f => f.SameDay), served.Count),
            FittedValue.Share(coveredServed.Count(f => f.Delay <= Week * Day), coveredServed.Count),
            FittedValue.Share(covered.Count(f => f.WeekLater), covered.Count),
            RecognisedAfter(log, hungUp));
    }

    private static double RecognisedAfter(CallLog log, List<Next> hungUp)
    {
        var queued = log.Calls.Where(c => c.Queued).ToList();
        double whenWaiting = queued.Count == 0 ? 0 : queued.Count(c => c.Customer >= 0) / (double)queued.Count;
        if (hungUp.Count == 0 || whenWaiting == 0)
        {
            return 1;
        }

        var shares = log.Calls.GroupBy(c => new Slot(c.Date, c.HalfHour))
            .ToDictionary(s => s.Key, s => s.Count(c => c.Customer >= 0) / (double)s.Count());
        return Math.Min(1, hungUp.Average(f => shares[new(f.Call.Date, f.Call.HalfHour)]) / whenWaiting);
    }

    private double Caused(double share) => Math.Max(0, (share - (Usual.Value / 2)) / (1 - (Usual.Value / 2)));

    private static IEnumerable<Next> Follow(List<Call> calls)
    {
        var dates = calls.Select(c => c.Date).ToHashSet();
        for (int i = 0; i < calls.Count; i++)
        {
            var call = calls[i];
            bool last = i + 1 == calls.Count;
            double end = call.Arrival + call.Wait + call.Service;
            double delay = last
                ? double.PositiveInfinity
                : ((calls[i + 1].Date.DayNumber - call.Date.DayNumber) * Day) + calls[i + 1].Arrival - end;
            yield return new(call, Math.Max(0, delay), !last && calls[i + 1].Date == call.Date, dates.Contains(call.Date.AddDays(Week)));
        }
    }

    private readonly record struct Next(Call Call, double Delay, bool SameDay, bool WeekLater);
}
