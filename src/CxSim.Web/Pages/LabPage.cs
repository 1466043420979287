using CxSim.Model.Measures;
using CxSim.Model.Policies;
using CxSim.Web.Lab;
using static CxSim.Web.Pages.Html;

namespace CxSim.Web.Pages;

/// <summary>The lab: levers and assumptions on the left, what comes of them on the right.</summary>
internal static class LabPage
{
    private static readonly string[] Parts = ["strip", "sentence", "differences", "overtime", "checks", "rests"];

    /// <summary>The page.</summary>
    /// <param name="order">What the address asks for.</param>
    /// <param name="run">Its run, if there is one.</param>
    /// <param name="ignored">What of the address was not understood.</param>
    /// <param name="over">What is shown over time.</param>
    /// <param name="bench">Where names come from.</param>
    public static string Of(RunOrder order, LabRun? run, IReadOnlyList<string> ignored, Measure over, LabBench bench)
    {
        var parts = run is null ? [] : new RunParts(run, over).All();
        string address = RunAddress.Of(order.Request);
        string refresh = run is { HasEnded: false } ? "<noscript><meta http-equiv=\"refresh\" content=\"3\"></noscript>" : "";
        return Layout.Page("/lab", "Lab", $"""
            <form id="lab" method="post" action="/lab" data-address="{E(address)}" data-run="{run?.Id}">
            <div class="lab-bar">
            <h1>Lab</h1>
            <button type="button" class="unfold" popovertarget="setting">Policy, centre …</button>
            {Setting(order, bench)}
            <button type="button" class="unfold" popovertarget="tools">More …</button>
            <div class="tools fold" popover hidden id="tools">
            <button type="button" id="undo" title="U">Undo</button><button type="button" id="redo" title="Y">Redo</button>
            <button type="button" id="replay" title="P">⟲ Replay last change</button><button type="button" id="reset">Reset</button>
            <button type="button" id="share">Share</button><button type="button" id="save">Save and report</button>
            <button type="button" id="why">Why?</button><a class="button" id="one-life" href="/trace{E(address)}">One customer</a>
            <button type="button" id="keys" title="?">Keys</button>
            </div></div>
            <div id="banners">{All(ignored, i => $"<p class=\"banner\">{E(i)}</p>")}</div>
            <a class="button to-levers" href="#controls">Levers ↓</a>
            <div class="lab-grid">
            <div class="controls" id="controls">
            <div class="sheet-bar"><button type="button" id="sheet" aria-expanded="false" aria-controls="panels">Levers</button>
            <p class="changed" id="changed">Changed: {order.Policy.Moved().Count()}</p></div>
            <div id="panels">
            {LeverForm.Of(order.Policy)}
            {BeliefForm.Of(order.Plan.Beliefs, order.Request, bench.Library.BeliefNames)}
            <noscript><button type="submit" class="primary">Run</button></noscript>
            </div></div>
            <div class="results" id="results">
            {Result(parts, over)}
            </div></div>
            </form>
            <div id="announce" role="status" class="unseen"></div>
            {Help}
            {ShareCard.Of()}
            """, "lab.js", refresh, wide: true);
    }

    private static string Setting(RunOrder order, LabBench bench)
    {
        var plan = order.Plan;
        string centre = order.Request.Centre ?? RunOrder.UsualCentre;
        string preset = order.Policy.Id == RunOrder.WhatIf ? "" : order.Policy.Id;
        return $"""
            <div class="setting fold" popover id="setting">
            <label>Policy <select id="preset"><option value="">your what-if</option>
            {All(Presets.All, p => Option(p.Id, preset, p.Title))}</select></label>
            <label>Centre <select name="c" id="centre">
            {Centres(bench, centre)}</select></label>
            <label>Weeks <input type="number" name="w" id="weeks" {Range(Limits.Weeks)} value="{plan.Weeks}"></label>
            <label>Seeds <input type="number" name="n" id="seeds" {Range(Limits.Seeds)} value="{plan.Seeds.Count}"></label>
            <label>Draws <input type="number" name="d" id="draws" {Range(Limits.Draws)}
            value="{order.Request.Draws ?? RunOrder.UsualDraws}"></label>
            <input type="hidden" name="wu" id="warmup" value="{plan.WarmUpWeeks}">
            </div>
            """;
    }

