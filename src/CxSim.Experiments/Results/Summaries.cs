using CxSim.Experiments.Statistics;
using CxSim.Model.Measures;

namespace CxSim.Experiments.Results;

/// <summary>The summary of an experiment for machines: summary.json.</summary>
internal static class Summaries
{
    internal static string Json(StudyTexts texts, IReadOnlyList<StudyReport> reports) => Results.Json.Write(new
    {
        texts.Name,
        texts.Question,
        Digest = StudyFiles.Digest(reports),
        Studies = reports.Select(Study),
    });

    internal static string Checks(IReadOnlyList<StudyReport> reports) => Results.Json.Write(reports.SelectMany(r => r.Checks));

    private static object Study(StudyReport report) => new
    {
        Centre = report.Study.Plan.Centre.Id,
        report.Study.Plan.Centre.Currency,
        Beliefs = report.Study.Plan.Beliefs.Id,
        Baseline = report.Study.Plan.BaselineId,
        Seeds = report.Study.Plan.Seeds.Count,
        report.Study.Plan.Weeks,
        report.Study.Digest,
        BaselineValues = AllMeasures.All.Select(m => Value(m, report.Estimate(report.Study.Plan.BaselineId, m))),
        Policies = report.Comparisons.Zip(report.Sentences, Policy),
    };

    private static object Value(Measure measure, Estimate estimate) => new
    {
        Metric = measure.Id,
        measure.Unit,
        estimate.Mean,
        estimate.Interval.Low,
        estimate.Interval.High,
    };

    private static object Policy(PolicyComparison compared, string sentence) => new
    {
        Id = compared.Policy,
        Sentence = sentence,
        BreakEven = new
        {
            compared.BreakEven.Factor,
            compared.BreakEven.CustomerValue,
            AssumedValue = compared.BreakEven.Assumed,
            Side = compared.BreakEven.CustomerValue is null ? "none" : compared.BreakEven.Below ? "below" : "above",
        },
        Bridge = compared.Bridge.Steps
            .Append(compared.Bridge.Whole)
            .Select(s => new
            {
                s.Id,
                s.Name,
                PerYear = s.PerYear.Mean,
                s.PerYear.Interval.Low,
                s.PerYear.Interval.High,
                TotalLow = s.Total.Low,
                TotalHigh = s.Total.High,
                s.RestsOnBeliefs,
            }),
        Differences = compared.Differences.Select(Difference),
    };

    private static object Difference(PairedDifference d) => new
    {
        Metric = d.Measure.Id,
        d.Measure.Unit,
        Baseline = d.Baseline.Mean,
        Policy = d.Policy.Mean,
        Difference = d.Difference.Mean,
        d.Difference.Interval.Low,
        d.Difference.Interval.High,
        TotalLow = d.Total.Low,
        TotalHigh = d.Total.High,
        d.Margin,
        d.Verdict,
        d.SeedsBetter,
        d.Seeds,
        d.DrawsBetter,
        Draws = d.Beliefs?.Draws ?? 0,
        d.SeedsToSettle,
        DependsOn = FlipJson.Of(d.Flip),
        d.Narrowing,
    };
}
