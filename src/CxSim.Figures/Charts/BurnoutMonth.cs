namespace CxSim.Figures.Charts;

/// <summary>How agents' burnout indices lie in one month; a distribution, never a person.</summary>
/// <param name="Policy">The policy's name.</param>
/// <param name="Month">The month's name.</param>
/// <param name="Shares">Share of agents in each band of equal width from 0 to 100, 0 to 1; they sum to 1.</param>
public sealed record BurnoutMonth(string Policy, string Month, IReadOnlyList<double> Shares);
