namespace CxSim.Experiments.Statistics;

/// <summary>Quantiles of a sample by linear interpolation between order statistics (Hyndman and Fan 1996, type 7).</summary>
public static class Quantiles
{
    /// <summary>The quantile of a sorted sample; NaN when it is empty.</summary>
    /// <param name="sorted">Values, lowest first.</param>
    /// <param name="probability">0–1.</param>
    public static double At(IReadOnlyList<double> sorted, double probability)
    {
        if (sorted.Count == 0)
        {
            return double.NaN;
        }

        double place = probability * (sorted.Count - 1);
        int below = (int)place;
        int above = Math.Min(below + 1, sorted.Count - 1);
        return sorted[below] + ((place - below) * (sorted[above] - sorted[below]));
    }

    /// <summary>The stretch that leaves equal shares out on both sides.</summary>
    /// <param name="sorted">Values, lowest first.</param>
    /// <param name="share">Share of the sample inside, 0–1.</param>
    public static Interval Central(IReadOnlyList<double> sorted, double share) =>
        new(At(sorted, (1 - share) / 2), At(sorted, (1 + share) / 2));
}
