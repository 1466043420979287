using CxSim.Model.Policies;

namespace CxSim.Experiments.Running;

/// <summary>One seed's share of a study: some policies from one warmed-up state.</summary>
/// <param name="Setting">The world apart from policy and luck.</param>
/// <param name="Seed">The seed.</param>
/// <param name="Policies">The policies, in order.</param>
public sealed record Replication(Setting Setting, ulong Seed, IReadOnlyList<Policy> Policies);
