using CxSim.Web.Pages;
using CxSim.Workshops.Scripts;
using static CxSim.Web.Pages.Html;

namespace CxSim.Web.Workshops.Surfaces;

/// <summary>The doors: opening a session, and typing a code.</summary>
internal static class DoorPages
{
    /// <summary>The page on which a facilitator opens a session.</summary>
    /// <param name="scripts">The scripts at hand.</param>
    public static string New(IReadOnlyList<Script> scripts) => Layout.Page("/workshops", "Workshop", $"""
        <h1>Run a workshop</h1>
        <p class="lead">Predict, reveal, debrief: teams say what will happen before they see it, decide under the same luck, and then
        break the story. A projector and one phone a team are all it takes.</p>
        <form method="post" action="/workshops" class="new-session">
        <fieldset><legend>Script</legend>
        {All(scripts.Select((s, i) => (Script: s, First: s.Id == ScriptShelf.Usual)), s => Choice(s.Script, s.First))}</fieldset>
        <label>Teams <input type="number" name="teams" min="1" max="{scripts.Max(s => s.Teams.Count)}" value="4"></label>
        <p><button type="submit" class="primary" name="robots" value="no">New session</button>
        <button type="submit" name="robots" value="yes">Rehearse with robot teams</button></p>
        </form>
        <p>A rehearsal plays the whole script in about two minutes. Nothing in it is faked: robots choose, the worlds are simulated.</p>
        <p>Are you a participant? <a href="/w">Type your code</a>.</p>
        """);

    /// <summary>The page on which a code is typed.</summary>
    /// <param name="why">Why the last one did not do; empty at first.</param>
    public static string Code(string why = "") => Shell.Page("door", "Join a workshop", $"""
        <h1>Join a workshop</h1>
        {(why.Length > 0 ? $"<p class=\"banner\" role=\"alert\">{E(why)}</p>" : "")}
        <form method="post" action="/w" class="code-form">
        <label>Code <input name="code" type="text" inputmode="text" autocapitalize="characters" autocomplete="off" spellcheck="false"
        placeholder="K7M-Q4T" maxlength="12" required autofocus></label>
        <button type="submit" class="primary">Join</button></form>
        """);

    /// <summary>A page that says why there is nothing here.</summary>
    public static string Nothing(string title, string why) => Shell.Page("door", title, $"""
        <h1>{E(title)}</h1><p>{E(why)}</p><p><a class="button" href="/w">Type a code</a></p>
        """);

    private static string Choice(Script script, bool first) => $"""
        <label class="script"><input type="radio" name="script" value="{E(script.Id)}"{(first ? " checked" : "")}>
        <span><strong>{E(script.Title)}</strong> {script.Minutes} minutes, {script.Teams.Count} teams. {E(script.Room)}</span></label>
        <p><a href="/workshops/kit/{E(script.Id)}">Print the pack for {E(script.Title)}</a></p>
        """;
}
