using CxSim.Model.Measures;
using CxSim.Model.Policies;
using CxSim.Web.Lab;
using static CxSim.Web.Pages.Html;

namespace CxSim.Web.Pages;

/// <summary>Explore, and what the API is: a question on top, what comes of it below.</summary>
internal static class SidePages
{
    /// <summary>Explore: levers at many settings.</summary>
    public static string Explore(LabBench bench) => Layout.Page("/explore", "Explore", $"""
        <h1>Explore</h1>
        <p>Where is the sweet spot, and how wide? One lever gives curves, two give a map.</p>
        <section class="asking" aria-label="Levers at many settings">
        <form id="side" data-path="/api/sweeps" class="setting">
        <label>Policy <select name="policy">{All(Presets.All, p => Option(p.Id, "today", p.Title))}</select></label>
        <label>Centre <select name="centre">{Centres(bench)}</select></label>
        <label>Seeds <input type="number" name="seeds" {Range(SweepRequest.SomeSeeds)} value="{SweepRequest.UsualSeeds}"></label>
        <label>Weeks <input type="number" name="weeks" {Range(SweepRequest.SomeWeeks)} value="{RunOrder.UsualWeeks}"></label>
        <input type="hidden" name="warmUp" value="{RunOrder.UsualWarmUp}">
        {Varied(0, Levers.Slow, optional: false)}
        {Varied(1, Levers.Staff, optional: true)}
        <p id="plan" class="hint"></p>
        <button type="submit" class="primary">Explore</button> <button type="button" class="stop" hidden>Stop</button>
        </form>
        <noscript><p>This page needs script. The same on the command line: <code>cxsim sweep today --vary slow=0:180:30</code></p>
        </noscript>
        <div id="side-said" class="said" role="status"></div><div id="side-shown" class="answer"></div></section>
        <section class="asking" aria-labelledby="tornado-title">
        <h2 id="tornado-title">Which belief matters most?</h2>
        <p>Every uncertain belief alone from its low to its high end. A bar that crosses zero turns the conclusion; hatched is a guess.</p>
        <form id="tornado" data-path="/api/tornados" class="setting">
        <label>Policy <select name="policy">
        {All(Presets.All.Skip(1), p => Option(p.Id, TornadoRequest.UsualPolicy, p.Title))}</select></label>
        <label>Centre <select name="centre">{Centres(bench)}</select></label>
        <label>Measure <select name="measure">
        {All(AllMeasures.All.Where(m => m.Headline), m => Option(m.Id, AllMeasures.NetValue.Id, m.Name))}</select></label>
        <label>Seeds <input type="number" name="seeds" {Range(TornadoRequest.SomeSeeds)} value="{TornadoRequest.SomeSeeds.Least}"></label>
        <label>Weeks <input type="number" name="weeks" {Range(TornadoRequest.SomeWeeks)} value="{RunOrder.UsualWeeks}"></label>
        <input type="hidden" name="warmUp" value="{RunOrder.UsualWarmUp}">
        <button type="submit">Try every belief</button> <button type="button" class="stop" hidden>Stop</button>
        </form>
        <noscript><p>On the command line: <code>cxsim sensitivity quick-slow</code></p></noscript>
        <div class="said" role="status"></div><div class="answer"></div></section>
        """, "explore.js");

    /// <summary>The API: what it is and where its description lies.</summary>
    public static string Api() => Layout.Page("/api", "API", """
        <h1>The API</h1>
        <p>The pages use nothing else. Its description is <a href="/api/openapi/v1.json">OpenAPI</a>.</p>
        <pre tabindex="0"><code>curl -X POST localhost:5080/api/runs -H 'Content-Type: application/json' -d
        '{"levers":{"friction":20,"reinvest":80}}'
        curl localhost:5080/api/runs/ID
        curl -N localhost:5080/api/runs/ID/events
        curl -X DELETE localhost:5080/api/runs/ID</code></pre>
        """);

    /// <summary>Options of a select of centres.</summary>
    public static string Centres(LabBench bench, string chosen = RunOrder.UsualCentre) =>
        All(bench.CentreNames, c => Option(c, chosen));

    private static string Varied(int n, Lever usual, bool optional) => $"""
        <fieldset class="vary"><legend>{(optional ? "And maybe" : "Vary")}</legend>
        <label>lever <select name="lever{n}">
        {(optional ? "<option value=\"\">none</option>" : "")}{All(Levers.All, l =>
            $"<option value=\"{l.Id}\" data-min=\"{N(l.Min)}\" data-max=\"{N(l.Max)}\" data-step=\"{N(l.Step)}\"{(!optional
            && l == usual ? " selected" : "")}>{E(l.Name)}</option>")}</select></label>
        <label>from <input type="number" step="any" name="from{n}" value="{N(usual.Min)}"></label>
        <label>to <input type="number" step="any" name="to{n}" value="{N(usual.Max)}"></label>
        <label>by <input type="number" step="any" name="step{n}" value="{N((usual.Max - usual.Min) / 6)}"></label></fieldset>
        """;
}
