using CxSim.Model.Policies;
using CxSim.Reports.Presenting;
using static CxSim.Web.Pages.Html;

namespace CxSim.Web.Pages;

/// <summary>The panel of levers, what one can decide: a slider, two buttons and an exact number each, with the band it falls in.</summary>
internal static class LeverForm
{
    private const string Star = " <span class=\"star\" title=\"one of the levers that matter most\" aria-hidden=\"true\">★</span>";

    /// <summary>The panel.</summary>
    public static string Of(Policy policy)
    {
        var groups = Levers.All.GroupBy(l => l.Group).ToList();
        return $"""
            <section class="levers" aria-labelledby="levers-title">
            <h2 id="levers-title">Levers <small>what you can decide</small></h2>
            <label class="search">Find a lever <input type="search" id="lever-search" autocomplete="off"></label>
            {All(groups, g => Group(g.Key, [.. g], policy))}
            </section>
            """;
    }

    private static string Group(LeverGroup group, IReadOnlyList<Lever> levers, Policy policy)
    {
        bool open = group is LeverGroup.Speed or LeverGroup.Care || levers.Any(l => policy[l] != l.Default);
        return $"""
            <details class="group"{(open ? " open" : "")} id="group-{group}"><summary>{group}</summary>
            {All(levers, l => One(l, policy[l]))}
            </details>
            """;
    }

    private static string One(Lever lever, double value)
    {
        string unit = lever.Unit.StartsWith("0–", StringComparison.Ordinal) ? "" : lever.Unit;
        string bands = string.Join(";", lever.Bands.Select(b => $"{N(b.From)}:{b.Word}"));
        return $"""
            <div class="lever" data-lever="{lever.Id}" data-default="{N(lever.Default)}" data-bands="{E(bands)}" data-unit="{E(unit)}">
            <div class="lever-head"><label for="range-{lever.Id}">
            {E(lever.Name)}{(lever.OnCard ? Star : "")}</label>
            <a class="about" href="/help/{lever.Id}" aria-label="About {E(lever.Name)}">?</a></div>
            <div class="lever-row">
            <button type="button" class="step" data-step="-1" aria-label="Less {E(lever.Name)}">−</button>
            <input type="range" id="range-{lever.Id}" min="{N(lever.Min)}" max="{N(lever.Max)}" step="{N(lever.Step)}" value="{N(value)}"
            aria-valuetext="{E(Said(lever, value))}">
            <button type="button" class="step" data-step="1" aria-label="More {E(lever.Name)}">+</button>
            <input type="number" name="lever.{lever.Id}" min="{N(lever.Min)}" max="{N(lever.Max)}" step="any" value="{N(value)}"
            aria-label="{E(lever.Name)}, {E(lever.Unit)}">
            </div>
            <small class="unit">{E(unit)}</small>
            <output class="band" aria-live="off" for="range-{lever.Id}">{E(lever.BandOf(value))}</output>
            </div>
            """;
    }

    private static string Said(Lever lever, double value) => $"{NumberText.WithUnit(value, lever.Unit)}, {lever.BandOf(value)}";
}
