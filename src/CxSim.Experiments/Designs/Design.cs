using CxSim.Experiments.Running;

namespace CxSim.Experiments.Designs;

/// <summary>Some axes and the points at which a study looks, in the axes' own units.</summary>
/// <param name="Kind">How the points were laid, in a word: "grid", "lhs:200".</param>
/// <param name="Axes">What is varied.</param>
/// <param name="Points">One value an axis.</param>
public sealed record Design(string Kind, IReadOnlyList<Axis> Axes, IReadOnlyList<double[]> Points)
{
    /// <summary>The luck of a design unless another is asked for.</summary>
    public const ulong UsualKey = 1;

    /// <summary>Every combination of some values of each axis.</summary>
    /// <exception cref="StudyException">More than two thousand million combinations (3).</exception>
    public static Design Grid(IReadOnlyList<Axis> axes, IReadOnlyList<IReadOnlyList<double>> values)
    {
        double combinations = values.Aggregate(1.0, (product, v) => product * v.Count);
        return combinations <= int.MaxValue
            ? new("grid", axes, [.. FullGrid.Points(values)])
            : throw new StudyException($"a grid of {combinations:G3} points cannot be run; widen the steps.", 3);
    }

    /// <summary>A Latin hypercube.</summary>
    public static Design OfLatinHypercube(IReadOnlyList<Axis> axes, int count, ulong key = UsualKey) =>
        new($"lhs:{count}", axes, At(axes, LatinHypercube.Points(count, axes.Count, key)));

    /// <summary>The first points of a scrambled Sobol' sequence.</summary>
    public static Design OfSobolSequence(IReadOnlyList<Axis> axes, int count, ulong key = UsualKey) =>
        new($"sobol:{count}", axes, At(axes, new SobolSequence(axes.Count, key).First(count)));

    /// <summary>Walks that move one axis at a time.</summary>
    public static Design OfWalks(IReadOnlyList<Axis> axes, MorrisTrajectories walks) =>
        new($"morris:{walks.Count}", axes, At(axes, walks.Points));

    /// <summary>Points of the unit cube in the axes' units.</summary>
    public static IReadOnlyList<double[]> At(IReadOnlyList<Axis> axes, IEnumerable<double[]> cube) =>
        [.. cube.Select(point => axes.Select((axis, d) => axis.At(point[d])).ToArray())];

    /// <summary>A point as policy and beliefs.</summary>
    /// <param name="point">Which, from 0.</param>
    /// <param name="start">What the axes do not touch.</param>
    public Variant this[int point, Variant start] =>
        Axes.Select((axis, d) => (axis, Value: Points[point][d])).Aggregate(start, (v, a) => a.axis.Set(v, a.Value));
}
