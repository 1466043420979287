using CxSim.Experiments.Claims;
using CxSim.Experiments.Claims.Files;
using CxSim.Experiments.Claims.Saving;
using CxSim.Experiments.Scenarios;
using CxSim.Model.Policies;
using CxSim.Web.Lab;
using static CxSim.Web.Pages.Html;

namespace CxSim.Web.Pages;

/// <summary>The claims board: each claim of the articles as a test, under three readings of the evidence.</summary>
internal static class ClaimsPage
{
    /// <summary>The page.</summary>
    /// <param name="board">The board.</param>
    /// <param name="set">Under which reading verdicts are counted.</param>
    /// <param name="bench">Where the claims' own words are.</param>
    public static string Of(Board board, string? set, LabBench bench)
    {
        var sets = board.Claims[0].Sets.Select(s => s.Set).ToList();
        string shown = sets.Contains(set ?? "") ? set! : sets[0];
        var words = Words(board, bench);
        int Count(ClaimVerdict verdict) => board.Claims.Count(c => c.Verdicts.GetValueOrDefault(shown) == verdict);
        return Layout.Page("/claims", "Claims", $"""
            <h1>Which of the articles' claims survive?</h1>
            <p class="callout decision" id="counts">Under “{E(shown)}” beliefs: {Count(ClaimVerdict.Holds)} hold,
            {Count(ClaimVerdict.Depends)} depend, {Count(ClaimVerdict.Fails)} fail.</p>
            <nav aria-label="Beliefs"><ul>
            {All(sets, s => $"<li><a href=\"/claims?set={E(s)}\"{(s == shown ? " aria-current=\"true\"" : "")}>{E(s)}</a></li>")}</ul></nav>
            <p>
            {(board.Manifest.Quick ? "A quick look on a small centre: nothing may be concluded from it. " : "")}{(board.IsReference
                ? "The reference board that came with this program" : "The newest board in your results")}:
            {board.Manifest.FirstSeeds} to {board.Manifest.MostSeeds} seeds, {board.Manifest.Draws} drawn worlds. A board on which every
            claim holds would be a fault of the board.
            Make it again: <code>cxsim claims</code></p>
            <p><label><input type="checkbox" id="full"> Run claims in full, minutes each; a quick look
            takes seconds and decides nothing</label></p>
            {All(board.Claims, c => One(c, words.GetValueOrDefault(c.Id), shown, bench))}
            <datalist id="belief-ids">{All(Beliefs.All, b => $"<option value=\"{E(b.Id)}\">{E(b.Meaning)}</option>")}</datalist>
            """, "claims.js");
    }

    private static string One(ClaimRecord record, Claim? claim, string shown, LabBench bench) => $"""
        <article class="claim" id="{E(record.Id)}"><h2>{E(record.Id)} · {E(record.Title)} <small>{E(record.Article)}</small></h2>
        <p class="verdicts">
        {All(record.Sets, s => $"<span{(s.Set == shown ? " class=\"verdict\""
            : "")}>{s.Verdict.Symbol()} {s.Verdict.Word()} <small>{E(s.Set)}</small></span>")}</p>
        <p>
        {(record.Flip is { } flip ? E(Turns(flip.Words)) : "Where it turns was not looked for.")}
        {(record.Drawn is { } d ? $"Seen in {d.Held} of {d.Worlds} drawn worlds." : "")}</p>
        {(claim is null || record.Flip is null ? "" : new ClaimTurn(claim, record.Flip, bench.Library).Links())}
        {(claim is null ? "" : Words(claim))}
        </article>
        """;

    // A search that found nothing says so by itself: "no over_care from 0 to 2 turns it".
    private static string Turns(string words) =>
        words.StartsWith("no ", StringComparison.Ordinal) ? $"N{words[1..]}." : $"Turns when {words}.";

    private static string Words(Claim claim) => $"""
        <details id="about-{E(claim.Id)}"><summary>Test and evidence: for {claim.For.Count}, against {claim.Against.Count}</summary>
        <p>{E(claim.Says)}</p>
        <dl class="answers"><dt>Test</dt><dd>{E(claim.Test)}</dd>
        {All(claim.ShouldFail, s => $"<dt>Should fail</dt><dd>{E(s)}</dd>")}
        {All(claim.For, e => $"<dt>For</dt><dd>{E(e.Finding)} {E(e.Source)}</dd>")}
        {All(claim.Against, e => $"<dt>Against</dt><dd>{E(e.Finding)} {E(e.Source)}</dd>")}</dl>
        <p>On the command line: <code>cxsim claims {E(claim.Id)}</code></p></details>
        {(claim.Policies.Count == 0 ? ""
            : $"<p>See its policies in the lab: {string.Join(" · ", claim.Policies.Select(p => Try(p, claim)))}</p>")}
        {Run(claim)}
        """;

    private static string Try(Policy policy, Claim claim)
    {
        var request = new RunRequest { Centre = claim.Centre.Id, Levers = policy.Moved().ToDictionary(l => l.Id, l => policy[l]) };
        return $"<a href=\"/lab{E(RunAddress.Of(request))}\">{E(policy.Title)}</a>";
    }

    // The belief or lever that is expected to turn it is the first to change.
    private static string Run(Claim claim) => $"""
        <section class="asking" aria-label="Run {E(claim.Id)}">
        <form class="setting run-claim" data-path="/api/claims" data-claim="{E(claim.Id)}">
        <button type="submit">Run</button>
        <label>under another belief <input type="text" name="belief" list="belief-ids" value="{E(claim.Flip.Belief?.Id)}"></label>
        <label>set to <input type="number" name="value" step="any"></label>
        <button type="button" class="stop" hidden>Stop</button></form>
        <div class="said" role="status"></div><div class="answer"></div></section>
        """;

    // The claims stand in files; without them the board still shows.
    private static Dictionary<string, Claim> Words(Board board, LabBench bench)
    {
        try
        {
            return ClaimShelf.All(bench.Library).Where(c => board.Claims.Any(r => r.Id == c.Id)).ToDictionary(c => c.Id);
        }
        catch (InputException)
        {
            return [];
        }
    }
}
