using CxSim.Experiments.Scenarios.Kinds;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Scenarios.Shapes;

/// <summary>A shock as a block of keys.</summary>
internal static class ShockShape
{
    internal static readonly Shape<Shock> Whole = new Shape<Shock>("key", "a shock", new Shock(ShockKind.Volume, 0, 1, 0))
        .Has("kind",
            new ChoiceKind<ShockKind>(
                "shock",
                ("volume", ShockKind.Volume),
                ("absence", ShockKind.Absence),
                ("budget", ShockKind.Budget),
                ("product-incident", ShockKind.ProductIncident),
                ("tool-outage", ShockKind.ToolOutage)),
            s => s.Kind, (s, v) => s with { Kind = v }, "What happens.", required: true)
        .Has("week", new WholeKind("", 0, 1039), s => s.Week, (s, v) => s with { Week = v },
            "First week hit, counted from the policy's start.", required: true)
        .Has("weeks", new WholeKind("weeks", 1, 1040), s => s.Weeks, (s, v) => s with { Weeks = v }, "How long it lasts.", required: true)
        .Has("size", new NumberKind("share", -0.9, 10), s => s.Size, (s, v) => s with { Size = v },
            "How hard: relative rise of fresh issues (volume, product-incident) or quick time (tool-outage), "
            + "share absent on top (absence), share of planned heads cut (budget).", required: true)
        .Checked(Size);

    private static void Size(Shock shock, Reading reading)
    {
        (double min, double max) = shock.Kind switch
        {
            ShockKind.Volume => (-0.9, 10.0),
            ShockKind.Absence or ShockKind.Budget => (0.0, 0.9),
            _ => (0.0, 10.0),
        };
        if (shock.Size < min || shock.Size > max)
        {
            reading.Invalid(reading.PlaceOf("size"), $"size = {NumberText.Of(shock.Size)} is impossible for this shock",
                NumberText.Range(min, max, ""));
        }
    }
}
