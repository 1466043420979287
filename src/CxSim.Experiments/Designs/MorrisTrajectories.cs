using CxSim.Model.Chance;

namespace CxSim.Experiments.Designs;

/// <summary>
/// Walks through the unit cube that move one coordinate at a time (Morris 1991), on the levels 0, ⅓, ⅔ and 1, two levels a step. Every
/// coordinate starts on each level equally often, as far as the number of walks allows.
/// </summary>
public sealed class MorrisTrajectories
{
    /// <summary>Length of a step.</summary>
    public const double Step = 2.0 / 3;

    private const int Levels = 4;

    /// <summary>Some walks.</summary>
    /// <param name="count">Walks, at least 1.</param>
    /// <param name="dimensions">Coordinates, at least 1.</param>
    /// <param name="key">Their luck.</param>
    public MorrisTrajectories(int count, int dimensions, ulong key)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(dimensions, 1);
        (Count, Dimensions) = (count, dimensions);
        int[][] starts = [.. Enumerable.Range(0, dimensions).Select(d => Shuffle.Of(count, Draws.Of(key, (ulong)d)))];
        Moved = [.. Enumerable.Range(0, count).Select(w => Shuffle.Of(dimensions, Draws.Of(~key, (ulong)w)))];
        Points = [.. Enumerable.Range(0, count).SelectMany(w => Walk([.. starts.Select(s => s[w] % Levels)], Moved[w]))];
    }

    /// <summary>Walks.</summary>
    public int Count { get; }

    /// <summary>Coordinates.</summary>
    public int Dimensions { get; }

    /// <summary>All points, walk after walk; a walk has one more than there are coordinates.</summary>
    public IReadOnlyList<double[]> Points { get; }

    /// <summary>Which coordinate each step of each walk moves.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Moved { get; }

    private static IEnumerable<double[]> Walk(int[] start, IReadOnlyList<int> order)
    {
        double[] at = [.. start.Select(level => level / (Levels - 1.0))];
        yield return [.. at];
        foreach (int d in order)
        {
            at[d] = start[d] < Levels / 2 ? (start[d] + 2) / (Levels - 1.0) : (start[d] - 2) / (Levels - 1.0);
            yield return [.. at];
        }
    }
}
