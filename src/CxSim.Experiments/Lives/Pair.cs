namespace CxSim.Experiments.Lives;

/// <summary>The same life, with the same luck, under two policies.</summary>
/// <typeparam name="T">A customer's, an agent's or an issue's life.</typeparam>
/// <param name="Id">Identity.</param>
/// <param name="Baseline">Under the baseline.</param>
/// <param name="Policy">Under the policy.</param>
/// <param name="Change">How much better the policy is for this one, in the ranking's unit; below 0 is worse.</param>
public sealed record Pair<T>(ulong Id, T Baseline, T Policy, double Change);
