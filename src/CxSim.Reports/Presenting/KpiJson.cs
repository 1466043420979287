using System.Text.Json;
using CxSim.Experiments.Results;
using CxSim.Experiments.Statistics;
using CxSim.Model.Measures;

namespace CxSim.Reports.Presenting;

/// <summary>Measures for scripts: policy, then measure, then its numbers. docs/reference/json.md is the contract.</summary>
public static class KpiJson
{
    /// <summary>Every policy of a study.</summary>
    public static Dictionary<string, Dictionary<string, KpiNumbers>> Of(StudyReport report)
    {
        string baseline = report.Study.Plan.BaselineId;
        var levels = AllMeasures.All.ToDictionary(m => m.Id, m => Level(m, report.Estimate(baseline, m)));
        return With(baseline, levels, report.Comparisons);
    }

    /// <summary>Policies that were compared with one baseline.</summary>
    public static Dictionary<string, Dictionary<string, KpiNumbers>> Of(IReadOnlyList<PolicyComparison> comparisons)
    {
        var levels = comparisons[0].Differences.ToDictionary(d => d.Measure.Id, d => Level(d.Measure, d.Baseline));
        return With(comparisons[0].Baseline, levels, comparisons);
    }

    private static Dictionary<string, Dictionary<string, KpiNumbers>> With(
        string baseline, Dictionary<string, KpiNumbers> levels, IReadOnlyList<PolicyComparison> comparisons)
    {
        var all = new Dictionary<string, Dictionary<string, KpiNumbers>>(StringComparer.Ordinal) { [baseline] = levels };
        foreach (var comparison in comparisons)
        {
            all[comparison.Policy] = comparison.Differences.ToDictionary(d => d.Measure.Id, Of);
        }

        return all;
    }

    private static KpiNumbers Level(Measure measure, Estimate level) =>
        new(measure.Unit, level.Mean, Ends(level.Interval), null, null, null);

    private static KpiNumbers Of(PairedDifference d) => Level(d.Measure, d.Policy) with
    {
        Difference = d.Difference.Mean,
        DifferenceInterval = Ends(d.Total),
        LuckInterval = Ends(d.Difference.Interval),
        Draws = d.Beliefs?.Draws ?? 0,
        DrawsBetter = d.DrawsBetter,
        SeedsToSettle = d.SeedsToSettle,
        DependsOn = FlipJson.Of(d.Flip),
        Narrowing = double.IsFinite(d.Narrowing) ? d.Narrowing : null,
        Verdict = JsonNamingPolicy.SnakeCaseLower.ConvertName(d.Verdict.ToString()),
    };

    private static double[] Ends(Interval interval) => [interval.Low, interval.High];
}

/// <summary>One measure under one policy.</summary>
/// <param name="Unit">Unit of mean and difference; percentages differ in percentage points.</param>
/// <param name="Mean">Mean over seeds.</param>
/// <param name="Interval">Its 95 % interval, low and high.</param>
/// <param name="Difference">Policy less baseline, paired by seed; null for the baseline.</param>
/// <param name="DifferenceInterval">Its interval of luck and beliefs together; of luck alone (95 %) where no beliefs were drawn.</param>
/// <param name="Verdict">What the difference comes to, as one word.</param>
public sealed record KpiNumbers(
    string Unit, double Mean, double[] Interval, double? Difference, double[]? DifferenceInterval, string? Verdict)
{
    /// <summary>95 % interval of the difference from luck alone; null for the baseline.</summary>
    public double[]? LuckInterval { get; init; }

    /// <summary>Worlds with drawn beliefs; null for the baseline.</summary>
    public int? Draws { get; init; }

    /// <summary>Those in which the policy is better, or higher where neither way is good.</summary>
    public int? DrawsBetter { get; init; }

    /// <summary>Seeds that would settle a "can't tell yet".</summary>
    public int? SeedsToSettle { get; init; }

    /// <summary>The belief on which a "depends" hangs.</summary>
    public FlipJson? DependsOn { get; init; }

    /// <summary>How many times wider the interval of luck would be without common seeds; null where unknown or without end.</summary>
    public double? Narrowing { get; init; }
}
