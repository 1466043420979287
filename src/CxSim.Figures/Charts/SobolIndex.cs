namespace CxSim.Figures.Charts;

/// <summary>How much of an outcome's variance one belief explains.</summary>
/// <param name="Belief">The belief's name.</param>
/// <param name="First">First-order index: what it explains by itself, mostly 0 to 1.</param>
/// <param name="FirstRange">95 % bootstrap interval of <paramref name="First"/>.</param>
/// <param name="Total">Total index: what would be left if all others were known; not below the first order but for noise.</param>
/// <param name="TotalRange">95 % bootstrap interval of <paramref name="Total"/>.</param>
public sealed record SobolIndex(string Belief, double First, Interval FirstRange, double Total, Interval TotalRange);
