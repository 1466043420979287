using CxSim.Model.Chance;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Designs;

/// <summary>
/// Sets of beliefs drawn from their ranges by a Latin hypercube: each belief's range is cut into as many slices of equal weight as there
/// are draws, and every slice is hit once, so that even a few draws cover every belief from end to end.
/// (McKay, Beckman and Conover 1979, Technometrics 21.)
/// </summary>
public static class BeliefDraws
{
    private const ulong Stream = 0x42_65_6C_69_65_66_73;

    /// <summary>Some draws around a set: what that set says of a belief other than the base is kept, the others are drawn.</summary>
    /// <param name="centre">The set; a belief that differs from the base is somebody's word and stays.</param>
    /// <param name="count">How many, at least 1.</param>
    /// <param name="seed">Which hypercube.</param>
    /// <param name="ranges">
    /// What is drawn, and from which range; it is drawn whatever the set says of it. Null draws all that is uncertain and that the set
    /// leaves at the base.
    /// </param>
    /// <returns>The draws, named "{id}#1" and so on; draw i of a longer list is another one.</returns>
    public static IReadOnlyList<BeliefSet> Around(
        BeliefSet centre, int count, ulong seed = 1, IReadOnlyList<Belief>? ranges = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var sets = Enumerable.Range(1, count).Select(i => centre.Named($"{centre.Id}#{i}")).ToArray();
        foreach (var belief in ranges ?? [.. BeliefPrior.Uncertain.Where(b => centre[b] == b.Base)])
        {
            ulong key = Draws.Of(Draws.Of(Stream, seed), (ulong)belief.Ordinal);
            double[] quantiles = LatinHypercube.Coordinate(count, key);
            for (int i = 0; i < count; i++)
            {
                sets[i] = sets[i].With(belief, BeliefPrior.At(belief, quantiles[i]));
            }
        }

        return sets;
    }
}
