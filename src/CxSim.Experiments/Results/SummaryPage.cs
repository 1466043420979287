using System.Text;
using CxSim.Experiments.Statistics;

namespace CxSim.Experiments.Results;

/// <summary>The summary of an experiment for people: summary.md, with tables that GitHub shows.</summary>
public static class SummaryPage
{
    /// <summary>The page.</summary>
    public static string Of(StudyTexts texts, IReadOnlyList<StudyReport> reports)
    {
        var page = new StringBuilder($"# {texts.Name}\n\n");
        if (texts.Question.Length > 0)
        {
            page.Append($"{texts.Question}\n\n");
        }

        foreach (var report in reports)
        {
            Study(page, report);
        }

        page.Append(Legend);
        page.Append($"\nDigest `{StudyFiles.Digest(reports)[..16]}`. Made by `{texts.Command}`.\n");
        return page.ToString();
    }

    private const string Legend =
        """
        **How to read it.** A difference is the policy less the baseline, paired by seed: both meet the same customers with the same luck.
        In brackets the interval of luck and beliefs together (of luck alone, 95 %, where no beliefs were drawn): where the difference lies
        for other seeds, and for beliefs drawn from their ranges. *Draws*: worlds with drawn beliefs in which the policy is better.
        *Same luck narrows*: how many times wider the interval of luck would be had the two policies met other luck.
        ▲ better and ▼ worse: by more than the margin that matters. ↑ higher and ↓ lower: neither way is good by itself.
        ● about the same: within the margin. ? can't tell yet: more seeds would settle it. ◆ depends on assumptions: more seeds will not.

        """;

    private static void Study(StringBuilder page, StudyReport report)
    {
        var plan = report.Study.Plan;
        page.Append($"## {plan.Centre.Title}\n\n");
        page.Append($"{plan.Seeds.Count} seeds, {plan.Weeks} weeks after {plan.WarmUpWeeks} of warm-up, ");
        page.Append($"beliefs \"{plan.Beliefs.Id}\"{Drawn(report)}. ");
        page.Append($"{report.Checks.Count(c => c.Passed)} of {report.Checks.Count} checks passed.\n\n");
        foreach (var check in report.Checks.Where(c => !c.Passed))
        {
            page.Append($"- **Check failed**: {check.Name}: {check.Value:G6}, expected {check.Expected:G6}\n");
        }

        var words = new Wording(plan.Centre.Currency);
        foreach (var (compared, sentence) in report.Comparisons.Zip(report.Sentences))
        {
            string title = plan.Policies.First(p => p.Id == compared.Policy).Title;
            page.Append($"### {title} against {plan.Baseline.Title}\n\n{sentence}\n\n");
            Differences(page, words, plan.Baseline.Title, title, compared);
            Bridge(page, words, compared.Bridge);
            page.Append(Hint(compared));
        }
    }

    private static string Drawn(StudyReport report) =>
        report.Drawn.Draws.Count == 0 ? "" : $" and {report.Drawn.Draws.Count} worlds with beliefs drawn from their ranges";

    private static void Differences(StringBuilder page, Wording words, string baseline, string policy, PolicyComparison compared)
    {
        page.Append($"| | {baseline} | {policy} | Difference | Verdict | Better in | Draws | Same luck narrows |\n");
        page.Append("|---|---:|---:|---:|---|---:|---:|---:|\n");
        foreach (var d in compared.Headline)
        {
            page.Append($"| {d.Measure.Name} | {words.Value(d.Measure, d.Baseline.Mean)} | {words.Value(d.Measure, d.Policy.Mean)} ");
            page.Append($"| {words.Difference(d)} | {d.VerdictText} | {d.SeedsBetter} of {d.Seeds} ");
            page.Append($"| {(d.Beliefs is { } b ? $"{d.DrawsBetter} of {b.Draws}" : "–")} | {Wording.Times(d.Narrowing)} |\n");
        }

        page.Append('\n');
    }

    private static void Bridge(StringBuilder page, Wording words, MoneyBridge bridge)
    {
        page.Append("| What net value is made of, a year | Adds (luck and beliefs where drawn) | Rests on |\n|---|---:|---|\n");
        foreach (var step in bridge.Steps.Append(bridge.Whole with { Name = "**Net value**" }))
        {
            string interval = double.IsNaN(step.Total.Low)
                ? string.Empty
                : $" ({words.Gain(step.Total.Low)} … {words.Gain(step.Total.High)})";
            string ground = step.RestsOnBeliefs ? "beliefs about customers" : "the books";
            page.Append($"| {step.Name} | {words.Gain(step.PerYear.Mean)}{interval} | {ground} |\n");
        }

        page.Append('\n');
    }

    private static string Hint(PolicyComparison compared)
    {
        int? most = compared.Headline.Max(d => d.SeedsToSettle);
        return most is null ? string.Empty : $"Hint: about {most} seeds would settle every headline row that can be settled.\n\n";
    }
}
