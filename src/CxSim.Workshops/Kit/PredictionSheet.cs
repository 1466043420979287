using CxSim.Model.Measures;
using CxSim.Model.Policies;
using CxSim.Reports.Explaining;
using CxSim.Reports.Presenting;
using CxSim.Workshops.Scripts;
using static CxSim.Workshops.Html;

namespace CxSim.Workshops.Kit;

/// <summary>One page a team for everything that is said before it is seen: predictions, guesses, bets, a disputed assumption.</summary>
internal static class PredictionSheet
{
    public static string Write(KitPack pack)
    {
        string parts = All(pack.Script.Steps, s => Part(pack, s));
        return parts.Length == 0 ? "" : All(pack.Script.Teams, t => $"""
            <section class="sheet predictions"><h2>Prediction sheet <span class="state">Team {E(t.Title)}</span></h2>
            <p>Say it before you see it. One mark a row; nobody adds these up against you.</p>
            {parts}</section>

            """);
    }

    private static string Part(KitPack pack, Step step) => step.State switch
    {
        StepState.Predict => Predict(pack.Script, step),
        StepState.Shock => Shock(pack.Script, step),
        StepState.Break => Bets(pack, step),
        StepState.Beliefs => Disputed(step),
        _ => "",
    };

    private static string Predict(Script script, Step step) => $"""
        <div class="part"><h3>{E(step.Projector)} <small>by week {script.Weeks}</small></h3>
        <table class="marks"><thead><tr><th>Measure</th><th>falls ▼</th><th>about the same =</th><th>rises ▲</th>
        <th>moves most</th></tr></thead><tbody>
        {All(step.Measures, Measure)}
        </tbody></table></div>

        """;

    private static string Measure(Measure measure) => $"""
        <tr><th scope="row">{E(measure.Name)} <small>less than {E(Words.Margin(measure))} is the same</small></th>{Boxes(4)}</tr>

        """;

    private static string Shock(Script script, Step step) => $"""
        <div class="part"><h3>{E(step.Projector)}</h3>
        <table class="marks"><thead><tr><th>Team</th><th>holds</th><th>is hurt</th><th>falls apart</th></tr></thead><tbody>
        {All(script.Teams, t => $"<tr><th scope=\"row\">{E(t.Title)}</th>{Boxes(3)}</tr>\n")}
        </tbody></table></div>

        """;

    private static string Bets(KitPack pack, Step step) => $"""
        <div class="part"><h3>{E(step.Projector)}</h3>
        <table class="marks"><thead><tr><th>This claim survives …</th>{All(step.Flips, f => $"<th>{E(f.Title)}</th>")}</tr></thead><tbody>
        {All(step.Claims, c => $"<tr><th scope=\"row\">{E(c)} {E(pack.Claim(c).Title)}</th>{Boxes(step.Flips.Count)}</tr>\n")}
        </tbody></table></div>

        """;

    private static string Disputed(Step step) => $"""
        <div class="part"><h3>{E(step.Projector)}</h3>
        <table class="marks"><thead><tr><th>Assumption</th><th>low</th><th>as it stands</th><th>high</th></tr></thead><tbody>
        {All(step.Disputed, Row)}
        </tbody></table>
        <p class="write">Because <span class="line"></span></p></div>

        """;

    private static string Row(Belief belief) => $"""
        <tr><th scope="row">{E(belief.Meaning)} <small>grade {belief.Grade}</small></th>
        {All(new[] { belief.Low, belief.Base, belief.High }, v => End(belief, v))}</tr>

        """;

    private static string End(Belief belief, double value) =>
        $"<td><span class=\"box\"></span> {E(NumberText.WithUnit(value, belief.Unit))}</td>";

    private static string Boxes(int count) => string.Concat(Enumerable.Repeat("<td><span class=\"box\"></span></td>", count));
}
