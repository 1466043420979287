namespace CxSim.Experiments.Theory;

/// <summary>The loss system M/M/n/n (with any service distribution): who finds all agents busy is lost.</summary>
public static class ErlangB
{
    /// <summary>Share of contacts lost.</summary>
    /// <param name="agents">Number of agents n, at least 0.</param>
    /// <param name="load">Offered load a = arrival rate × mean service time, erlangs, above 0.</param>
    /// <remarks>Erlang's recursion B₀ = 1, B_k = a·B_{k−1} / (k + a·B_{k−1}).</remarks>
    public static double Blocking(int agents, double load)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(agents);
        Guard.Positive(load, nameof(load));
        double blocking = 1.0;
        for (int k = 1; k <= agents; k++)
        {
            blocking = load * blocking / (k + (load * blocking));
        }

        return blocking;
    }
}
