using CxSim.Experiments.Results;
using CxSim.Experiments.Statistics;
using CxSim.Model.Measures;
using CxSim.Model.Policies;
using CxSim.Reports.Presenting;
using CxSim.Web.Jobs;
using CxSim.Web.Lab;
using static CxSim.Web.Pages.Html;
using Measure = CxSim.Model.Measures.Measure;

namespace CxSim.Web.Pages;

/// <summary>The parts of the lab that show a run, as markup by name. The page and its updates are written here, and nowhere else.</summary>
/// <param name="run">The run.</param>
/// <param name="over">What is shown over time.</param>
/// <param name="was">The run before, whose baseline is shown beside when beliefs were changed; or null.</param>
internal sealed class RunParts(LabRun run, Measure over, LabRun? was = null)
{
    private const double Overloaded = 99;
    private const double Lost = 50;

    /// <summary>The measures of the strip.</summary>
    public static IReadOnlyList<Measure> Strip { get; } =
    [
        AllMeasures.Csat, AllMeasures.ServiceLevel, AllMeasures.CostPerResolved, AllMeasures.Attrition, AllMeasures.Churn,
        AllMeasures.NetValue,
    ];

    private StudyReport? Old => was?.Report is { } old && !old.Study.Plan.Beliefs.SameAs(run.Order.Plan.Beliefs) ? old : null;

    private string Currency => run.Order.Plan.Centre.Currency;

    /// <summary>All parts.</summary>
    public Dictionary<string, string> All() => run.Report is { } report
        ? new(StringComparer.Ordinal)
        {
            ["strip"] = Cards(report),
            ["sentence"] = Sentence(report),
            ["differences"] = IsOverloaded(report) ? Overflow() : Differences(report),
            ["overtime"] = IsOverloaded(report) ? "" : OverTime(report),
            ["status"] = Status(),
            ["checks"] = Checks(report),
            ["rests"] = RestsOn(report),
        }
        : new(StringComparer.Ordinal) { ["status"] = Status() };

    private static bool IsOverloaded(StudyReport report)
    {
        string policy = report.Study.Plan.Policies[^1].Id;
        return report.Estimate(policy, AllMeasures.Occupancy).Mean >= Overloaded
            || report.Estimate(policy, AllMeasures.Abandonment).Mean >= Lost;
    }

    private static string Overflow() =>
        "<p class=\"callout warning\"><strong>Take care.</strong> This centre is overloaded: the queue is emptied only by people who hang "
        + "up. Charts of waits without end would say nothing, so none are drawn. More staff, less volume, or shorter contacts bring it "
            + $"back.</p>";

    private string Cards(StudyReport report)
    {
        var compared = report.Comparisons.Count > 0 ? report.Comparisons[0] : null;
        return Html.All(Strip, m => Card(m, report, compared));
    }

    private string Card(Measure measure, StudyReport report, PolicyComparison? compared)
    {
        var kpi = new Kpi(measure, Currency);
        var level = report.Estimate(report.Study.Plan.Policies[^1].Id, measure);
        string name = Term(measure.Id, measure.Name);
        string ghost = Ghost(measure, kpi);
        if (compared is null)
        {
            return $"<div class=\"card\"><h3>{name}</h3><p class=\"level\">{E(kpi.Level(level.Mean))}</p><p>today</p>{ghost}</div>";
        }

        var d = compared[measure];
        string width = N(d.Difference.Interval.HalfWidth);
        return $"""
            <div class="card verdict-{d.Verdict}" data-measure="{measure.Id}" data-half-width="{width}"><h3>{name}</h3>
            <p class="level">{E(kpi.Level(level.Mean))}</p>
            <p class="change"><span class="symbol" aria-hidden="true">
            {d.Verdict.Symbol()}</span> {E(kpi.Difference(d.Difference.Mean))} <small>{E(kpi.Range(d.Total))}</small></p>
            <p class="word">{Word(d.Verdict)}</p>{ghost}</div>
            """;
    }

    private static string Word(Verdict verdict) =>
        verdict == Verdict.Depends ? $"<a href=\"#rests\">{E(verdict.Word())}</a>" : E(verdict.Word());

    // Under another belief today is another today; the old one stays in sight, thin.
    private string Ghost(Measure measure, Kpi kpi) =>
        Old is { } old
            ? $"<p class=\"ghost\">today was {E(kpi.Level(old.Estimate(old.Study.Plan.BaselineId, measure).Mean))}, is "
                + $"{E(kpi.Level(run.Report!.Estimate(run.Report.Study.Plan.BaselineId, measure).Mean))}</p>"
            : "";

