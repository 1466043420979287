using CxSim.Experiments.Running;
using CxSim.Experiments.Statistics;
using CxSim.Figures;
using CxSim.Figures.Charts;
using CxSim.Figures.Lettering;
using CxSim.Model.Measures;
using Interval = CxSim.Figures.Charts.Interval;

namespace CxSim.Reports.Studies;

/// <summary>The figure of how long contacts wait.</summary>
public static class WaitsFigure
{
    private const double TooFewToSee = 0.5;

    /// <summary>The figure.</summary>
    public static Figure Of(Caption caption, StudyResult study)
    {
        var plan = study.Plan;
        double threshold = plan.Centre.Patience.ThresholdSeconds;
        var policies = ShownPolicies.Of(plan);
        var tallies = policies.ToDictionary(p => p, p => study.Of(p).Select(r => r.Total()).ToList());

        // The axis ends where hardly anybody waits longer under any policy.
        int points = Bands.Waits.TakeWhile(w => tallies.Values.Any(t => t.Average(x => Of100(x, w.Longer)) >= TooFewToSee)).Count() + 1;
        var shown = Bands.Waits.Take(Math.Max(points, Bands.Waits.Count(w => w.Seconds <= threshold) + 1)).ToList();
        WaitCurve[] curves = [.. policies.Select(p => Curve(p, tallies[p], shown))];
        string Of(WaitCurve c) => $"{Numbers.Fixed(WaitChart.At(c, threshold), 0)} under {c.Policy}";
        string longest = string.Join(", ", curves.Skip(1).OrderByDescending(c => WaitChart.At(c, threshold)).Take(1).Select(Of));
        string title = $"Of 100 contacts {Of(curves[0])} wait longer than {Numbers.Fixed(threshold, 0)} s; {longest}.";
        return WaitChart.Build(caption with { Title = title }, threshold, curves);
    }

    private static WaitCurve Curve(string policy, List<Tally> totals, List<(int Seconds, Count Longer)> bands) => new(
        policy,
        [.. bands.Select(b => (double)b.Seconds)],
        [.. bands.Select(b => totals.Average(t => Of100(t, b.Longer)))],
        [.. bands.Select(b => Central(totals.Select(t => Of100(t, b.Longer))))]);

    private static Interval Central(IEnumerable<double> values)
    {
        var range = Quantiles.Central([.. values.Order()], 0.95);
        return new(range.Low, range.High);
    }

    private static double Of100(Tally total, Count count) => total[Count.Offered] > 0 ? 100.0 * total[count] / total[Count.Offered] : 0;
}
