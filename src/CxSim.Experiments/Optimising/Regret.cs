namespace CxSim.Experiments.Optimising;

/// <summary>A policy's shortfall in net value behind the best policy of each world.</summary>
/// <param name="Policy">The policy.</param>
/// <param name="ByWorld">One shortfall a world, at least 0, in the order of the worlds.</param>
public sealed record Regret(string Policy, IReadOnlyList<double> ByWorld)
{
    /// <summary>The largest: what the choice can cost at worst.</summary>
    public double Worst => ByWorld.Max();

    /// <summary>The regrets of some policies.</summary>
    /// <param name="policies">Ids.</param>
    /// <param name="netValue">Net value of each policy (row) in each world (column).</param>
    public static IReadOnlyList<Regret> Of(IReadOnlyList<string> policies, IReadOnlyList<IReadOnlyList<double>> netValue)
    {
        double[] best = [.. Enumerable.Range(0, netValue[0].Count).Select(w => netValue.Max(p => p[w]))];
        return [.. policies.Select((p, i) => new Regret(p, [.. best.Select((b, w) => b - netValue[i][w])]))];
    }
}
