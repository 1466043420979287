using CxSim.Model.Measures;
using CxSim.Model.Policies;
using static CxSim.Reports.Presenting.NumberText;

namespace CxSim.Reports.Explaining;

/// <summary>Pages of what stands in the registries of levers, beliefs, measures and presets.</summary>
public static class Registry
{
    /// <summary>A page for a lever.</summary>
    public static Page Of(Lever lever) => new(
        lever.Id, lever.Name, lever.SettingOf is null ? "a lever: something a leader decides" : $"a side setting of {lever.SettingOf}",
        lever.Meaning,
        [
            new("Range", $"{Short(lever.Min)} to {Short(lever.Max)}, today {Short(lever.Default)}; unit: {lever.Unit}"),
            new("Bands", string.Join(" · ", lever.Bands.Select(b => $"{b.Word} from {Short(b.From)}"))),
            new("Works by", lever.Enters),
            new("Costs", lever.Cost),
            new("Carried by", lever.Carrier),
            new("Evidence", Words.Of(lever.Grade)),
            new("Articles", lever.Articles),
            .. MovedBy(lever),
            new("Try", $"cxsim run today --set {lever.Id}={Example(lever)}"),
            new("More", PageOf(lever)),
        ]);

    /// <summary>A page for a belief.</summary>
    public static Page Of(Belief belief) => new(
        belief.Id, belief.Id, belief.IsSwitch ? "a causal link: on (1) or off (0)" : "a belief: how the world works, nobody decides it",
        belief.Meaning,
        [
            belief.IsSwitch
                ? new("Value", "1, on; 0 switches the link off and shows what rests on it")
                : new("Value", $"{Short(belief.Base)}, plausible {Short(belief.Low)} to {Short(belief.High)}; unit: {belief.Unit}"),
            new("About", Words.Of(belief.Topic)),
            new("Evidence", Words.Of(belief.Grade)),
            new("Source", belief.Source),
            new("Try", $"cxsim run quick-slow --belief {belief.Id}={Short(belief.IsSwitch ? 0 : belief.High)}"),
            new("More", Mechanism.Of(belief).Page),
        ]);

    /// <summary>A page for a measure.</summary>
    public static Page Of(Measure measure) => new(
        measure.Id, measure.Name, "a measure: what people steer by",
        measure.Definition,
        [
            new("Unit", measure.Unit),
            new("Good", Words.Of(measure.Better)),
            new("Margin", $"{Words.Margin(measure)}: a smaller difference is called about the same"),
            new("Trap", measure.Trap),
            .. Glossary.Context(measure.Id),
        ]);

    /// <summary>A page for a preset.</summary>
    public static Page Of(Policy preset) => new(
        preset.Id, preset.Title, "a preset: a ready policy",
        preset.Moved().Any()
            ? $"Moves {Words.List([.. preset.Moved().Select(l => l.Id)])}; every other lever as today."
            : "Every lever as today.",
        [
            .. preset.Moved().Select(l => new Fact(
                l.Id, $"{WithUnit(preset[l], l.Unit)} ({l.BandOf(preset[l])}), today {Short(l.Default)}")),
            new("Try", $"cxsim run {preset.Id}"),
        ]);

    /// <summary>The page of documentation on a lever.</summary>
    public static string PageOf(Lever lever) => $"docs/levers/{lever.Id}.md";

    private static IEnumerable<Fact> MovedBy(Lever lever)
    {
        var presets = Presets.All.Where(p => p[lever] != lever.Default).ToList();
        return presets.Count == 0
            ? []
            : [new("Presets", string.Join(" · ", presets.Select(p => $"{p.Id} {Short(p[lever])}")))];
    }

    private static string Example(Lever lever)
    {
        var preset = Presets.All.FirstOrDefault(p => p[lever] != lever.Default);
        double value = preset is null ? Math.Round((lever.Default + lever.Max) / 2 / lever.Step) * lever.Step : preset[lever];
        return value.ToString("0.####");
    }
}
