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
    /// <summary>The figure.</summary>
    public static Figure Of(Caption caption, StudyReport report)
    {
        var plan = report.Study.Plan;
        var cost = Shown(AllMeasures.CostPerResolved, plan.Centre.Currency);
        var felt = Shown(AllMeasures.Understood, plan.Centre.Currency);
        var first = report.Comparisons[0];
        var baseline = new PolicyPoint(
            plan.BaselineId, first[AllMeasures.CostPerResolved].Baseline.Mean, first[AllMeasures.Understood].Baseline.Mean, 0, 0, 0);
        return FrontierChart.Build(
            caption, new(cost, "cheaper"), new(felt, "more customers feel understood"), baseline,
            [.. report.Comparisons.Select(c => Point(c, report))]);
    }

    private static Figures.Charts.Measure Shown(Measure measure, string currency) =>
        new ChartMeasure(measure, measure.Margin, currency).Chart;

    private static PolicyPoint Point(PolicyComparison comparison, StudyReport report)
    {
        double[] cost = Differences(comparison, report, AllMeasures.CostPerResolved);
        double[] felt = Differences(comparison, report, AllMeasures.Understood);
        double correlation = Correlation.Pearson(cost, felt);
        return new(
            comparison.Policy, comparison[AllMeasures.CostPerResolved].Policy.Mean, comparison[AllMeasures.Understood].Policy.Mean,
            Known(cost.StandardDeviation()), Known(felt.StandardDeviation()), Known(correlation), Undominated(comparison.Policy, report));
    }

    // In how many of the drawn worlds no other policy is both cheaper and felt better.
    private static double Undominated(string policy, StudyReport report)
    {
        var (plan, draws) = (report.Study.Plan, report.Drawn.Draws);
        int at = plan.Policies.ToList().FindIndex(p => p.Id == policy);
        double Cost(TrialOutcome o) => o.Of(AllMeasures.CostPerResolved);
        double Felt(TrialOutcome o) => o.Of(AllMeasures.Understood);
        return draws.Count == 0
            ? 1
            : draws.Average(d => d.Outcomes.Any(o => Cost(o) < Cost(d.Outcomes[at]) && Felt(o) > Felt(d.Outcomes[at])) ? 0.0 : 1.0);
    }

    private static double[] Differences(PolicyComparison comparison, StudyReport report, Measure measure)
    {
        var baseline = report.Study.Of(comparison.Baseline).ToDictionary(r => r.Seed);
        return [.. report.Study.Of(comparison.Policy).Select(r => measure.Of(r.Total()) - measure.Of(baseline[r.Seed].Total()))];
    }

    // One seed, or policies that differ by the same amount under every seed, have no spread to draw.
    private static double Known(double value) => double.IsFinite(value) ? value : 0;
}
