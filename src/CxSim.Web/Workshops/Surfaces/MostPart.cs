using CxSim.Experiments.Statistics;
using CxSim.Reports.Presenting;
using CxSim.Workshops.Scripts;
using CxSim.Workshops.Sessions;
using static CxSim.Web.Pages.Html;

namespace CxSim.Web.Workshops.Surfaces;

/// <summary>Which measure moved most, counted in steps below which nothing matters, and which teams had said so.</summary>
internal static class MostPart
{
    /// <summary>The part.</summary>
    public static string Of(Room room, SessionState state, Step step)
    {
        var policies = room.Reveals.PoliciesOf(state, state.Place.Stage, anonymous: false);
        if (room.Reveals.Report(room.Reveals.Scenes.Own, policies) is not { } report)
        {
            return "<p class=\"waiting\">The worlds are being simulated. This comes by itself.</p>";
        }

        var of = room.Script.Step(step.Of);
        var moved = of.Measures.Select(m => report.Comparisons[0][m]).OrderByDescending(Steps).ToList();
        return $"""
            <p class="big">Which moved most?</p>
            <table class="most"><thead><tr><th scope="col">Measure</th><th scope="col" colspan="2">moved by</th>
            <th scope="col">said so</th></tr></thead><tbody>
            {All(moved, d => Row(room, state, of, d, Steps(moved[0])))}</tbody></table>
            <p class="hint">Counted in steps below which a difference is too small to matter, so that pounds and points can be compared.</p>
            """;
    }

    private static double Steps(PairedDifference d) => Math.Abs(d.Difference.Mean) / d.Margin;

    private static string Row(Room room, SessionState state, Step of, PairedDifference d, double most)
    {
        double steps = Steps(d);
        string difference = new Kpi(d.Measure, room.Script.Centre.Currency).Difference(d.Difference.Mean);
        return $"""
            <tr{(steps == most ? " class=\"first\"" : "")}><th scope="row">{E(d.Measure.Name)}</th>
            <td><meter min="0" max="{N(most)}" value="{N(steps)}" aria-label="{E(d.Measure.Name)}"></meter></td>
            <td>{steps:0.0} steps <small>{d.Verdict.Symbol()} {E(difference)}</small></td>
            <td>{SaidSo(state, of, d.Measure.Id)}</td></tr>

            """;
    }

    private static string SaidSo(SessionState state, Step of, string measure)
    {
        bool Said(IReadOnlyDictionary<string, string> answer) => answer.GetValueOrDefault(Questions.Most) == measure;
        return state.IsAskedOfSeats(of.Id)
            ? $"{state.VoicesIn(of.Id).Count(v => Said(v.Answer))} of {state.VoicesIn(of.Id).Count(v => v.Answer.Count > 0)} phones"
            : All(
                Enumerable.Range(0, state.Plan.Teams.Count).Where(t => Said(state.AnswerOf(of.Id, t))),
                t => $"<span>{TeamTiles.Sign(t)} {E(state.Plan.Teams[t])}</span> ");
    }
}
