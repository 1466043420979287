namespace CxSim.Experiments.Designs;

/// <summary>Every combination of some values.</summary>
public static class FullGrid
{
    /// <summary>The combinations, the last value turning fastest.</summary>
    /// <param name="values">The values of each coordinate, at least one each.</param>
    public static IEnumerable<double[]> Points(IReadOnlyList<IReadOnlyList<double>> values)
    {
        int[] at = new int[values.Count];
        while (true)
        {
            yield return [.. at.Select((i, d) => values[d][i])];
            int turning = values.Count - 1;
            while (turning >= 0 && ++at[turning] == values[turning].Count)
            {
                at[turning--] = 0;
            }

            if (turning < 0)
            {
                yield break;
            }
        }
    }

    /// <summary>From, from + step, … up to and including to, as far as rounding allows.</summary>
    /// <param name="from">The first value.</param>
    /// <param name="to">The last value, or just beyond it.</param>
    /// <param name="step">Greater than 0.</param>
    public static IReadOnlyList<double> Steps(double from, double to, double step)
    {
        const double Rounding = 1e-9;
        int count = 1 + (int)Math.Floor(((to - from) / step) + Rounding);
        return [.. Enumerable.Range(0, count).Select(i => Math.Round(from + (i * step), 12))];
    }
}
