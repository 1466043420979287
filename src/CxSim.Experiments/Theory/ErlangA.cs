using MathNet.Numerics;

namespace CxSim.Experiments.Theory;

/// <summary>The system with impatient customers M/M/n+M, exactly: a birth-death chain with death rate min(k,n)μ + (k−n)⁺θ.</summary>
/// <remarks>
/// Palm 1957; Mandelbaum and Zeltyn, "The Palm/Erlang-A queue". P(Ab) = θ·E[W] holds exactly. A customer who finds j ahead in the
/// queue is offered the wait V = ΣE_i, E_i exponential with rate nμ + iθ, i = 0…j, so that e^(−θV) is Beta(nμ/θ, j + 1).
/// </remarks>
public sealed class ErlangA
{
    private const double Negligible = 1e-18;

    private readonly double _capacity;
    private readonly double _impatience;
    private readonly int _agents;
    private readonly double[] _states;

    /// <summary>Solves the system.</summary>
    /// <param name="agents">Number of agents n, at least 1.</param>
    /// <param name="arrivalsPerSecond">Arrival rate λ, contacts a second, above 0.</param>
    /// <param name="serviceSeconds">Mean service time 1/μ, seconds, above 0.</param>
    /// <param name="patienceSeconds">Mean patience 1/θ, seconds, above 0.</param>
    public ErlangA(int agents, double arrivalsPerSecond, double serviceSeconds, double patienceSeconds)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(agents, 1);
        Guard.Positive(arrivalsPerSecond, nameof(arrivalsPerSecond));
        Guard.Positive(serviceSeconds, nameof(serviceSeconds));
        Guard.Positive(patienceSeconds, nameof(patienceSeconds));
        _agents = agents;
        _capacity = agents / serviceSeconds;
        _impatience = 1.0 / patienceSeconds;
        _states = Stationary(k => arrivalsPerSecond
            / ((Math.Min(k, agents) / serviceSeconds) + (Math.Max(k - agents, 0) * _impatience)));
        for (int k = 0; k < _states.Length; k++)
        {
            WaitProbability += k >= agents ? _states[k] : 0.0;
            MeanQueue += Math.Max(k - agents, 0) * _states[k];
            Occupancy += Math.Min(k, agents) * _states[k] / agents;
        }

        MeanWaitSeconds = MeanQueue / arrivalsPerSecond;
        AbandonProbability = MeanWaitSeconds * _impatience;
        MeanWaitServedSeconds = WaitOfServed() / (1.0 - AbandonProbability);
    }

    /// <summary>Share of contacts that find all agents busy, 0 to 1.</summary>
    public double WaitProbability { get; }

    /// <summary>Share of contacts hung up on, 0 to 1.</summary>
    public double AbandonProbability { get; }

    /// <summary>Mean wait over all contacts, served or not, seconds.</summary>
    public double MeanWaitSeconds { get; }

    /// <summary>Mean wait of served contacts (ASA), seconds.</summary>
    public double MeanWaitServedSeconds { get; }

    /// <summary>Mean number waiting.</summary>
    public double MeanQueue { get; }

    /// <summary>Share of agents' time spent serving, 0 to 1.</summary>
    public double Occupancy { get; }

    /// <summary>Share of all contacts that are served within a target.</summary>
    /// <param name="targetSeconds">The target, seconds, at least 0.</param>
    public double ServiceLevel(double targetSeconds)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(targetSeconds);
        double level = 1.0 - WaitProbability;
        double shape = _capacity / _impatience;
        double edge = Math.Exp(-_impatience * targetSeconds);
        for (int k = _agents; k < _states.Length; k++)
        {
            double ahead = k - _agents + 1.0;
            double served = shape / (shape + ahead);
            level += _states[k] * served * (1.0 - SpecialFunctions.BetaRegularized(shape + 1.0, ahead, edge));
        }

        return level;
    }

    // E[V·e^(−θV)]: behind j others one is served with chance nμ/(nμ + (j+1)θ), after Σ 1/(nμ + iθ), i = 1…j+1, on average.
    private double WaitOfServed()
    {
        double sum = 0.0;
        double wait = 0.0;
        for (int k = _agents; k < _states.Length; k++)
        {
            double rate = _capacity + ((k - _agents + 1.0) * _impatience);
            wait += 1.0 / rate;
            sum += _states[k] * _capacity / rate * wait;
        }

        return sum;
    }

    private static double[] Stationary(Func<int, double> ratio)
    {
        List<double> weights = [1.0];
        double sum = 1.0;
        for (int k = 1; ; k++)
        {
            double step = ratio(k);
            weights.Add(weights[^1] * step);
            sum += weights[^1];
            if (step < 1.0 && weights[^1] < Negligible * sum)
            {
                break;
            }

            if (sum > 1e200)
            {
                weights = [.. weights.Select(weight => weight / sum)];
                sum = weights.Sum();
            }
        }

        return [.. weights.Select(weight => weight / sum)];
    }
}
