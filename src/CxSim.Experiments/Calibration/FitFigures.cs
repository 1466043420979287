namespace CxSim.Experiments.Calibration;

/// <summary>The figures of a fit report, as plain data.</summary>
public static class FitFigures
{
    private const double LogStep = 0.25;
    private const int LongestWait = 600;
    private const int MostContacts = 30;

    /// <summary>All figures that a fit, its log and a comparison give.</summary>
    /// <param name="fit">The fit.</param>
    /// <param name="log">The log it was fitted to.</param>
    /// <param name="check">A comparison of observed and simulated waits.</param>
    public static IReadOnlyList<FitFigure> Of(CentreFit fit, CallLog log, HoldOut check)
    {
        var figures = new List<FitFigure> { Arrivals(fit.Arrivals), Service(fit.Services.All, log), Patience(fit), Hazard(fit.Patience) };
        figures.AddRange(
        [
            ByHour(check, "waits", "Mean wait of served calls", "seconds", c => c.MeanWaitServed),
            ByHour(check, "abandoned", "Calls abandoned", "% of calls", c => 100 * c.AbandonedShare),
            ByHour(check, "in-time", "Served calls answered within 20 s", "% of served calls", c => 100 * c.InTimeShare),
            ServedWaits(check),
        ]);
        if (fit.Frequency is { } frequency)
        {
            figures.Add(Contacts(frequency, log));
        }

        return figures;
    }

    private static FitFigure Arrivals(ArrivalFit arrivals) => new(
        "arrivals", "Calls by half hour, mean by class of weekday", "hour of the day", "calls per half hour", false,
        [.. DayClass.Of(arrivals).Select(c => new FitSeries(
            c.Name,
            [.. Enumerable.Range(0, 48).Where(h => c.Shape[h] > 0)
                .Select(h => (h / 2.0, c.Weekdays.Average(d => arrivals.PerHalfHour[(int)d][h])))]))]);

    private static FitFigure Service(ServiceOfType all, CallLog log)
    {
        var served = log.Calls.Where(c => c.Ending == Ending.Served && c.Service >= ServiceFit.Shortest);
        double[] logs = [.. served.Select(c => Math.Log(c.Service))];
        var bars = logs.GroupBy(x => Math.Floor(x / LogStep)).OrderBy(g => g.Key)
            .Select(g => ((g.Key + 0.5) * LogStep, g.Count() / (LogStep * logs.Length))).ToList();
        return new(
            "service", "Service times of ten seconds and more, on a logarithmic scale", "natural logarithm of seconds", "density", true,
            [new("observed", bars), new("lognormal", [.. bars.Select(b => (b.Item1, Density(b.Item1)))])]);
        double Density(double x) => Normal((x - all.LogMean) / all.LogSd) / all.LogSd;
    }

    private static FitFigure Patience(CentreFit fit)
    {
        var priorities = fit.Mix.GroupBy(m => m.Priority).Select(g => (g.Key, Share: g.Sum(m => m.Share.Value))).ToList();
        double total = priorities.Sum(p => p.Share);
        var fitted = Enumerable.Range(0, (LongestWait / 5) + 1).Select(i => 5.0 * i)
            .Select(t => (t, priorities.Sum(p => p.Share * fit.Patience.Staying(t, p.Key)) / total));
        return new(
            "patience", "Callers who would still wait, had nobody answered", "seconds waited", "share of callers", false,
            [
                new("Kaplan–Meier", [.. fit.Patience.Curve.Where(s => s.Seconds <= LongestWait).Select(s => (s.Seconds, s.Staying))]),
                new("fitted hazard", [.. fitted]),
            ]);
    }

    private static FitFigure Hazard(PatienceFit patience)
    {
        var points = patience.Bins.SelectMany(b => new[]
        {
            (b.From, 1000 * b.Hazard.Value), (Math.Min(b.To, LongestWait), 1000 * b.Hazard.Value),
        });
        return new(
            "hazard", "Hang-ups per second of waiting, commonest priority", "seconds waited", "hang-ups per 1,000 s", false,
            [new("fitted", [.. points])]);
    }

    private static FitFigure ByHour(HoldOut check, string id, string title, string unit, Func<WaitCounts, double> of)
    {
        int[] hours = [.. Enumerable.Range(0, 24).Where(h => check.Observed.Hour(h).Calls > 0)];
        return new(
            id, $"{title} by hour of arrival", "hour of the day", unit, false,
            [
                new("observed", [.. hours.Select(h => ((double)h, of(check.Observed.Hour(h))))]),
                new("simulated", [.. hours.Select(h => ((double)h, of(check.Simulated.Hour(h))))]),
            ]);
    }

    private static FitFigure ServedWaits(HoldOut check) => new(
        "wait-distribution", "Waits of served calls", "seconds waited (bars of ten)", "share of served calls", true,
        [new("observed", Shares(check.Observed.ServedWaits)), new("simulated", Shares(check.Simulated.ServedWaits))]);

    private static List<(double X, double Y)> Shares(IReadOnlyList<long> waits)
    {
        double all = Math.Max(1, waits.Sum());
        return [.. waits.Select((n, i) => ((double)i * WaitTable.BarSeconds, n / all))];
    }

    private static FitFigure Contacts(FrequencyFit frequency, CallLog log)
    {
        var seen = FrequencyFit.FreshContacts(log).Values.GroupBy(n => n).ToDictionary(g => g.Key, g => g.Count());
        var contacts = Enumerable.Range(1, MostContacts).ToList();
        return new(
            "contacts", "Identified customers by contacts in the log", "contacts", "customers", true,
            [
                new("observed", [.. contacts.Select(n => ((double)n, (double)seen.GetValueOrDefault(n)))]),
                new("fitted", [.. contacts.Select(n => ((double)n, frequency.Expected(n)))]),
            ]);
    }

    private static double Normal(double z) => Math.Exp(-z * z / 2) / Math.Sqrt(2 * Math.PI);
}
