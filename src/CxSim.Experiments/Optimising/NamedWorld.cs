using CxSim.Experiments.Running;
using CxSim.Experiments.Scenarios;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Optimising;

/// <summary>A world in which a choice may have to stand.</summary>
/// <param name="Name">What it is called on screen.</param>
/// <param name="Setting">The world.</param>
public sealed record NamedWorld(string Name, Setting Setting)
{
    private const string Hostile = "hostile";
    private const int Begins = 8;
    private const int Months3 = 13;

    /// <summary>As expected, and six in which something is otherwise.</summary>
    /// <param name="expected">The world as expected.</param>
    /// <param name="library">Where the beliefs that speak against care are; without them there is one world less.</param>
    public static IReadOnlyList<NamedWorld> Of(Setting expected, Library library)
    {
        NamedWorld Hit(string name, ShockKind kind, int weeks, double size) => new(
            name, expected with { Shocks = [.. expected.Shocks, new Shock(kind, Math.Min(Begins, expected.Weeks - 1), weeks, size)] });
        NamedWorld[] worlds =
        [
            new("as expected", expected),
            Hit("boom, +15 %", ShockKind.Volume, expected.Weeks, 0.15),
            Hit("flu, 15 % absent", ShockKind.Absence, 3, 0.15),
            Hit("budget −8 %", ShockKind.Budget, expected.Weeks, 0.08),
            Hit("product fault", ShockKind.ProductIncident, Months3, 0.3),
            new("null world", expected with { Beliefs = BeliefSet.NullWorld }),
        ];
        return library.BeliefNames.Contains(Hostile)
            ? [.. worlds, new NamedWorld(Hostile, expected with { Beliefs = library.Beliefs(Hostile) })]
            : worlds;
    }
}
