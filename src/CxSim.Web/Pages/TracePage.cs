using System.Text.Json;
using CxSim.Model.Policies;
using CxSim.Web.Lab;
using CxSim.Web.Serving;
using static CxSim.Web.Pages.Html;

namespace CxSim.Web.Pages;

/// <summary>One life under two policies: a customer's, an agent's shift, an issue's way.</summary>
internal static class TracePage
{
    /// <summary>The page; an address with levers in it, such as the lab's, follows that policy.</summary>
    public static string Of(RunRequest request, LabBench bench)
    {
        bool own = request.Levers?.Count > 0;
        string centre = request.Centre ?? RunOrder.UsualCentre;
        return Layout.Page("/trace", "One life", $"""
            <h1>One life, two worlds</h1>
            <p>The same customer, agent or issue with the same luck under today and under a policy. Who it is, a rule decides.</p>
            <section class="asking" aria-label="One life">
            <form id="side" data-path="/api/traces" class="setting" data-levers="{E(JsonSerializer.Serialize(request.Levers ?? new
                Dictionary<string, double>(), AppJson.Options))}">
            <label>Policy <select name="policy">{(own ? Option("today", "today", "your what-if") : "")}
            {All(Presets.All.Skip(1), p => Option(p.Id, own ? "" : SideRequest.UsualPolicy, p.Title))}</select></label>
            <label>Centre <select name="centre">{Centres(bench, centre)}</select></label>
            <label>Whose <select name="kind">{Option("customer", "customer", "a customer")}{Option("agent", "customer", "an agent’s shift")}
            {Option("issue", "customer", "an issue")}</select></label>
            <label>Which <select name="rule">{Option("median", "median", "the median change")}
            {Option("worst-decile", "median", "the middle of the worst tenth")}</select></label>
            <label>Weeks <input type="number" name="weeks" {Range(TraceRequest.SomeWeeks)}
            value="{request.Weeks ?? TraceRequest.UsualWeeks}"></label>
            <input type="hidden" name="warmUp" value="{request.WarmUp ?? RunOrder.UsualWarmUp}">
            <input type="hidden" name="another" value="0">
            <button type="submit" class="primary">Follow</button> <button type="button" id="another-one" hidden>Another one ↻</button>
            </form>
            <noscript><p>This page needs script. The same on the command line: <code>cxsim trace --who customer:median</code></p></noscript>
            <div id="side-said" class="said" role="status"></div><div id="side-shown" class="answer"></div></section>
            """, "trace.js");
    }
}
