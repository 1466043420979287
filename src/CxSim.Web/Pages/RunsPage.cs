using CxSim.Model.Policies;
using CxSim.Reports.Presenting;
using CxSim.Web.Jobs;
using CxSim.Web.Lab;
using static CxSim.Web.Pages.Html;

namespace CxSim.Web.Pages;

/// <summary>What was run: reports on the disk, by whichever door they came, and the lab's runs.</summary>
internal static class RunsPage
{
    private const int MostShown = 100;

    private static readonly string[] Heads = ["name", "made", "policies", "seeds", "weeks", "files"];

    /// <summary>The page.</summary>
    public static string Of(LabBench bench, LabRuns runs)
    {
        var saved = bench.Root.List().Reverse().Take(MostShown).ToList();
        var trials = bench.Root.TrialStudies().Reverse().Take(MostShown).ToList();
        var hand = runs.InHand();
        var unfinished = bench.Root.Unfinished();
        return Layout.Page("/runs", "Runs", $"""
            <h1>Runs</h1>
            <h2>Reports</h2>
            {(saved.Count == 0 ? "<p>None yet. “Save and report” in the lab makes one, as does <code>cxsim run</code>.</p>" : $"""
            <div class="wide" role="region" aria-label="Reports" tabindex="0"><table><caption>Finished experiments, newest first</caption>
            <thead><tr>{All(Heads, h => $"<th scope=\"col\">{h}</th>")}</tr></thead>
            <tbody>{All(saved, s => Row(s.Manifest))}</tbody></table></div>
            """)}
            {(trials.Count == 0 ? "" : $"<h2>Studies of many runs</h2><ul>{All(trials, t => Trial(t.Manifest))}</ul>")}
            <h2>In the lab</h2>
            {(hand.Count == 0 ? "<p>None in this session.</p>" : $"<ul>{All(hand, Lab)}</ul>")}
            {(unfinished.Count == 0 ? "" : $"<h2>Begun and not finished</h2>"
                + $"<ul>{All(unfinished, u => $"<li>{E(u.Texts.Name)}: <code>cxsim run --resume {E(u.Id)}</code></li>")}</ul>")}
            """);
    }

    private static string Row(Experiments.Results.Manifest m) => $"""
        <tr><th scope="row"><a href="/report/{E(m.Id)}">{E(m.Name)}</a></th><td>{m.Created:yyyy-MM-dd HH:mm}</td>
        <td>{E(string.Join("; ", m.Studies[0].Policies.Select(Words)))}</td><td>{m.Seeds.Count}</td><td>{m.Weeks}</td>
        <td><a href="/report/{E(m.Id)}/kpis.csv">kpis.csv</a> <a href="/report/{E(m.Id)}/scenario.yaml">scenario.yaml</a></td></tr>
        """;

    // Several "what-if" are told apart by what they move.
    private static string Words(Experiments.Results.ManifestPolicy policy)
    {
        var moved = policy.Levers.Where(l => Levers.Find(l.Key)?.Default != l.Value).Select(l => $"{l.Key} {NumberText.Short(l.Value)}");
        return Presets.Find(policy.Id)?.Title ?? $"{policy.Id}: {string.Join(", ", moved)}";
    }

    private static string Trial(Experiments.Results.TrialManifest m) =>
        $"<li><a href=\"/report/{E(m.Id)}\">{E(m.Name)}</a> {m.Created:yyyy-MM-dd HH:mm} · {m.Runs:N0} runs</li>";

    private static string Lab(LabRun run) =>
        $"<li><a href=\"/lab{E(RunAddress.Of(run.Order.Request))}\">{E(Name(run))}</a> · {run.SeedsDone} seeds · "
            + $"{(run.State == JobState.Done ? "settled" : run.State.ToString().ToLowerInvariant())}</li>";

    /// <summary>A run in a few words.</summary>
    public static string Name(LabRun run)
    {
        var order = run.Order;
        string moved = order.IsTodayOnly ? "today"
            : order.Policy.Id != RunOrder.WhatIf ? order.Policy.Title
            : string.Join(", ", order.Policy.Moved().Select(l => $"{l.Id} {N(order.Policy[l])}"));
        string beliefs = order.Plan.Beliefs.Id == RunOrder.UsualBeliefs ? "" : $", beliefs {order.Plan.Beliefs.Id}";
        return $"{moved} ({order.Plan.Centre.Id}, {order.Plan.Weeks} weeks{beliefs})";
    }
}
