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
    /// <summary>How each drawn belief goes with the effects of one difference, strongest first; −1 to 1.</summary>
    /// <param name="draws">The drawn beliefs.</param>
    /// <param name="difference">A difference with effects of these draws, in the same order.</param>
    /// <param name="ranges">What was drawn and from which ranges; null stands for all that is uncertain.</param>
    public static IReadOnlyList<(Belief Belief, double Correlation)> Strengths(
        IReadOnlyList<Drawn> draws, PairedDifference difference, IReadOnlyList<Belief>? ranges = null) =>
        [.. Drawn(draws, ranges).Select(b => (b, Correlation(draws, difference, b))).OrderByDescending(s => Math.Abs(s.Item2))];

    private static IEnumerable<Belief> Drawn(IReadOnlyList<Drawn> draws, IReadOnlyList<Belief>? ranges) =>
        (ranges ?? BeliefPrior.Uncertain).Where(b => draws.Any(d => d.Beliefs[b] != draws[0].Beliefs[b]));

    private static double Correlation(IReadOnlyList<Drawn> draws, PairedDifference difference, Belief belief)
    {
        double[] places = [.. draws.Select(d => BeliefPrior.QuantileOf(belief, d.Beliefs[belief]))];
        double found = difference.Beliefs is { } spread ? Ranks.Correlation(places, spread.Effects) : 0;
        return double.IsFinite(found) ? found : 0;
    }
}
