using CxSim.Experiments.Statistics;
using CxSim.Model.Measures;
using CxSim.Reports.Presenting;
using CxSim.Workshops.Scripts;
using CxSim.Workshops.Sessions;
using static CxSim.Web.Pages.Html;

namespace CxSim.Web.Workshops.Surfaces;

/// <summary>What became of each team's policy under the assumption that it changed.</summary>
internal static class TheirsPart
{
    /// <summary>The part.</summary>
    public static string Of(Room room, SessionState state, Step step)
    {
        var of = step.State == StepState.Reveal ? room.Script.Step(step.Of) : step;
        return $"""
            <p class="big">Does your policy still stand?</p>
            <table class="theirs"><thead><tr><th scope="col">Team</th><th scope="col">assumes instead</th>
            <th scope="col">net value, as assumed</th><th scope="col">with its assumption</th></tr></thead><tbody>
            {All(Enumerable.Range(0, state.Plan.Teams.Count), t => Row(room, state, of, t))}</tbody></table>
            """;
    }

    private static string Row(Room room, SessionState state, Step of, int team)
    {
        var answer = state.AnswerOf(of.Id, team);
        string name = $"<th scope=\"row\">{TeamTiles.Sign(team)} {E(state.Plan.Teams[team])}</th>";
        if (Questions.Disputes(answer) is not { } moved)
        {
            return $"<tr>{name}<td colspan=\"3\">changed nothing</td></tr>";
        }

        string why = answer.GetValueOrDefault(Questions.Why) is { } said ? $"<br>“{E(said)}”" : "";
        string grade = $"<span class=\"grade grade-{moved.Belief.Grade}\">{moved.Belief.Grade}</span>";
        string assumed = $"<td>{E(moved.Belief.Meaning.TrimEnd('.'))}: {NumberText.Short(moved.Value)} {grade} "
            + $"<small>{E(moved.Belief.Id)}</small>{why}</td>";
        var policies = room.Reveals.TeamsOf(state, state.Place.Stage);
        if (policies.FirstOrDefault(p => p.Team == team) is not { } policy)
        {
            return $"<tr>{name}{assumed}<td colspan=\"2\">has no policy</td></tr>";
        }

        var named = Reveals.TeamPolicies.Beside(policies, anonymous: false);
        var report = room.Reveals.Report(room.Reveals.Scenes.Own, named);
        var before = report?.Comparisons.First(c => c.Policy == policy.Name)[AllMeasures.NetValue];
        var after = room.Reveals.Disputes.Of(new(moved.Belief, moved.Value), policy.Policy);
        return $"<tr>{name}{assumed}<td>{Words(room, before)}</td><td>{Words(room, after)}</td></tr>";
    }

    private static string Words(Room room, PairedDifference? d) => d is null
        ? "being simulated"
        : $"{d.Verdict.Symbol()} {E(d.Verdict.Word())} "
            + $"<small>{E(new Kpi(d.Measure, room.Script.Centre.Currency).Difference(d.Difference.Mean))}</small>";
}
