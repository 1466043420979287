using CxSim.Workshops.Scripts;
using static CxSim.Workshops.Html;

namespace CxSim.Workshops.Kit;

/// <summary>The policy card, one page a team: levers, stops and points, as the program counts them.</summary>
internal static class PolicySheet
{
    public static string Write(Script script) => script.Steps.Any(s => s.State == StepState.Decide)
        ? All(script.Teams, t => Card(script, t))
        : "";

    private static string Card(Script script, ScriptTeam team) => $"""
        <section class="sheet policy">
        <h2>Policy card <span class="state">Team {E(team.Title)} · {E(script.Role(team.Role).Title)}</span></h2>
        <p><strong>{script.Card.Points} points.</strong> {E(script.Card.Means)} Tick one box a row; “today” costs nothing.</p>
        <table class="card"><thead><tr><th>Lever</th><th>Choose one</th></tr></thead><tbody>
        {All(script.Card.Rows, Row)}</tbody></table>
        <p class="write">Points spent, at most {script.Card.Points}: <span class="line short"></span></p>
        <p class="write">We can defend this because <span class="line"></span></p>
        </section>

        """;

    private static string Row(CardRow row) => $"""
        <tr><th scope="row">{E(row.Lever.Name)}<small>{E(row.Lever.Meaning)} Who carries it: {E(row.Lever.Carrier)}.
        Evidence {row.Lever.Grade}.</small></th>
        <td><ul class="stops">{All(row.Stops, s => Choice(row, s))}</ul></td></tr>

        """;

    private static string Choice(CardRow row, double stop) => $"""
        <li><span class="box"></span><strong>{E(Stop.Value(row.Lever, stop))}</strong>
        <span>{E(stop == row.Lever.Default ? "today" : row.Lever.BandOf(stop))}</span><em>{Points(row.PointsAt(stop))}</em></li>
        """;

    private static string Points(int points) => points switch
    {
        0 => "0 points",
        < 0 => $"gives back {-points}",
        _ => $"{points} points",
    };
}
