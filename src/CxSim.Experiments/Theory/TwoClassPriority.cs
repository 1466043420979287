namespace CxSim.Experiments.Theory;

/// <summary>Two priority classes with equal service, nobody hangs up, nobody is interrupted.</summary>
/// <remarks>Cobham 1954 (M/M/n): W₁ = C / (nμ(1 − ρ₁)), W₂ = W₁ / (1 − ρ), C Erlang's delay probability.</remarks>
public sealed class TwoClassPriority
{
    /// <summary>Solves the system.</summary>
    /// <param name="agents">Number of agents n, at least 1.</param>
    /// <param name="arrivalsPerSecond">Arrival rate of both classes together, contacts a second, above 0.</param>
    /// <param name="serviceSeconds">Mean service time, seconds, above 0.</param>
    /// <param name="firstShare">Share of contacts in the first class, 0 to 1.</param>
    public TwoClassPriority(int agents, double arrivalsPerSecond, double serviceSeconds, double firstShare)
    {
        Guard.Share(firstShare, nameof(firstShare));
        ErlangC together = new(agents, arrivalsPerSecond, serviceSeconds);
        FirstWaitSeconds = together.WaitProbability * serviceSeconds / agents / (1.0 - (firstShare * together.Occupancy));
        SecondWaitSeconds = FirstWaitSeconds / (1.0 - together.Occupancy);
    }

    /// <summary>Mean wait of the first class, seconds.</summary>
    public double FirstWaitSeconds { get; }

    /// <summary>Mean wait of the second class, seconds.</summary>
    public double SecondWaitSeconds { get; }
}
