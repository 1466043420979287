namespace CxSim.Experiments.Theory;

/// <summary>The delay system M/M/n: nobody hangs up. Stable only if the load is below the number of agents.</summary>
/// <remarks>C = B / (1 − (a/n)(1 − B)) with Erlang's B; waits of those who wait are exponential with rate nμ − λ.</remarks>
public sealed class ErlangC
{
    private readonly double _drain;
    private readonly double _arrivalsPerSecond;

    /// <summary>Solves the system.</summary>
    /// <param name="agents">Number of agents n, at least 1.</param>
    /// <param name="arrivalsPerSecond">Arrival rate λ, contacts a second, above 0.</param>
    /// <param name="serviceSeconds">Mean service time 1/μ, seconds, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The load λ/μ is not below the number of agents.</exception>
    public ErlangC(int agents, double arrivalsPerSecond, double serviceSeconds)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(agents, 1);
        Guard.Positive(arrivalsPerSecond, nameof(arrivalsPerSecond));
        Guard.Positive(serviceSeconds, nameof(serviceSeconds));
        double load = arrivalsPerSecond * serviceSeconds;
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(load, agents, nameof(agents));
        double blocking = ErlangB.Blocking(agents, load);
        Occupancy = load / agents;
        WaitProbability = blocking / (1.0 - (Occupancy * (1.0 - blocking)));
        _drain = (agents / serviceSeconds) - arrivalsPerSecond;
        _arrivalsPerSecond = arrivalsPerSecond;
    }

    /// <summary>Share of agents' time spent serving, 0 to 1.</summary>
    public double Occupancy { get; }

    /// <summary>Share of contacts that wait, 0 to 1.</summary>
    public double WaitProbability { get; }

    /// <summary>Mean wait over all contacts, seconds (ASA).</summary>
    public double MeanWaitSeconds => WaitProbability / _drain;

    /// <summary>Mean number waiting (Little's law).</summary>
    public double MeanQueue => _arrivalsPerSecond * MeanWaitSeconds;

    /// <summary>Share of contacts answered within a target.</summary>
    /// <param name="targetSeconds">The target, seconds, at least 0.</param>
    public double ServiceLevel(double targetSeconds)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(targetSeconds);
        return 1.0 - (WaitProbability * Math.Exp(-_drain * targetSeconds));
    }

    /// <summary>Fewest agents that answer a share of contacts within a target.</summary>
    /// <param name="arrivalsPerSecond">Arrival rate, contacts a second, above 0.</param>
    /// <param name="serviceSeconds">Mean service time, seconds, above 0.</param>
    /// <param name="share">Share wanted, 0 to below 1.</param>
    /// <param name="targetSeconds">The target, seconds, at least 0.</param>
    public static int AgentsFor(double arrivalsPerSecond, double serviceSeconds, double share, double targetSeconds)
    {
        Guard.Share(share, nameof(share));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(share, 1.0);
        int agents = (int)Math.Floor(arrivalsPerSecond * serviceSeconds) + 1;
        while (new ErlangC(agents, arrivalsPerSecond, serviceSeconds).ServiceLevel(targetSeconds) < share)
        {
            agents++;
        }

        return agents;
    }
}