    private static string Result(Dictionary<string, string> parts, Measure over) => $"""
        <div class="predict" id="predict" hidden>
        <label><input type="checkbox" id="predict-first"> Predict first</label>
        <div id="predict-card" hidden><p>Which way will each go? Then see.</p>
        {All(RunParts.Strip, m => Arrow(m))}<button type="button" id="reveal" disabled>Show the result</button></div>
        </div>
        <div id="shown">
        <h2 class="unseen">Headline numbers</h2>
        <section aria-label="Headline numbers" class="strip" data-part="strip">{Part(parts, "strip")}</section>
        <section aria-label="Decision" class="callout decision" data-part="sentence">
        {Decision(parts)}</section>
        <section aria-label="Progress" class="progress"><div data-part="status">{Part(parts, "status")}</div>
        <button type="button" id="stop" hidden>Stop here</button><button type="button" id="go-on" hidden>Go on</button></section>
        {Verdicts}
        <section aria-label="Snapshots" class="snapshots"><h2>Snapshots</h2><ol id="snapshots"></ol>
        <p><button type="button" id="compare" disabled>Compare chosen</button> <span id="compare-said" role="alert"></span></p></section>
        <div class="charts">
        <section aria-label="Difference from baseline" data-part="differences">{Part(parts, "differences")}</section>
        <section aria-label="Over time"><label>Over time <select id="over" name="over">
        {All(AllMeasures.All.Where(m => m.Headline), m => Option(m.Id, over.Id, m.Name))}</select></label>
        <div data-part="overtime">{Part(parts, "overtime")}</div></section>
        </div>
        <section aria-label="Checks" data-part="checks">{Part(parts, "checks")}</section>
        <section aria-label="What it rests on" data-part="rests" id="rests" tabindex="-1">{Part(parts, "rests")}</section>
        <section aria-label="Why" id="why-part" data-part="why"></section>
        </div>
        """;

    private static string Decision(Dictionary<string, string> parts) => Part(parts, "sentence") is { Length: > 0 } sentence ? sentence
        : parts.Count > 0 ? "<p>The first numbers are on their way.</p>"
        : "<p>No result yet. Move a lever.</p>";

    private static string Part(Dictionary<string, string> parts, string name) =>
        Parts.Contains(name) || name == "status" ? parts.GetValueOrDefault(name, "") : "";

    private static string Arrow(Measure measure) => $"""
        <fieldset data-predict="{measure.Id}"><legend>{E(measure.Name)}</legend>
        <label><input type="radio" name="predict-{measure.Id}" value="up"> ▲ higher</label>
        <label><input type="radio" name="predict-{measure.Id}" value="same"> = same</label>
        <label><input type="radio" name="predict-{measure.Id}" value="down"> ▼ lower</label>
        <span class="predicted"></span></fieldset>
        """;

    private const string Verdicts = """
        <details id="verdict-words"><summary>▲ better, ▼ worse, ● about the same, ? can't tell yet, ◆ depends: what do they mean?</summary>
        <ul><li>▲ better, ▼ worse: the whole interval lies beyond what is <a href="/help/margins">too small to matter</a>.</li>
        <li>● about the same: the whole interval lies within it.</li>
        <li>? can't tell yet: luck alone leaves it open; more seeds settle it.</li>
        <li>◆ depends: it turns with an assumption, which “What it rests on” names; more seeds do not settle it.</li></ul></details>
        """;

    private const string Help = """
        <dialog id="key-help" aria-labelledby="key-title"><h2 id="key-title">Keys</h2>
        <ul><li>U undo, Y redo</li><li>P replay the last change</li><li>B back to today</li><li>T tables</li><li>1–9 a snapshot</li>
        <li>/ search a lever</li><li>Esc close</li></ul>
        <label><input type="checkbox" id="keys-on" checked> Use single keys</label>
        <form method="dialog"><button>Close</button></form></dialog>
        """;
}
