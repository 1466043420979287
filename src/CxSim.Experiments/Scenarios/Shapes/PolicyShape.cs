using CxSim.Experiments.Scenarios.Kinds;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Scenarios.Shapes;

/// <summary>A policy as a block of keys: one key a lever, straight from the registry.</summary>
internal static class PolicyShape
{
    internal static readonly Shape<Policy> LeverValues = Levers.All.Aggregate(
        new Shape<Policy>("lever", "levers", Policy.Today),
        (shape, lever) => shape.Has(lever.Id, KindOf(lever), p => p[lever], (p, v) => p.With(lever, v), lever.Meaning));

    internal static readonly Shape<Policy> Whole = new Shape<Policy>("key", "a policy", Policy.Today.Named("", ""))
        .Takes("from", new ReferenceKind<Policy>(() => Shelves.Policies, Policy.Today), (_, parent) => parent.Named("", ""),
            "The policy this one builds on: a preset, or a file. Levers not named here are as they are there; without from, as today.")
        .Has("id", new IdKind(), p => p.Id, (p, v) => p.Named(v, InWords(v)), "The word used in files, tables and results.", required: true)
        .Has("title", new TextKind(), p => p.Title, (p, v) => p.Named(p.Id, v), "The name on screen; the id in words unless said.")
        .Has("levers", LeverValues, p => p, (_, v) => v, "What it decides.")
        .Checked(OwnName);

    /// <summary>How far a lever may go.</summary>
    internal static NumberKind KindOf(Lever lever)
    {
        double width = lever.Max - lever.Min;
        bool percent = lever.Unit.StartsWith('%');
        double top = lever.Unit.StartsWith("0–", StringComparison.Ordinal) ? lever.Max : lever.Max + width;
        double bottom = lever.Min >= 0 ? 0 : lever.Min - width;
        return new NumberKind(lever.Unit, lever.Min, lever.Max) { Hard = (bottom, percent ? Math.Min(100, top) : top) };
    }

    // A preset's name on other levers would make two results that look alike and are not.
    private static void OwnName(Policy policy, Reading reading)
    {
        if (Presets.Find(policy.Id) is { } preset && !preset.SameAs(policy))
        {
            reading.Invalid(reading.PlaceOf("id"), $"policy \"{policy.Id}\" has the name of a preset but other levers",
                "a name of its own, like " + policy.Id + "-2");
        }
    }

    private static string InWords(string id) => id.Length == 0 ? "" : char.ToUpperInvariant(id[0]) + id[1..].Replace('-', ' ');
}
