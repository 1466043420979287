using CxSim.Workshops.Scripts;
using static CxSim.Workshops.Html;

namespace CxSim.Workshops.Kit;

/// <summary>One card a person, two a page: opinions before and after, and what one will do.</summary>
internal static class CommitmentSheet
{
    private const int OnAPage = 2;
    private static readonly string[] Times = ["before", "after"];

    public static string Write(Script script)
    {
        var statements = script.Steps.SelectMany(s => s.Statements).DistinctBy(s => s.Id).ToList();
        return $"""
            <section class="sheet halves">
            {All(Enumerable.Range(0, OnAPage), _ => Card(statements))}</section>
            """;
    }

    private static string Card(IReadOnlyList<Statement> statements) => $"""
        <article class="half commitment"><h2>What I think, and what I will do <span class="state">one a person; no name</span></h2>
        <table class="marks">
        <thead><tr><th>True in my centre?</th><th>when</th><th>always</th><th>sometimes</th><th>never</th></tr></thead><tbody>
        {All(statements, s => All(Times, t => Row(s, t)))}</tbody></table>
        <p class="write">Next month I will measure <span class="line"></span></p>
        <p class="write">One thing I will do <span class="line"></span></p>
        <p class="write">One thing I will stop <span class="line"></span></p>
        </article>

        """;

    private static string Row(Statement statement, string time) => $"""
        <tr>{(time == Times[0] ? $"<th scope=\"rowgroup\" rowspan=\"2\">{E(statement.Text)}</th>" : "")}
        <td><small>{time}</small></td>{string.Concat(Enumerable.Repeat("<td><span class=\"box\"></span></td>", 3))}</tr>

        """;
}
