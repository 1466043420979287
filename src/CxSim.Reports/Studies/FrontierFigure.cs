using CxSim.Experiments.Designs;
using CxSim.Experiments.Optimising;
using CxSim.Experiments.Results;
using CxSim.Experiments.Statistics;
using CxSim.Experiments.Trials;
using CxSim.Figures;
using CxSim.Figures.Charts;
using CxSim.Model.Measures;
using MathNet.Numerics.Statistics;
using Measure = CxSim.Model.Measures.Measure;

namespace CxSim.Reports.Studies;

/// <summary>The figure that shows whether customers' feeling understood and a low cost exclude each other.</summary>
public static class FrontierFigure
{
    private static readonly (Measure Cost, Measure Felt) Axes = (AllMeasures.CostPerResolved, AllMeasures.Understood);

    /// <summary>The policies of a study.</summary>
    public static Figure Of(Caption caption, StudyReport report)
    {
        var plan = report.Study.Plan;
        IReadOnlyList<Tally> Totals(string id) => [.. report.Study.Of(id).Select(r => r.Total())];
        var baseline = Totals(plan.BaselineId);
        return Build(
            caption, plan.Centre.Currency, plan.BaselineId, baseline,
            [.. report.Comparisons.Select(c => Point(c.Policy, baseline, Totals(c.Policy), Undominated(c.Policy, report)))]);
    }

    /// <summary>The policies that a search found; a mark is the paler the more worlds there are in which another betters it.</summary>
    /// <param name="caption">Title and context.</param>
    /// <param name="currency">Symbol of the centre's currency.</param>
    /// <param name="baseline">Id of the baseline.</param>
    /// <param name="found">The policies, at least one.</param>
    public static Figure Of(Caption caption, string currency, string baseline, IReadOnlyList<FoundPolicy> found)
    {
        var today = Totals(found[0].Point.Baseline);
        return Build(
            caption, currency, baseline, today,
            [.. found.OrderBy(f => f.Id, StringComparer.Ordinal)
                .Select(f => Point(f.Id, today, Totals(f.Point.Policy), double.IsNaN(f.UndominatedShare) ? 1 : f.UndominatedShare))]);
    }

    /// <summary>Points of a design, each named by where it lies.</summary>
    /// <param name="caption">Title and context.</param>
    /// <param name="currency">Symbol of the centre's currency.</param>
    /// <param name="baseline">Id of the baseline.</param>
    /// <param name="points">The points, at least one.</param>
    public static Figure Of(
        Caption caption, string currency, string baseline, IReadOnlyList<(string Name, PointOutcome Point)> points)
    {
        var today = Totals(points[0].Point.Baseline);
        return Build(
            caption, currency, baseline, today,
            [.. points.Select(p => Point(p.Name, today, Totals(p.Point.Policy), 1))]);
    }

    /// <summary>Of points of a design, those that no other betters in cost and in feeling understood at once.</summary>
    public static IReadOnlyList<PointOutcome> Front(IReadOnlyList<PointOutcome> points)
    {
        double[][] aims = [.. points.Select(p => new[] { -p.Level(Axes.Cost), p.Level(Axes.Felt) })];
        return [.. Aims.Undominated(aims).Select(i => points[i])];
    }

    private static IReadOnlyList<Tally> Totals(IReadOnlyList<TrialOutcome> outcomes) => [.. outcomes.Select(o => o.Total())];

    private static Figure Build(
        Caption caption, string currency, string baseline, IReadOnlyList<Tally> totals, IReadOnlyList<PolicyPoint> policies)
    {
        FrontierAxis Axis(Measure measure, string good) => new(new ChartMeasure(measure, measure.Margin, currency).Chart, good);
        return FrontierChart.Build(
            caption, Axis(Axes.Cost, "cheaper"), Axis(Axes.Felt, "more customers feel understood"),
            new PolicyPoint(baseline, Mean(totals, Axes.Cost), Mean(totals, Axes.Felt), 0, 0, 0), policies);
    }

    private static PolicyPoint Point(string id, IReadOnlyList<Tally> baseline, IReadOnlyList<Tally> policy, double undominated)
    {
        double[] Differences(Measure measure) => [.. policy.Zip(baseline, (p, b) => measure.Of(p) - measure.Of(b))];
        var (cost, felt) = (Differences(Axes.Cost), Differences(Axes.Felt));
        return new(
            id, Mean(policy, Axes.Cost), Mean(policy, Axes.Felt), Known(cost.StandardDeviation()), Known(felt.StandardDeviation()),
            Known(Correlation.Pearson(cost, felt)), undominated);
    }

    // In how many of the drawn worlds no other policy is both cheaper and felt better.
    private static double Undominated(string policy, StudyReport report)
    {
        var (plan, draws) = (report.Study.Plan, report.Drawn.Draws);
        int at = plan.Policies.ToList().FindIndex(p => p.Id == policy);
        double Cost(TrialOutcome o) => o.Of(Axes.Cost);
        double Felt(TrialOutcome o) => o.Of(Axes.Felt);
        return draws.Count == 0
            ? 1
            : draws.Average(d => d.Outcomes.Any(o => Cost(o) < Cost(d.Outcomes[at]) && Felt(o) > Felt(d.Outcomes[at])) ? 0.0 : 1.0);
    }

    private static double Mean(IReadOnlyList<Tally> totals, Measure measure) => Estimate.Of(totals.Select(measure.Of)).Mean;

    // One seed, or policies that differ by the same amount under every seed, have no spread to draw.
    private static double Known(double value) => double.IsFinite(value) ? value : 0;
}
