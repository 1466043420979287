namespace CxSim.Figures.Charts;

/// <summary>The same quantile in two distributions.</summary>
/// <param name="Share">Which quantile, between 0 and 1.</param>
/// <param name="Observed">Its value in the data.</param>
/// <param name="Simulated">Its value in the simulation.</param>
public readonly record struct QuantilePair(double Share, double Observed, double Simulated);
