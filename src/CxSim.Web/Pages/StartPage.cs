using CxSim.Experiments.Statistics;
using CxSim.Model.Measures;

namespace CxSim.Web.Pages;

/// <summary>The start: a question, three doors, and a result already on screen.</summary>
internal static class StartPage
{
    /// <summary>The page.</summary>
    public static string Of() => Layout.Page("/", "Start", $"""
        <h1>What happens to customers, people and money when you change how service is run?</h1>
        <ul class="doors">
        <li><a href="/lab?v=1&amp;p=friction:20">
        <strong>I decide</strong> Try a what-if: a new desktop saves time, and the savings are banked. Move <em>Reinvest share</em>: what if
        the time is given back? Two minutes.</a></li>
        <li><a href="/model">
        <strong>I study</strong> Open the model: its loops, what it believes and on what evidence. Sweep, compare, export.</a></li>
        <li><a href="/workshops">
        <strong>I teach</strong> Run a workshop: teams predict, decide and see, with a projector and their phones.
        Rehearse it in two minutes.</a></li>
        </ul>
        <h2>Same saving, two uses</h2>
        <p class="callout decision">{Html.Sentence(Sentence())}</p>
        {Drawn.Of(FirstLook.Figure())}
        <p>▲ better · ▼ worse · ● about the same · ? can't tell yet · ◆ depends on assumptions.
        A <a href="/help/difference">difference</a> is taken with the same customers and the same luck; the grey zone is
        <a href="/help/margins">too small to matter</a>.</p>
        <p><a class="button primary" href="/lab?v=1&amp;p=friction:20,reinvest:100">Open “give it back” in the lab</a>
        <a class="button" href="/lab?v=1&amp;p=friction:20">Open “bank it”</a></p>
        """);

    private static string Sentence()
    {
        string Of(string policy, Measure measure)
        {
            var d = FirstLook.Differences.First(x => x.Policy == policy && x.Difference.Measure == measure).Difference;
            return $"{FirstLook.Words(d)}, {d.Verdict.Word()}";
        }

        return $"Time that better tools save is banked as fewer heads, or given back to customers. Felt understood: banked "
            + $"{Of("bank-the-savings", AllMeasures.Understood)}; given back {Of("give-it-back", AllMeasures.Understood)}. "
            + $"Cost per resolved issue: banked {Of("bank-the-savings", AllMeasures.CostPerResolved)}; "
            + $"given back {Of("give-it-back", AllMeasures.CostPerResolved)}.";
    }
}
