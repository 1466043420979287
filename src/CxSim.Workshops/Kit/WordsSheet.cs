using CxSim.Model.Measures;
using CxSim.Reports.Explaining;
using CxSim.Workshops.Scripts;
using static CxSim.Workshops.Html;

namespace CxSim.Workshops.Kit;

/// <summary>The glossary on two pages: the measures and levers the session speaks of, and the words on its screens.</summary>
internal static class WordsSheet
{
    private static readonly string[] Terms =
        ["verdict", "difference", "interval", "margins", "seed", "belief", "lever", "grade", "grey", "judgment-zone", "failure-demand"];

    public static string Write(Script script) => $"""
        <section class="sheet glossary"><h2>Words</h2>
        <div class="columns">
        <h3>On the screens</h3>
        {List(Glossary.Terms.Where(t => Terms.Contains(t.Word, StringComparer.Ordinal)).Select(t => (t.Title, t.Meaning)))}
        <h3>Measures</h3>
        {List(Measures(script).Select(m => ($"{m.Name}, {m.Unit}", $"{m.Definition} {m.Trap}")))}
        <h3>Levers on the card</h3>
        {List(script.Card.Rows.Select(r => (r.Lever.Name, r.Lever.Meaning)))}
        </div></section>
        """;

    // What stands in the headline table, and what a role or a question of the script names besides.
    private static IEnumerable<Measure> Measures(Script script)
    {
        var named = script.Roles.SelectMany(r => r.Measures).Concat(script.Steps.SelectMany(s => s.Measures)).ToHashSet();
        return AllMeasures.All.Where(m => m.Headline || named.Contains(m));
    }

    private static string List(IEnumerable<(string Term, string Meaning)> items) =>
        $"<dl class=\"words\">{All(items, i => $"<div><dt>{E(i.Term)}</dt><dd>{E(i.Meaning)}</dd></div>\n")}</dl>\n";
}
