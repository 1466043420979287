using CxSim.Experiments.Statistics;
using CxSim.Model.Measures;
using CxSim.Model.Policies;
using CxSim.Reports.Presenting;
using CxSim.Web.Workshops.Reveals;
using CxSim.Workshops.Scripts;
using CxSim.Workshops.Sessions;
using static CxSim.Web.Pages.Html;
using Measure = CxSim.Model.Measures.Measure;

namespace CxSim.Web.Workshops.Surfaces;

/// <summary>Each team's policy of this round beside the one it made the round before.</summary>
internal static class RoundsPart
{
    private static readonly Measure[] Shown = [AllMeasures.Understood, AllMeasures.CostPerResolved, AllMeasures.NetValue];

    /// <summary>The part.</summary>
    public static string Of(Room room, SessionState state, Step step)
    {
        var now = room.Script.Step(step.Of);
        var then = TeamPolicies.DecidedBefore(room.Script, room.Script.Steps.ToList().IndexOf(now))!;
        var (before, after) = (TeamPolicies.Of(room.Script, state, then), TeamPolicies.Of(room.Script, state, now));
        var teams = Enumerable.Range(0, state.Plan.Teams.Count);
        return $"""
            <p class="big">The round before, and this one</p>
            <table class="theirs"><thead><tr><th scope="col">Team</th>
            {All(Shown, m => $"<th scope=\"col\">{E(m.Name)}</th>")}</tr></thead><tbody>
            {All(teams, t => Row(room, state, t, Policy(before, t), Policy(after, t)))}</tbody></table>
            <p class="hint">The same customers with the same luck in both rounds.</p>
            """;
    }

    private static Policy? Policy(IReadOnlyList<TeamPolicy> teams, int team) => teams.FirstOrDefault(t => t.Team == team)?.Policy;

    private static string Row(Room room, SessionState state, int team, Policy? before, Policy? after) =>
        $"<tr><th scope=\"row\">{TeamTiles.Sign(team)} {E(state.Plan.Teams[team])}</th>{Cells(room, before, after)}</tr>";

    private static string Cells(Room room, Policy? before, Policy? after)
    {
        if (before is null || after is null)
        {
            return Word($"has no policy in {(before is null ? "the round before" : "this round")}");
        }

        if (before.SameAs(after))
        {
            return Word("changed nothing");
        }

        Policy[] rounds = [before.Named("before", "before"), after.Named("after", "after")];
        return room.Reveals.Report(room.Reveals.Scenes.Own, rounds) is { } report
            ? All(Shown, m => Cell(report.Comparisons[0][m], new(m, room.Script.Centre.Currency)))
            : Word("being simulated");
    }

    private static string Word(string word) => $"<td colspan=\"{Shown.Length}\">{word}</td>";

    private static string Cell(PairedDifference d, Kpi kpi) =>
        $"<td>{d.Verdict.Symbol()} {E(kpi.Level(d.Baseline.Mean))} → {E(kpi.Level(d.Policy.Mean))} "
            + $"<small>{E(d.Verdict.Word())}</small></td>";
}
