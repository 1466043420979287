using CxSim.Experiments.Designs;
using CxSim.Experiments.Statistics;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Uncertainty;

/// <summary>
/// Which beliefs seem to move differences, from the draws alone: rank correlation of where in its range a belief was drawn with what the
/// draw did to a difference. With a dozen draws of a hundred beliefs this is a lead and no proof: some belief always seems to.
/// </summary>
public static class Leads
{
    /// <summary>Beliefs in order of how strongly they go with the effects of some differences, strongest first.</summary>
    /// <param name="draws">The drawn beliefs.</param>
    /// <param name="differences">Differences with effects of these draws, in the same order.</param>
    /// <param name="ranges">What was drawn and from which ranges; null stands for all that is uncertain.</param>
    public static IReadOnlyList<Belief> Of(
        IReadOnlyList<Drawn> draws, IReadOnlyList<PairedDifference> differences, IReadOnlyList<Belief>? ranges = null)
    {
        double Strength(Belief belief)
        {
            double[] places = [.. draws.Select(d => BeliefPrior.QuantileOf(belief, d.Beliefs[belief]))];
            return differences.Average(d => d.Beliefs is { } spread ? Math.Abs(Finite(Ranks.Correlation(places, spread.Effects))) : 0);
        }

        return [.. (ranges ?? BeliefPrior.Uncertain)
            .Where(b => draws.Any(d => d.Beliefs[b] != draws[0].Beliefs[b]))
            .Select(b => (Belief: b, Strength: Strength(b)))
            .OrderByDescending(b => b.Strength)
            .Select(b => b.Belief)];
    }

    private static double Finite(double value) => double.IsFinite(value) ? value : 0;
}
