using MathNet.Numerics;

namespace CxSim.Experiments.Theory;

/// <summary>What large centres come to when staffed by the square-root rule n = R + β√R.</summary>
public static class HeavyTraffic
{
    private const double Sqrt2Pi = 2.5066282746310005;

    /// <summary>Agents by the square-root rule, rounded up.</summary>
    /// <param name="load">Offered load R, erlangs, above 0.</param>
    /// <param name="beta">Quality of service β, usually −1 to 2.</param>
    public static int Agents(double load, double beta)
    {
        Guard.Positive(load, nameof(load));
        return Math.Max(0, (int)Math.Ceiling(load + (beta * Math.Sqrt(load)) - 1e-9));
    }

    /// <summary>The β that a staffing amounts to.</summary>
    public static double Beta(int agents, double load)
    {
        Guard.Positive(load, nameof(load));
        return (agents - load) / Math.Sqrt(load);
    }

    /// <summary>Share of contacts that wait if nobody hangs up: 1 / (1 + βΦ(β)/φ(β)), β above 0.</summary>
    /// <remarks>Halfin and Whitt 1981, Operations Research 29.</remarks>
    public static double HalfinWhitt(double beta)
    {
        Guard.Positive(beta, nameof(beta));
        return 1.0 / (1.0 + (beta * Below(beta) / Density(beta)));
    }

    /// <summary>Shares of contacts that wait and that hang up, with exponential patience.</summary>
    /// <param name="agents">Number of agents n, at least 1.</param>
    /// <param name="load">Offered load R, erlangs, above 0.</param>
    /// <param name="patienceInServices">Mean patience ÷ mean service time (μ/θ), above 0.</param>
    /// <remarks>
    /// Garnett, Mandelbaum and Reiman 2002, M&amp;SOM 4: with β̂ = β√(μ/θ) and the normal hazard h,
    /// P(W>0) ≈ 1/(1 + √(θ/μ)·h(β̂)/h(−β)), P(Ab) ≈ P(W>0)·√(θ/μ)·(h(β̂) − β̂)/√n.
    /// </remarks>
    public static (double WaitProbability, double AbandonProbability) Garnett(int agents, double load, double patienceInServices)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(agents, 1);
        Guard.Positive(patienceInServices, nameof(patienceInServices));
        double beta = Beta(agents, load);
        double root = Math.Sqrt(1.0 / patienceInServices);
        double scaled = beta / root;
        double wait = 1.0 / (1.0 + (root * Hazard(scaled) / Hazard(-beta)));
        return (wait, wait * root * (Hazard(scaled) - scaled) / Math.Sqrt(agents));
    }

    private static double Hazard(double x) => Density(x) / Below(-x);

    private static double Density(double x) => Math.Exp(-0.5 * x * x) / Sqrt2Pi;

    private static double Below(double x) => 0.5 * SpecialFunctions.Erfc(-x / Constants.Sqrt2);
}
