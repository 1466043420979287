using CxSim.Experiments.Results;
using CxSim.Experiments.Statistics;
using CxSim.Figures;
using CxSim.Figures.Charts;
using CxSim.Figures.Colours;
using CxSim.Model.Measures;

namespace CxSim.Reports.Studies;

/// <summary>The figure of the odds that a policy loses money.</summary>
public static class OddsFigure
{
    // Twenty dots from fewer futures would be mostly interpolation.
    private const int FewestFutures = 8;

    /// <summary>The figure, or null when there are too few futures. With beliefs drawn, each draw is a future; else each seed.</summary>
    public static Figure? Of(Caption caption, StudyReport report)
    {
        bool drawn = report.Drawn.Draws.Count >= FewestFutures;
        if (!drawn && report.Study.SeedsDone < FewestFutures)
        {
            return null;
        }

        var plan = report.Study.Plan;
        var shown = new ChartMeasure(AllMeasures.NetValue, AllMeasures.NetValue.Margin, plan.Centre.Currency);
        Outlook[] outlooks = [.. report.Comparisons.Take(Palette.MostPolicies).Select(c => new Outlook(
            c.Policy, [.. (drawn ? OfDraws(c, report) : OfSeeds(c, report)).Select(shown.Value)]))];
        var best = outlooks.MinBy(Losses)!;
        string title = $"{best.Policy} loses money in {Losses(best)} of {best.Values.Count} simulated futures"
            + (outlooks.Length > 1 ? ", the fewest of all." : ".");
        string what = drawn ? "The futures differ by luck and by beliefs." : "The futures differ by luck alone.";
        return OddsChart.Build(
            caption with { Title = title, Subtitle = $"{caption.Subtitle} {what}" },
            $"{shown.Chart.Name} compared with {plan.BaselineId}, {shown.Chart.Unit}", shown.Chart.Decimals, outlooks);
    }

    private static int Losses(Outlook outlook) => outlook.Values.Count(v => v < 0);

    private static IEnumerable<double> OfDraws(PolicyComparison comparison, StudyReport report) =>
        report.Drawn.Pairs(comparison.Policy).Select(p => Net(p.Policy) - Net(p.Baseline));

    private static IEnumerable<double> OfSeeds(PolicyComparison comparison, StudyReport report)
    {
        var baseline = report.Study.Of(comparison.Baseline).ToDictionary(r => r.Seed, r => Net(r.Total()));
        return report.Study.Of(comparison.Policy).Where(r => baseline.ContainsKey(r.Seed)).Select(r => Net(r.Total()) - baseline[r.Seed]);
    }

    private static double Net(Tally total) => AllMeasures.NetValue.Of(total);
}