    private static string Sentence(StudyReport report) => report.Sentences.Count == 0
        ? "<p>This is today. Move a lever to see what changes.</p>"
        : $"<p>{Html.Sentence(report.Sentences[0])}</p>";

    private string Differences(StudyReport report) =>
        report.Comparisons.Count == 0 ? "" : Drawn.Of(Figures(report).Differences());

    private string OverTime(StudyReport report) =>
        report.Comparisons.Count == 0 ? "" : Drawn.Of(Figures(report).OverTime(over, Old));

    private RunFigures Figures(StudyReport report) => new(report, "/lab" + RunAddress.Of(run.Order.Request));

    private string Status()
    {
        string asked = $"{run.SeedsDone} of {run.Order.Plan.Seeds.Count} seeds";
        string drawn = run.Order.Plan.Draws > 0 ? $", {run.DrawsDone} of {run.Order.Plan.Draws} drawn worlds" : "";
        string width = run.Report?.Comparisons is [{ } c, ..]
            ? $" · {AllMeasures.Csat.Name} ±{new Kpi(AllMeasures.Csat, Currency).Compact(c[AllMeasures.Csat]).Split('±')[^1]} pp"
            : "";
        string state = run.State switch
        {
            JobState.Queued => "waiting for its turn",
            JobState.Running => run.IsEarly ? $"early, {run.Stage} to come" : $"still narrowing: {run.Stage}",
            JobState.Done => "settled",
            JobState.Stopped => $"stopped at {run.SeedsDone} seeds; what is done is kept",
            _ => $"failed: {run.Error}",
        };
        return $"<p><strong>{E(asked + drawn)}</strong>{E(width)} · {E(state)}</p>";
    }

    private static string Checks(StudyReport report)
    {
        var failed = report.Checks.Where(c => !c.Passed).ToList();
        string items = Html.All(report.Checks, c => $"<li>{(c.Passed ? "✓" : "✗ failed:")} {E(c.Name)}</li>");
        string head = failed.Count == 0 ? $"✓ {report.Checks.Count} checks passed"
            : $"✗ {failed.Count} of {report.Checks.Count} checks failed";
        return $"<details id=\"checks-list\"><summary>{head}</summary><ul>{items}</ul></details>";
    }

    private string RestsOn(StudyReport report)
    {
        var open = report.Comparisons.SelectMany(c => c.Headline).Where(d => d.Verdict == Verdict.Depends).ToList();
        int guesses = Beliefs.All.Count(b => !b.IsSwitch && b.Grade == Grade.D);
        string first = open.Count > 0 ? $"<ul class=\"turns\">{Html.All(open, d => Turn(d.Measure, d.Flip))}</ul>"
            : run.Order.Plan.Draws == 0 ? "<p>Luck only: no beliefs were drawn.</p>"
            : "<p>No single belief is known to turn a verdict.</p>";
        string lines = Html.All(Hanging.Lines(report, Currency), l => $"<li>{E(l)}</li>");
        return $"""
            {first}
            <details id="rests-list"><summary>What it rests on</summary><ul>{lines}<li>
            {guesses} of the model's numbers are guesses (grade D); the drawn worlds vary all of them.</li></ul></details>
            <details id="believe-list"><summary>Why believe this?</summary><ul>
            <li>Queues are checked against theory: <code>cxsim validate</code>.</li>
            <li>Contacts, time, customers, agents and money balance in every run: the checks above.</li>
            <li>The same luck under both policies: what differs is the policy's doing.</li>
            <li>What is guessed has grade D and a range, and is drawn from it.</li>
            <li>You can change every assumption, here and in files.</li></ul></details>
            """;
    }

    // What the verdict hangs on, and the way to see it turn.
    private static string Turn(Measure measure, Flip? flip) => flip is null
        ? $"<li>{E(measure.Name)}: no single belief is known to turn it.</li>"
        : $"""
        <li>{E(measure.Name)} turns when {Term(flip.Belief.Id, flip.Belief.Id)}
        <span class="grade grade-{flip.Belief.Grade}">{flip.Belief.Grade}</span> is {E(flip.Words)}.
        <button type="button" data-turn="{flip.Belief.Id}" data-value="{N(flip.End)}" data-measure-name="{E(measure.Name)}">
        See it at {E(NumberText.Short(flip.End))}</button></li>
        """;
}
