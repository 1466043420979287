using CxSim.Model.Chance;

namespace CxSim.Experiments.Inference;

/// <summary>Points spread over a unit cube so that every coordinate meets each of n equal slices once (Latin hypercube).</summary>
public static class PriorDraws
{
    /// <summary>The points.</summary>
    /// <param name="count">How many, at least 1.</param>
    /// <param name="dimensions">Coordinates a point.</param>
    /// <param name="seed">Which of the many such designs.</param>
    public static double[][] Of(int count, int dimensions, ulong seed)
    {
        double[][] points = [.. Enumerable.Range(0, count).Select(_ => new double[dimensions])];
        for (int d = 0; d < dimensions; d++)
        {
            ulong key = Draws.Of(Draws.Mix(seed), (ulong)d);
            int[] slices = [.. Enumerable.Range(0, count).OrderBy(i => Draws.Bits(key, (ulong)i)).ThenBy(i => i)];
            for (int i = 0; i < count; i++)
            {
                points[i][d] = (slices[i] + Draws.Uniform(key, (ulong)(count + i))) / count;
            }
        }

        return points;
    }
}
