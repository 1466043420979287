using CxSim.Experiments.Statistics;
using CxSim.Figures.Reports;
using CxSim.Figures.Tables;
using CxSim.Model.Measures;
using CxSim.Reports;
using CxSim.Reports.Presenting;
using CxSim.Workshops.Scripts;

namespace CxSim.Workshops.Bundles;

/// <summary>
/// The session on one page that opens from disk: every step of the script with its figures, and any ready policy in any of its worlds. All
/// of it can be read without script; a small one turns the pages.
/// </summary>
public static class BundlePage
{
    private static readonly Measure[] Shown = [.. AllMeasures.All.Where(m => m.Headline)];

    /// <summary>The page.</summary>
    /// <param name="content">What was worked out.</param>
    public static string Write(BundleContent content)
    {
        var plan = content.Plan;
        var report = new Report(
            $"{plan.Script.Title}, offline",
            "All that a session can turn to, without a server. Arrow keys turn pages; the last one shows any ready policy in any world.",
            $"{plan.Script.Centre.Title} · {plan.Script.Seeds} seeds · {plan.Script.Weeks} weeks · engine {content.Engine} · CxSim "
                + ProductVersion.Text,
            [.. plan.Script.Steps.Select(s => Section(content, s)), Explorer(content)]);
        return BundleScript.Into(ReportPage.Write(report), plan);
    }

    private static Section Section(BundleContent content, Step step) => new(
        $"step-{step.Id}", $"{content.Plan.Script.StartOf(step)}′ {step.Title}",
        [
            .. step.Projector.Length > 0 ? [new Callout(CalloutKind.Decision, step.Projector)] : Array.Empty<Block>(),
            .. Asked(step), .. OnPaper(step),
            .. new BundleFigures(content).Of(step).Select(f => new FigureBlock(f)),
            .. Flips(step),
        ]);

    private static IEnumerable<Block> Asked(Step step)
    {
        string[] items =
        [
            .. step.Trust, .. step.Statements.Select(s => s.Text), .. step.Questions,
            .. step.State == StepState.Predict ? step.Measures.Select(m => $"{m.Name}: falls, about the same, or rises?") : [],
        ];
        return items.Length == 0 ? [] : [new Bullets(items)];
    }

    private static IEnumerable<Block> OnPaper(Step step) => step.Figures.All(f => f.Id != "G21") ? [] :
        [new Callout(CalloutKind.Note, "What teams predicted is on their sheets: hold it beside what follows.")];

    private static IEnumerable<Block> Flips(Step step) => step.Flips.Count == 0 ? [] :
    [
        new SubHeading("The assumptions flipped"), new Glossary([.. step.Flips.Select(f => (f.Title, f.Says))]),
        new Paragraph("Claims are judged here by luck alone, on a few seeds: a session's look, not the reference board's verdict."),
    ];

    private static Section Explorer(BundleContent content)
    {
        var figures = new BundleFigures(content);
        return new(BundleScript.Explorer, "Any policy, any world",
        [
            .. content.Plan.Worlds.SelectMany(w => content.Of(w.Id).Comparisons.Select(c => c.Policy)
                .Select(policy => (Block)new FigureBlock(figures.Differences(w, policy), w.Says))),
            .. content.Plan.Worlds.Select(w => new TableBlock(Table(content, w))),
        ]);
    }

    private static DataTable Table(BundleContent content, BundleWorld world)
    {
        var comparisons = content.Of(world.Id).Comparisons;
        string currency = content.Plan.Script.Centre.Currency;
        return new(
            $"{world.Title}: difference from today, and verdict",
            [new("policy"), .. Shown.Select(m => new Column(m.Name))],
            [.. comparisons.Select(c => (IReadOnlyList<Cell>)[
                content.NameOf(c.Policy), .. Shown.Select(m => (Cell)Text(c[m], new Kpi(m, currency)))])]);
    }

    private static string Text(PairedDifference d, Kpi kpi) =>
        $"{kpi.Difference(d.Difference.Mean)} {d.Verdict.Symbol()} {d.Verdict.Word()}";
}
