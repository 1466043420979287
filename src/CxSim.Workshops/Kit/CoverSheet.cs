using CxSim.Figures.Reports;
using CxSim.Reports;
using CxSim.Workshops.Scripts;
using static CxSim.Workshops.Html;

namespace CxSim.Workshops.Kit;

/// <summary>The first page: what the session is, when what happens, what to bring, what to do when something breaks.</summary>
internal static class CoverSheet
{
    private static readonly (string When, string Then)[] Drills =
    [
        ("The program or the network is down", "Open session.bundle.html from disk: every preset, shock and flip is in it."),
        ("Somebody has no phone", "Use the paper cards in this pack; the host's page has a link by which you type a team's card in."),
        ("Somebody comes late", "The code stays valid to the end; a late phone sees what the room sees."),
        ("A phone drops out", "Join again with the same team: what was chosen is still there."),
        ("The clock runs out", "Nothing is lost at zero. Give a minute more, or lock for them."),
    ];

    public static string Write(KitPack pack)
    {
        var script = pack.Script;
        return $"""
            <section class="sheet cover">
            <h1>{E(script.Title)}</h1>
            <p class="lead">{E(script.Room)}</p>
            <p class="purpose">{Report.Purpose}</p>
            <p><small>{script.Minutes} minutes · centre {E(script.Centre.Id)} · {script.Seeds} seeds · {script.Weeks} weeks · beliefs
            “{E(script.Beliefs.Id)}” · CxSim {ProductVersion.Text}</small></p>
            <h2>The course of it</h2>
            <table class="course"><thead><tr><th>Minute</th><th>Step</th><th>What the room does</th><th>Shown</th></tr></thead><tbody>
            {All(script.Steps, s => Row(script, s))}</tbody></table>
            <h2>To print and to bring</h2>
            <ul class="tight">
            <li>This pack, one side, A4: one role card and one policy card a team, one opinion and commitment card a person.</li>
            <li>A projector, one phone or laptop a team, pens, a wall to stick cards to.</li>
            <li>The offline bundle on the laptop's disk: <code>cxsim workshop bundle --script {E(script.Id)}</code></li>
            <li>A rehearsal the evening before: <code>cxsim serve --open</code>, third door, <em>Rehearse</em>. Two minutes.</li>
            </ul>
            <h2>If something breaks</h2>
            <dl class="drills">{All(Drills, d => $"<div><dt>{E(d.When)}</dt><dd>{E(d.Then)}</dd></div>\n")}</dl>
            </section>
            """;
    }

    private static string Row(Script script, Step step) => $"""
        <tr><td class="number">{script.StartOf(step)}′</td><td>{E(step.Title)}</td><td>{E(Does(step.State))}</td>
        <td>{E(string.Join(", ", step.Figures.Select(f => f.Name)))}</td></tr>

        """;

    private static string Does(StepState state) => state switch
    {
        StepState.Lobby => "joins",
        StepState.Poll => "votes",
        StepState.Brief => "takes its roles",
        StepState.Tour => "learns to read the screens",
        StepState.Predict => "predicts",
        StepState.Decide => "makes policies",
        StepState.Locked => "waits, pens down",
        StepState.Reveal => "sees what came",
        StepState.Shock => "is hit, and guesses who holds",
        StepState.Break => "bets on claims and flips assumptions",
        StepState.Beliefs => "disputes an assumption",
        StepState.Debrief => "talks, votes again, commits",
        _ => "goes home",
    };
}
