namespace CxSim.Figures.Charts;

/// <summary>Observations sorted into bins.</summary>
/// <param name="Edges">Bin edges, strictly rising; one more than bins.</param>
/// <param name="Shares">Share of observations in each bin, 0 to 1.</param>
public sealed record Histogram(IReadOnlyList<double> Edges, IReadOnlyList<double> Shares);
