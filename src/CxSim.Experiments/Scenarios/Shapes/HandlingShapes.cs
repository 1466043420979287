using CxSim.Experiments.Scenarios.Kinds;
using CxSim.Model.Centres;

namespace CxSim.Experiments.Scenarios.Shapes;

/// <summary>What a contact takes, as a block of keys.</summary>
internal static class HandlingShapes
{
    internal static readonly Shape<Handling> Handling = new Shape<Handling>("key", "handling", new Handling())
        .Has("quickSeconds", new NumberKind("s", 1, 36_000), h => h.QuickSeconds, (h, v) => h with { QuickSeconds = v },
            "Quick seconds of a contact of multiple 1 without friction.")
        .Has("friction", new NumberKind("share", 0, 1), h => h.Friction, (h, v) => h with { Friction = v },
            "Share of quick time added by friction today.")
        .Has("slowSeconds", new NumberKind("s", 1, 36_000), h => h.SlowSeconds, (h, v) => h with { SlowSeconds = v },
            "Slow seconds of a contact without emotion outside the grey zone.")
        .Has("greyWeight", new NumberKind("1", 0, 20), h => h.GreyWeight, (h, v) => h with { GreyWeight = v },
            "Slow time added in the grey zone, relative.")
        .Has("emotionWeight", new NumberKind("1", 0, 20), h => h.EmotionWeight, (h, v) => h with { EmotionWeight = v },
            "Slow time added by emotion, relative, at full emotion.")
        .Has("noiseCv", new NumberKind("1", 0, 3), h => h.NoiseCv, (h, v) => h with { NoiseCv = v },
            "Coefficient of variation of quick time from contact to contact (lognormal).")
        .Has("tools", new NumberKind("×", 0.5, 1.5), h => h.Tools, (h, v) => h with { Tools = v },
            "Quality of knowledge and tools beside today's: quick time is divided by it.")
        .Has("transfers", new NumberKind("share", 0, 1), h => h.Transfers, (h, v) => h with { Transfers = v },
            "Share of contacts passed on to someone else.")
        .Has("outageChance", new NumberKind("probability", 0, 1), h => h.OutageChance, (h, v) => h with { OutageChance = v },
            "Chance that tools are down on a day.")
        .Has("outageSize", new NumberKind("share", 0, 10), h => h.OutageSize, (h, v) => h with { OutageSize = v },
            "Quick time added on such a day, relative.");
}
