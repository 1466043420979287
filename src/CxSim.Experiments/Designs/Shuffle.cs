using CxSim.Model.Chance;

namespace CxSim.Experiments.Designs;

/// <summary>Random orders.</summary>
internal static class Shuffle
{
    /// <summary>The numbers 0 … n − 1 in the order a key gives them.</summary>
    public static int[] Of(int n, ulong key)
    {
        int[] order = [.. Enumerable.Range(0, n)];
        ulong[] ranks = [.. order.Select(i => Draws.Bits(key, (ulong)i))];
        Array.Sort(ranks, order);
        return order;
    }
}
