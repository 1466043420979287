using CxSim.Experiments.Scenarios;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Claims.Files;

/// <summary>What a board is made of unless somebody says otherwise.</summary>
public static class UsualBoard
{
    private const string SmallCentre = "small-12";
    private const int FewSeeds = 2;

    /// <summary>Names of the readings of the evidence, the base first.</summary>
    public static IReadOnlyList<string> Names { get; } = ["base", "friendly", "hostile"];

    /// <summary>The readings themselves.</summary>
    /// <exception cref="InputException">One of them is not at hand.</exception>
    public static IReadOnlyList<BeliefSet> Sets(Library library) => [.. Names.Select(library.Beliefs)];

    /// <summary>A look, not a verdict: a small centre, half the weeks, two seeds, no drawn worlds and no turning points.</summary>
    /// <exception cref="InputException">The small centre is not at hand.</exception>
    public static BoardOptions Look(Library library) =>
        BoardOptions.Look(FewSeeds) with { Scale = BoardScale.Quick(library.FullCentre(SmallCentre)) };
}
