using CxSim.Model.Chance;

namespace CxSim.Experiments.Designs;

/// <summary>
/// Points of the unit cube of which each coordinate, cut into as many slices as there are points, has one point in every slice (McKay,
/// Beckman and Conover 1979).
/// </summary>
public static class LatinHypercube
{
    /// <summary>The points; every coordinate lies strictly between 0 and 1.</summary>
    /// <param name="count">Points, at least 1.</param>
    /// <param name="dimensions">Coordinates, at least 1.</param>
    /// <param name="key">Their luck.</param>
    public static double[][] Points(int count, int dimensions, ulong key)
    {
        double[][] coordinates = [.. Enumerable.Range(0, dimensions).Select(d => Coordinate(count, Draws.Of(key, (ulong)d)))];
        return [.. Enumerable.Range(0, count).Select(i => coordinates.Select(c => c[i]).ToArray())];
    }

    /// <summary>One coordinate of every point.</summary>
    /// <param name="count">Points, at least 1.</param>
    /// <param name="key">The luck of this coordinate.</param>
    public static double[] Coordinate(int count, ulong key)
    {
        int[] slices = Shuffle.Of(count, Draws.Of(key, 1));
        ulong within = Draws.Of(key, 2);
        return [.. slices.Select((slice, i) => (slice + Draws.Uniform(within, (ulong)i)) / count)];
    }
}
