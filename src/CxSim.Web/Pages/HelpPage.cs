using CxSim.Experiments.Scenarios;
using CxSim.Model.Measures;
using CxSim.Model.Policies;
using CxSim.Reports.Explaining;
using static CxSim.Web.Pages.Html;
using Word = CxSim.Reports.Explaining.Page;

namespace CxSim.Web.Pages;

/// <summary>Any word on screen in plain words, as <c>cxsim explain</c> has them.</summary>
internal static class HelpPage
{
    private const int LongestWord = 60;

    /// <summary>All words.</summary>
    public static string Index() => Layout.Page("/help", "Help", $"""
        <h1>Words</h1>
        <p>Every word on screen has a page: what it means, its unit, how it misleads, where it comes from.</p>
        <h2>Levers</h2><p>{Links(Levers.All.Select(l => (l.Id, l.Name)))}</p>
        <h2>Measures</h2><p>{Links(AllMeasures.All.Select(m => (m.Id, m.Name)))}</p>
        <h2>Terms</h2><p>{Links(Glossary.Terms.Select(t => (t.Word, t.Title)))}</p>
        <h2>Beliefs</h2>
        {All(Beliefs.All.GroupBy(b => b.Topic), g => $"<h3>{E(Words.Of(g.Key))}</h3><p>{Links(g.Select(b => (b.Id, b.Id)))}</p>")}
        """);

    /// <summary>The page of a word; null when nothing is known about it.</summary>
    public static string? Of(string word, Library library)
    {
        IReadOnlyList<Word> found = word.Length > LongestWord ? [] : [.. Lexicon.Find(word), .. ClaimPages.Find(word, library)];
        return found.Count == 0 ? null : Layout.Page("/help", found[0].Title, All(found, One));
    }

    /// <summary>What to say of a word nobody knows.</summary>
    public static string Missing(string word)
    {
        string shown = word.Length > LongestWord ? word[..LongestWord] + "…" : word;
        string near = Nearest.To(shown, Lexicon.Words) is { } n ? $" Did you mean <a href=\"/help/{E(n)}\">{E(n)}</a>?" : "";
        return Layout.Page("/help", "Not known", $"<h1>Nothing is known about “{E(shown)}”</h1><p>{near} <a href=\"/help\">All words</a>"
            + $"</p>");
    }

    private static string One(Word page) => $"""
        <h1>{E(page.Title)} <small>{E(page.Word)}</small></h1>
        <p class="hint">{E(page.Kind)}</p>
        <p class="lead">{E(page.Meaning)}</p>
        <dl class="answers">{All(page.Facts.Where(f => f.Label != "More"), f => $"<dt>{E(f.Label)}</dt><dd>{E(f.Text)}</dd>")}</dl>
        """;

    private static string Links(IEnumerable<(string Word, string Title)> words) =>
        string.Join(" · ", words.Select(w => $"<a href=\"/help/{E(w.Word)}\">{E(w.Title)}</a>"));
}
