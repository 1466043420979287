using CxSim.Model.Policies;

namespace CxSim.Experiments.Designs;

/// <summary>What one point of a design changes.</summary>
/// <param name="Policy">What is decided.</param>
/// <param name="Beliefs">How the world works.</param>
public sealed record Variant(Policy Policy, BeliefSet Beliefs);
