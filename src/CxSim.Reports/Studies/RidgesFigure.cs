using CxSim.Experiments.Running;
using CxSim.Figures;
using CxSim.Figures.Charts;
using CxSim.Figures.Lettering;
using CxSim.Model.Measures;

namespace CxSim.Reports.Studies;

/// <summary>The figure of how agents' burnout spreads, month by month, over all futures.</summary>
public static class RidgesFigure
{
    private const int WeeksAMonth = 4;
    private const int MostRidges = 12;

    /// <summary>The figure, or null when the run is shorter than a month or no agents were counted.</summary>
    public static Figure? Of(Caption caption, StudyResult study)
    {
        string[] policies = Policies(study);
        BurnoutMonth[] months = [.. policies.SelectMany(p => Months(study.Of(p), study.Plan.Weeks))];
        if (months.Length == 0 || months.Any(m => m.Shares.Count == 0))
        {
            return null;
        }

        string ends = string.Join(", ", policies.Select(p => $"{Above(months.Last(m => m.Policy == p))} under {p}"));
        return RidgeChart.Build(caption with { Title = $"Agents above {RidgeChart.Marked:0} at the end: {ends}." }, months);
    }

    // The baseline, and beside it the policies with the most and the fewest who are burned out.
    private static string[] Policies(StudyResult study)
    {
        var ranked = study.Plan.Alternatives
            .OrderBy(p => study.Of(p.Id).Average(r => AllMeasures.BurnoutShare.Of(r.Total()))).Select(p => p.Id).ToList();
        return [study.Plan.BaselineId, .. ranked.Take(1).Concat(ranked.TakeLast(1)).Distinct()];
    }

    private static IEnumerable<BurnoutMonth> Months(IReadOnlyList<RunRecord> runs, int weeks)
    {
        int months = weeks / WeeksAMonth;
        int every = Math.Max(1, (int)Math.Ceiling(months / (double)MostRidges));
        for (int month = every; month <= months; month += every)
        {
            var sum = Tally.Sum(runs.Select(r => r.Between((month - 1) * WeeksAMonth, month * WeeksAMonth)));
            double agents = Bands.Burnout.Sum(b => (double)sum[b]);
            yield return new(runs[0].Policy, $"month {month}", agents > 0 ? [.. Bands.Burnout.Select(b => sum[b] / agents)] : []);
        }
    }

    private static string Above(BurnoutMonth month) =>
        $"{Numbers.Fixed(100 * month.Shares.Skip((int)RidgeChart.Marked / Bands.BurnoutWidth).Sum(), 1)} %";
}
