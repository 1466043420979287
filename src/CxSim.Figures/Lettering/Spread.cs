namespace CxSim.Figures.Lettering;

/// <summary>Moves labels in a column apart, each as little as possible.</summary>
public static class Spread
{
    /// <summary>Positions at least a gap apart, in the order of the wanted ones, inside the limits when they fit.</summary>
    /// <param name="wanted">Where each label would like to be, in any order.</param>
    /// <param name="gap">The least distance between two labels.</param>
    /// <param name="min">The lowest position allowed.</param>
    /// <param name="max">The highest position allowed.</param>
    /// <remarks>Least squares under order constraints: neighbours that collide are pooled round their mean.</remarks>
    public static double[] Apart(IReadOnlyList<double> wanted, double gap, double min, double max)
    {
        int[] order = [.. Enumerable.Range(0, wanted.Count).OrderBy(i => wanted[i])];
        List<(double Sum, int Count)> pools = [];
        for (int rank = 0; rank < order.Length; rank++)
        {
            (double Sum, int Count) pool = (wanted[order[rank]] - (rank * gap), 1);
            while (pools.Count > 0 && pools[^1].Sum / pools[^1].Count > pool.Sum / pool.Count)
            {
                pool = (pool.Sum + pools[^1].Sum, pool.Count + pools[^1].Count);
                pools.RemoveAt(pools.Count - 1);
            }

            pools.Add(pool);
        }

        double highest = Math.Max(min, max - ((order.Length - 1) * gap));
        double[] placed = new double[wanted.Count];
        int next = 0;
        foreach ((double sum, int count) in pools)
        {
            double at = Math.Clamp(sum / count, min, highest);
            for (int i = 0; i < count; i++, next++)
            {
                placed[order[next]] = at + (next * gap);
            }
        }

        return placed;
    }
}
