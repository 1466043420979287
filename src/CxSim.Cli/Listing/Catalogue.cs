using CxSim.Model.Measures;
using CxSim.Model.Policies;
using CxSim.Reports.Explaining;
using static CxSim.Reports.Presenting.NumberText;

namespace CxSim.Cli.Listing;

/// <summary>All lists.</summary>
internal static class Catalogue
{
    private static readonly Dictionary<string, Func<Surroundings, NamedList>> Lists = new(StringComparer.OrdinalIgnoreCase)
    {
        ["presets"] = _ => PresetList(),
        ["experiments"] = Shelf.Experiments,
        ["centres"] = Shelf.Centres,
        ["levers"] = _ => LeverList(),
        ["beliefs"] = _ => BeliefList(),
        ["measures"] = _ => MeasureList(),
        ["terms"] = _ => TermList(),
        ["claims"] = Shelf.Claims,
        ["runs"] = Shelf.Runs,
    };

    /// <summary>The names of the lists.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Lists.Keys];

    /// <summary>A list by name, or null.</summary>
    public static NamedList? Find(string name, Surroundings here) => Lists.TryGetValue(name, out var list) ? list(here) : null;

    private static NamedList PresetList() => new(
        "ready policies", ["preset", "moves"],
        [.. Presets.All.Select(p => new[] { p.Id, Moves(p) })],
        "cxsim run quick-slow");

    private static NamedList LeverList() => new(
        "what a leader decides", ["lever", "range", "today", "unit", "meaning"],
        [.. Levers.All.Select(l => new[] { l.Id, $"{Short(l.Min)} … {Short(l.Max)}", Short(l.Default), l.Unit, l.Meaning })],
        "cxsim explain slow");

    private static NamedList BeliefList() => new(
        "how the world works, with evidence", ["belief", "low", "base", "high", "unit", "grade", "meaning"],
        [.. Beliefs.All.Select(b => new[]
        {
            b.Id, Short(b.Low), Short(b.Base), Short(b.High), b.Unit, $"{b.Grade}", b.Meaning,
        })],
        "cxsim explain quit_burnout");

    private static NamedList MeasureList() => new(
        "what people steer by", ["measure", "name", "unit", "margin", "definition"],
        [.. AllMeasures.All.Select(m => new[] { m.Id, m.Name, m.Unit, Words.Margin(m), m.Definition })],
        "cxsim explain fcr");

    private static NamedList TermList() => new(
        "other words on screen", ["term", "meaning"],
        [.. Glossary.Terms.Select(t => new[] { t.Word, $"{t.Title}. {t.Meaning}" })],
        "cxsim explain verdict");

    private static string Moves(Policy preset) => preset.Moved().Any()
        ? string.Join(", ", preset.Moved().Select(l => $"{l.Id} {Short(preset[l])}"))
        : "nothing: every lever as it is today";
}
