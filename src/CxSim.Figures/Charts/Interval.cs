namespace CxSim.Figures.Charts;

/// <summary>An interval; not-a-number at both ends when unknown.</summary>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end, not below <paramref name="Low"/>.</param>
public readonly record struct Interval(double Low, double High)
{
    /// <summary>An interval that nobody knows.</summary>
    public static readonly Interval Unknown = new(double.NaN, double.NaN);
}
