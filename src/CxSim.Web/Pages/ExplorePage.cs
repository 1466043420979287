using CxSim.Model.Measures;
using CxSim.Model.Policies;
using CxSim.Web.Lab;
using static CxSim.Web.Pages.Html;

namespace CxSim.Web.Pages;

/// <summary>Explore: a plan on the left, what comes of it on the right.</summary>
internal static class ExplorePage
{
    private const int Levers = 3;
    private const int UsualSteps = 6;

    /// <summary>The page.</summary>
    public static string Of(LabBench bench) => Layout.Page("/explore", "Explore", $"""
        <h1>Explore</h1>
        <section class="asking planned" aria-labelledby="sweep-title">
        <div class="plan"><h2 id="sweep-title">Where is the sweet spot, and how wide?</h2>
        <p class="hint">One lever gives curves, two a map, three lines over upright axes.</p>
        <form id="side" data-path="/api/sweeps" class="setting">
        <label>Policy <select name="policy">{All(Presets.All, p => Option(p.Id, "today", p.Title))}</select></label>
        {Setting(bench, SweepRequest.SomeSeeds, SweepRequest.UsualSeeds, SweepRequest.SomeWeeks)}
        {All(Enumerable.Range(0, Levers), Varied)}
        <label>Points <select name="design">{Option("grid", "grid", "a grid by these steps")}{Option("spread", "grid", "spread evenly")}
        </select></label>
        <label id="spread" hidden>how many <input type="number" name="spread" {Range(SweepRequest.SomePoints)} value="40"></label>
        <div id="plan" role="status"></div>
        <p><button type="submit" class="primary">Explore</button> <button type="button" class="stop" hidden>Stop</button></p>
        </form>
        <noscript><p>This page needs script. The same on the command line: <code>cxsim sweep today --vary slow=0:180:30</code></p>
        </noscript>
        <div id="side-said" class="said" role="status"></div></div>
        <div id="side-shown" class="answer"></div></section>
        <section class="asking planned" aria-labelledby="tornado-title">
        <div class="plan"><h2 id="tornado-title">Which belief matters most?</h2>
        <p class="hint">Every uncertain belief alone from its low to its high end. A bar that crosses zero turns the conclusion; hatched is
        a guess.</p>
        <form id="tornado" data-path="/api/tornados" class="setting">
        <label>Policy <select name="policy">
        {All(Presets.All.Skip(1), p => Option(p.Id, SideRequest.UsualPolicy, p.Title))}</select></label>
        <label>Measure <select name="measure">
        {All(AllMeasures.All.Where(m => m.Headline), m => Option(m.Id, AllMeasures.NetValue.Id, m.Name))}</select></label>
        {Setting(bench, BeliefRequest.SomeSeeds, BeliefRequest.SomeSeeds.Least, BeliefRequest.SomeWeeks)}
        <p><button type="submit">Try every belief</button> <button type="button" class="stop" hidden>Stop</button></p>
        </form>
        <noscript><p>On the command line: <code>cxsim sensitivity quick-slow</code></p></noscript>
        <div class="said" role="status"></div></div>
        <div class="answer"></div></section>
        """, "explore.js", wide: true);

    private static string Setting(LabBench bench, Limits seeds, int usual, Limits weeks) => $"""
        <label>Centre <select name="centre">{Centres(bench)}</select></label>
        <label>Seeds <input type="number" name="seeds" {Range(seeds)} value="{usual}"></label>
        <label>Weeks <input type="number" name="weeks" {Range(weeks)} value="{RunOrder.UsualWeeks}"></label>
        <input type="hidden" name="warmUp" value="{RunOrder.UsualWarmUp}">
        """;

    private static string Varied(int n)
    {
        var usual = n == 0 ? Model.Policies.Levers.Slow : Model.Policies.Levers.Staff;
        return $"""
            <fieldset class="vary"><legend>{(n == 0 ? "Vary" : "And maybe")}</legend>
            <label>lever <select name="lever{n}">
            {(n > 0 ? "<option value=\"\">none</option>" : "")}{All(Model.Policies.Levers.All, l =>
                $"<option value=\"{l.Id}\" data-min=\"{N(l.Min)}\" data-max=\"{N(l.Max)}\" data-step=\"{N(StepOf(l))}\""
                + $"{(n == 0 && l == usual ? " selected" : "")}>{E(l.Name)}</option>")}</select></label>
            <label>from <input type="number" step="any" name="from{n}" value="{N(usual.Min)}"></label>
            <label>to <input type="number" step="any" name="to{n}" value="{N(usual.Max)}"></label>
            <label>by <input type="number" step="any" name="step{n}" value="{N(StepOf(usual))}"></label></fieldset>
            """;
    }

    // As near to six steps over the range as whole steps of the lever allow; of two as near the finer.
    private static double StepOf(Lever lever)
    {
        double range = lever.Max - lever.Min;
        bool Fits(int steps) => Math.Abs(Math.IEEERemainder(range / steps, lever.Step)) < 1e-9;
        int steps = Enumerable.Range(4, 7).Where(Fits).OrderDescending().DefaultIfEmpty(UsualSteps).MinBy(n => Math.Abs(n - UsualSteps));
        return range / steps;
    }
}
