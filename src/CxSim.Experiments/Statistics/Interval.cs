namespace CxSim.Experiments.Statistics;

/// <summary>A stretch of numbers, ends included. NaN ends mean that nothing can be said.</summary>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end.</param>
public readonly record struct Interval(double Low, double High)
{
    /// <summary>Nothing can be said.</summary>
    public static Interval Unknown { get; } = new(double.NaN, double.NaN);

    /// <summary>Half its length.</summary>
    public double HalfWidth => (High - Low) / 2;

    /// <summary>Whether a number lies in it.</summary>
    public bool Contains(double value) => Low <= value && value <= High;

    /// <summary>Whether it lies wholly inside another.</summary>
    public bool Within(Interval other) => other.Low <= Low && High <= other.High;
}
