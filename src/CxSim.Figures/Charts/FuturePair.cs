namespace CxSim.Figures.Charts;

/// <summary>One simulated future under two policies, with the same luck.</summary>
/// <param name="A">The outcome under the first policy, mostly the baseline.</param>
/// <param name="B">The outcome under the second.</param>
public readonly record struct FuturePair(double A, double B);
