using CxSim.Experiments.Statistics;
using CxSim.Figures;
using CxSim.Figures.Charts;
using Shown = CxSim.Figures.Tables.Verdict;
using Verdict = CxSim.Experiments.Statistics.Verdict;

namespace CxSim.Reports.Studies;

/// <summary>The figure of every headline measure's difference from the baseline.</summary>
public static class DifferenceFigure
{
    // Beside many policies, as many measures as a page can show; the tables have the rest.
    private const int FewPolicies = 2;
    private static readonly HashSet<string> PageFull = ["csat", "felt_understood", "cost_per_resolved", "attrition", "churn", "net_value"];

    /// <summary>The figure.</summary>
    public static Figure Of(Caption caption, IReadOnlyList<PolicyComparison> comparisons, string currency)
    {
        bool few = comparisons.Count <= FewPolicies;
        var measures = comparisons[0].Headline.Select(d => d.Measure).Where(m => few || PageFull.Contains(m.Id));
        var differences = measures.SelectMany(m => comparisons.Select(c => Row(c[m], c.Policy, currency)));
        double level = comparisons[0].Headline.First().Beliefs is { Draws: >= BeliefSpread.Fewest } spread
            ? BeliefSpread.LevelOf(spread.Draws)
            : Student.Level;
        return DifferenceChart.Build(caption, comparisons[0].Baseline, [.. differences], level);
    }

    /// <summary>One row: a difference in its measure's unit, with its verdict.</summary>
    public static Difference Row(PairedDifference d, string policy, string currency)
    {
        var measure = new ChartMeasure(d.Measure, d.Margin, currency);
        return new(
            measure.Chart, policy, measure.Value(d.Baseline.Mean), measure.Value(d.Difference.Mean),
            measure.Value(d.Difference.Interval), measure.Value(d.Total), Show(d.Verdict), d.Because);
    }

    private static Shown Show(Verdict verdict) => verdict switch
    {
        Verdict.Better => Shown.Better,
        Verdict.Worse => Shown.Worse,
        Verdict.Same => Shown.Same,
        Verdict.Depends => Shown.Depends,
        Verdict.CannotTell => Shown.CannotTell,
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "headline measures have a good side"),
    };
}
