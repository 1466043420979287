using CxSim.Experiments.Scenarios.Kinds;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Scenarios.Shapes;

/// <summary>A set of beliefs as a block of keys: one key a belief, straight from the registry.</summary>
internal static class BeliefShape
{
    internal static readonly Shape<BeliefSet> Values = Beliefs.All.Aggregate(
        new Shape<BeliefSet>("belief", "beliefs", BeliefSet.Base),
        (shape, belief) => shape.Has(belief.Id, KindOf(belief), s => s[belief], (s, v) => s.With(belief, v), belief.Meaning));

    internal static readonly Shape<BeliefSet> Whole = new Shape<BeliefSet>("key", "a set of beliefs", BeliefSet.Base.Named(""))
        .Takes("from", new ReferenceKind<BeliefSet>(() => Shelves.Beliefs, BeliefSet.Base), (_, parent) => parent.Named(""),
            "The set this one builds on: base, null-world, or a file. Beliefs not named here are as they are there.")
        .Has("id", new IdKind(), s => s.Id, (s, v) => s.Named(v), "The word used in files and results.", required: true)
        .Has("values", Values, s => s, (_, v) => v, "The beliefs.")
        .Checked(OwnName);

    /// <summary>The sets that need no file.</summary>
    internal static IReadOnlyList<BeliefSet> Registry { get; } = [BeliefSet.Base, BeliefSet.NullWorld];

    /// <summary>How far a belief may go.</summary>
    internal static Kind<double> KindOf(Belief belief)
    {
        if (belief.IsSwitch)
        {
            return new LinkKind();
        }

        double width = belief.High - belief.Low;
        bool fraction = belief.Unit is "share" or "probability" or "0–1";
        double bottom = belief.Low > 0 ? belief.Low / 10 : Math.Min(0, belief.Low - width);
        return new NumberKind(belief.Unit, belief.Low, belief.High)
        {
            Hard = (belief.Low == 0 ? 0 : bottom, fraction ? 1 : belief.High + width),
        };
    }

    private static void OwnName(BeliefSet set, Reading reading)
    {
        if (Registry.FirstOrDefault(s => s.Id == set.Id) is { } known && !known.SameAs(set))
        {
            reading.Invalid(reading.PlaceOf("id"), $"belief set \"{set.Id}\" has the name of a ready set but other values",
                "a name of its own, like " + set.Id + "-2");
        }
    }
}
