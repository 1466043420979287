using CxSim.Model.Policies;
using CxSim.Reports.Explaining;
using CxSim.Web.Lab;
using static CxSim.Web.Pages.Html;

namespace CxSim.Web.Pages;

/// <summary>The panel of assumptions, how the world works: apart from levers, because nobody decides them.</summary>
internal static class BeliefForm
{
    /// <summary>The panel.</summary>
    /// <param name="beliefs">Their values.</param>
    /// <param name="request">What was asked for.</param>
    /// <param name="sets">Names of the sets there are.</param>
    public static string Of(BeliefSet beliefs, RunRequest request, IReadOnlyList<string> sets)
    {
        string set = request.BeliefSet ?? RunOrder.UsualBeliefs;
        return $"""
            <section class="assumptions" aria-labelledby="beliefs-title">
            <h2 id="beliefs-title">Assumptions <small>how the world works</small></h2>
            <p class="hint">Nobody decides these. Changing one runs the baseline again too.</p>
            <label>Set of beliefs <select name="b" id="belief-set">{All(sets, s => Option(s, set))}</select></label>
            <details class="group" id="group-beliefs"{(request.Beliefs?.Count > 0 ? " open" : "")}><summary>Change one belief</summary>
            <label class="search">Find a belief <input type="search" id="belief-search" autocomplete="off"></label>
            {All(Beliefs.All.GroupBy(b => b.Topic), g => Topic(g.Key, [.. g], beliefs, request))}
            </details>
            </section>
            """;
    }

    private static string Topic(BeliefTopic topic, IReadOnlyList<Belief> group, BeliefSet beliefs, RunRequest request) => $"""
        <details class="topic" id="topic-{topic}"{(group.Any(b => request.Beliefs?.ContainsKey(b.Id) == true) ? " open" : "")}><summary>
        {E(Words.Of(topic))}</summary>
        {All(group, b => One(b, beliefs[b], request.Beliefs?.ContainsKey(b.Id) == true))}
        </details>
        """;

    private static string One(Belief belief, double value, bool changed)
    {
        (double low, double high) = belief.IsSwitch ? (0, 1) : (belief.Low, belief.High);
        string range = belief.IsSwitch ? "1 on, 0 off" : $"{N(low)} to {N(high)} {belief.Unit}";
        return $"""
            <div class="belief" data-belief="{belief.Id}" data-set="{N(value)}"{(changed ? " data-changed" : "")}>
            <label for="belief-{belief.Id}">{E(belief.Meaning)}</label>
            <span class="grade grade-{belief.Grade}" title="{E(Words.Of(belief.Grade))}">{belief.Grade}</span>
            <input type="number" id="belief-{belief.Id}" min="{N(low)}" max="{N(high)}" step="{(belief.IsSwitch ? "1" : "any")}"
            value="{N(value)}">
            <small>{E(range)} · <a href="/help/{belief.Id}">{E(belief.Id)}</a></small>
            </div>
            """;
    }
}
