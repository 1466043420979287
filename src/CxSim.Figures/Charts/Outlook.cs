namespace CxSim.Figures.Charts;

/// <summary>One policy's simulated futures of one number.</summary>
/// <param name="Policy">The policy's name.</param>
/// <param name="Values">One a future, in any order; at least one.</param>
public sealed record Outlook(string Policy, IReadOnlyList<double> Values)
{
    /// <summary>The value below which a share of the futures lies, straight between neighbours (type 7).</summary>
    /// <param name="share">0 to 1.</param>
    public double Quantile(double share)
    {
        double[] sorted = [.. Values.Order()];
        double at = share * (sorted.Length - 1);
        int below = (int)at;
        int above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((at - below) * (sorted[above] - sorted[below]));
    }
}
