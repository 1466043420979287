using CxSim.Experiments.Statistics;
using CxSim.Experiments.Why;
using CxSim.Figures.Charts;
using CxSim.Model.Policies;
using CxSim.Reports.Explaining;
using CxSim.Reports.Presenting;
using CxSim.Reports.Reasons;
using CxSim.Web.Lab;
using static CxSim.Web.Pages.Html;

namespace CxSim.Web.Pages;

/// <summary>The model: its loops with today's values or what a run changed, every belief with its range and grade, every lever.</summary>
internal static class ModelPage
{
    /// <summary>The page.</summary>
    /// <param name="bench">Where today's runs are kept.</param>
    /// <param name="why">What moved in a run, if somebody asked.</param>
    public static string Of(LabBench bench, WhyJob? why)
    {
        var numbers = Beliefs.All.Where(b => !b.IsSwitch).ToList();
        string grades = string.Join(" · ", numbers.GroupBy(b => b.Grade).OrderBy(g => g.Key).Select(g => $"{g.Count()} of grade {g.Key}"));
        return Layout.Page("/model", "Model", $"""
            <h1>The model</h1>
            <p>Customers get in touch, workflows carry what they bring, agents work it, management plans. Five loops tie them together.
            The diagram is a map and is never simulated; its numbers come from runs.</p>
            {(why?.Figures is null ? Drawn.Of(Today(bench)) : WhyParts.Of(why))}
            <p>To see what a policy moves in it, open the policy in the <a href="/lab">lab</a> and press “Why?”. To vary levers and beliefs,
            go to <a href="/explore">explore</a>; to test what the articles say, to the <a href="/claims">claims</a>; numbers, files and the
            command lines that made them are with the <a href="/runs">runs</a>.</p>
            <h2>What it believes</h2>
            <p>{numbers.Count} numbers that nobody decides: {E(grades)}. A is a meta-analysis or your own data, D is our guess.
            Each is drawn from its range in every study, and each can be changed in the lab.</p>
            {All(Beliefs.All.GroupBy(b => b.Topic), g => Topic(g.Key, [.. g]))}
            <h2>What can be decided</h2>
            <div class="wide" role="region" aria-label="Levers" tabindex="0"><table><caption>Levers</caption>
            <thead><tr><th scope="col">lever</th><th scope="col">what it is</th><th scope="col">today</th>
            <th scope="col">who carries the cost</th><th scope="col">grade</th></tr></thead>
            <tbody>
            {All(Levers.All, l => $"<tr><th scope=\"row\">{Term(l.Id, l.Name)}</th><td>{E(l.Meaning)}</td>"
                + $"<td>{E(NumberText.WithUnit(l.Default,
                l.Unit))}</td><td>{E(l.Carrier)}</td><td>{GradeOf(l.Grade)}</td></tr>")}</tbody></table></div>
            """);
    }

    private static Figures.Figure Today(LabBench bench)
    {
        var plan = RunOrder.Of(new RunRequest(), bench.Library).Plan;
        string key = Experiments.Running.Fingerprint.Of(plan.Setting, bench.Worlds.Engine, plan.Baseline);
        var runs = plan.Seeds.Take(LabRun.FirstSeeds).Select(s => bench.Root.Cache.Find(key,
            s)).OfType<Model.Measures.RunRecord>().ToList();
        double? Level(LoopQuantity q) => runs.Count == 0 ? null : Estimate.Of(runs.Select(r => q.Measure.Of(r.Total()))).Mean;
        string context = runs.Count == 0 ? "Values come once today has been run."
            : $"{plan.Centre.Title}, today, {runs.Count} seeds, {plan.Weeks} weeks.";
        return WhyFigures.Map(new Caption("loops", "The main loops of the model", context, ""), plan.Centre.Currency, Level);
    }

    private static string Topic(BeliefTopic topic, IReadOnlyList<Belief> beliefs) => $"""
        <details id="topic-{topic}"><summary>{E(Words.Of(topic))} ({beliefs.Count})</summary>
        <div class="wide" role="region" aria-label="{E(Words.Of(topic))}" tabindex="0"><table><caption>{E(Words.Of(topic))}</caption>
        <thead><tr><th scope="col">belief</th><th scope="col">meaning</th><th scope="col">low</th><th scope="col">base</th>
        <th scope="col">high</th><th scope="col">grade</th><th scope="col">source</th></tr></thead>
        <tbody>
        {All(beliefs, Row)}</tbody></table></div></details>
        """;

    private static string Row(Belief b) => $"""
        <tr><th scope="row">{Term(b.Id, b.Id)}</th><td>{E(b.Meaning)}</td><td>{N(b.Low)}</td><td>{N(b.Base)}</td><td>{N(b.High)}</td>
        <td>{GradeOf(b.Grade)}</td><td>{E(b.Source)}</td></tr>
        """;

    private static string GradeOf(Grade grade) => $"<span class=\"grade grade-{grade}\">{grade}</span>";
}
