using CxSim.Model.Policies;
using CxSim.Web.Lab;
using static CxSim.Web.Pages.Html;

namespace CxSim.Web.Pages;

/// <summary>Explore and one life: a question on top, what comes of it below.</summary>
internal static class SidePages
{
    /// <summary>Explore: levers at many settings.</summary>
    public static string Explore(LabBench bench) => Layout.Page("/explore", "Explore", $"""
        <h1>Explore</h1>
        <p>Where is the sweet spot, and how wide? One lever gives curves, two give a map.</p>
        <form id="side" data-path="/api/sweeps" class="setting">
        <label>Policy <select name="policy">{All(Presets.All, p => Option(p.Id, "today", p.Title))}</select></label>
        <label>Centre <select name="centre">{Centres(bench)}</select></label>
        <label>Seeds <input type="number" name="seeds" min="2" max="20" value="4"></label>
        <label>Weeks <input type="number" name="weeks" min="1" max="104" value="26"></label>
        <input type="hidden" name="warmUp" value="{RunOrder.UsualWarmUp}">
        {Varied(0, Levers.Slow, optional: false)}
        {Varied(1, Levers.Staff, optional: true)}
        <p id="plan" class="hint"></p>
        <button type="submit" class="primary">Explore</button> <button type="button" id="side-stop" hidden>Stop</button>
        </form>
        <noscript><p>This page needs script. The same on the command line: <code>cxsim sweep today --vary slow=0:180:30</code></p>
        </noscript>
        <div id="side-said" role="status"></div><section id="side-shown" aria-label="What came of it"></section>
        """, "explore.js");

    /// <summary>One life under two policies.</summary>
    public static string Trace(LabBench bench) => Layout.Page("/trace", "One life", $"""
        <h1>One customer, two worlds</h1>
        <p>The same customer with the same luck under today and under a policy. Who it is, a rule decides.</p>
        <form id="side" data-path="/api/traces" class="setting">
        <label>Policy <select name="policy">{All(Presets.All.Skip(1), p => Option(p.Id, "quick-slow", p.Title))}</select></label>
        <label>Centre <select name="centre">{Centres(bench)}</select></label>
        <label>Who <select name="rule">
        {Option("median", "median", "the median change in satisfaction")}{Option("worst-decile", "median", "the middle of the worst "
            + $"tenth")}</select></label>
        <label>Weeks <input type="number" name="weeks" min="4" max="104" value="52"></label>
        <input type="hidden" name="warmUp" value="{RunOrder.UsualWarmUp}"><input type="hidden" name="another" value="0">
        <button type="submit" class="primary">Follow</button> <button type="button" id="another-one" hidden>Another one</button>
        </form>
        <noscript><p>This page needs script. The same on the command line: <code>cxsim trace --who customer:median</code></p></noscript>
        <div id="side-said" role="status"></div><section id="side-shown" aria-label="One life"></section>
        """, "trace.js");

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

    private static string Centres(LabBench bench) =>
        All(bench.Library.CentreNames.Where(n => n != "plain-queue"), c => Option(c, RunOrder.UsualCentre));

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
