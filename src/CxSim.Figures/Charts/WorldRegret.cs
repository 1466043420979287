namespace CxSim.Figures.Charts;

/// <summary>How much worse than the best policy one policy does in one world.</summary>
/// <param name="Policy">The policy's name.</param>
/// <param name="World">The world's name, such as "flu" or "budget cut".</param>
/// <param name="Regret">The best policy's outcome in that world less this one's; 0 for the best, never below.</param>
public sealed record WorldRegret(string Policy, string World, double Regret);
