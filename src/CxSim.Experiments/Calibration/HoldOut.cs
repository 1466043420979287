using System.Globalization;
using System.Text;

namespace CxSim.Experiments.Calibration;

/// <summary>Observed beside simulated, for one hour, class of day, or all.</summary>
/// <param name="Name">Which calls.</param>
/// <param name="Observed">What callers met.</param>
/// <param name="Simulated">What the fitted centre says they would have met.</param>
public sealed record HoldOutRow(string Name, WaitCounts Observed, WaitCounts Simulated);

/// <summary>How far off the totals may be before a fit counts as a miss.</summary>
/// <param name="WaitShare">Mean wait of served calls, relative.</param>
/// <param name="Abandoned">Share abandoned, absolute.</param>
/// <param name="InTime">Share of served calls answered in time, absolute.</param>
public sealed record HoldOutTolerance(double WaitShare = 0.25, double Abandoned = 0.03, double InTime = 0.05);

/// <summary>A fit held against a log it was not fitted to: that log's volumes, the fit's everything else.</summary>
/// <param name="Rows">One row an hour, then one a class of day.</param>
/// <param name="Total">Everything together.</param>
/// <param name="Observed">The log's waits.</param>
/// <param name="Simulated">The simulated waits.</param>
public sealed record HoldOut(IReadOnlyList<HoldOutRow> Rows, HoldOutRow Total, WaitTable Observed, WaitTable Simulated)
{
    /// <summary>Simulates a log's days with the fitted centre.</summary>
    /// <param name="fit">The fit.</param>
    /// <param name="plan">Who works when.</param>
    /// <param name="log">The log held out: its calls by day, and by half hour over each class of day, are taken as known.</param>
    /// <param name="present">
    /// Agents on the floor in the log that the plan was fitted to. When given, those on the floor in the log held out are taken as known
    /// too (a roster), and the plan's seats scaled by the one over the other; when null the plan's seats are kept.
    /// </param>
    /// <param name="times">How often each day is simulated.</param>
    /// <param name="seed">The seed.</param>
    public static HoldOut Compare(
        CentreFit fit, StaffPlan plan, CallLog log, IReadOnlyList<IReadOnlyList<double>>? present = null, int times = 20,
        ulong seed = 2)
    {
        var time = WorkingTime.Of(log);
        var arrivals = ArrivalFit.Of(log, time);
        IReadOnlyList<DayClass> classes = [.. plan.Classes.Select(c => c.Reshaped(arrivals))];
        var observed = WaitTable.Of(log, time, classes);
        var days = QueueReplay.DaysOf(log, time, classes);
        var staffed = present is null ? plan : Rostered(plan, present, Presence.Of(log, time, classes));
        var simulated = new QueueReplay(fit, classes).Run(days, staffed, times, seed, time.Counts);
        return Of(observed, simulated);
    }

    /// <summary>Lays two tables side by side.</summary>
    /// <param name="observed">What callers met.</param>
    /// <param name="simulated">What they would have met.</param>
    public static HoldOut Of(WaitTable observed, WaitTable simulated)
    {
        var hours = Enumerable.Range(0, 24).Where(h => observed.Hour(h).Calls > 0)
            .Select(h => new HoldOutRow($"{h:00} h", observed.Hour(h), simulated.Hour(h)));
        var classes = observed.Classes.Select((c, i) => new HoldOutRow(c.Name, observed.Class(i), simulated.Class(i)));
        return new([.. hours, .. classes], new("all", observed.Total(), simulated.Total()), observed, simulated);
    }

    /// <summary>Whether the totals lie within a tolerance.</summary>
    /// <param name="tolerance">The tolerance.</param>
    public bool Holds(HoldOutTolerance tolerance)
    {
        var (o, s) = (Total.Observed, Total.Simulated);
        return Math.Abs(s.MeanWaitServed - o.MeanWaitServed) <= tolerance.WaitShare * o.MeanWaitServed
            && Math.Abs(s.AbandonedShare - o.AbandonedShare) <= tolerance.Abandoned
            && Math.Abs(s.InTimeShare - o.InTimeShare) <= tolerance.InTime;
    }

    /// <summary>The table in Markdown: observed → simulated.</summary>
    public string ToMarkdown()
    {
        var text = new StringBuilder();
        text.Append("| | calls | wait of served, s | wait of all, s | abandoned, % | at once, % of served | within 20 s, % of served |\n");
        text.Append("|---|--:|--:|--:|--:|--:|--:|\n");
        foreach (var row in Rows.Append(Total))
        {
            var (o, s) = (row.Observed, row.Simulated);
            text.Append(CultureInfo.InvariantCulture, $"| {row.Name} | {o.Calls} | {o.MeanWaitServed:0} → {s.MeanWaitServed:0} ")
                .Append(CultureInfo.InvariantCulture, $"| {o.MeanWaitAll:0} → {s.MeanWaitAll:0} ")
                .Append(CultureInfo.InvariantCulture, $"| {100 * o.AbandonedShare:0.0} → {100 * s.AbandonedShare:0.0} ")
                .Append(CultureInfo.InvariantCulture, $"| {100 * o.AtOnceShare:0} → {100 * s.AtOnceShare:0} ")
                .Append(CultureInfo.InvariantCulture, $"| {100 * o.InTimeShare:0} → {100 * s.InTimeShare:0} |\n");
        }

        return text.ToString();
    }

    private static StaffPlan Rostered(StaffPlan plan, IReadOnlyList<IReadOnlyList<double>> then, double[][] now) => plan with
    {
        Seats = [.. plan.Seats.Select((hours, c) =>
            hours.Select((seats, h) => then[c][h] > 0 ? seats * now[c][h] / then[c][h] : seats).ToArray())],
    };
}
