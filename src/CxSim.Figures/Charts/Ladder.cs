namespace CxSim.Figures.Charts;

/// <summary>What becomes of a hundred issues under one policy.</summary>
/// <param name="Policy">The policy's name.</param>
/// <param name="Rungs">In order; the same names for every policy; they sum to about 100.</param>
public sealed record Ladder(string Policy, IReadOnlyList<Rung> Rungs);
