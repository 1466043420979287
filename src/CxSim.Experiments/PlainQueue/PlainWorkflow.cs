namespace CxSim.Experiments.PlainQueue;

/// <summary>One kind of contact in a plain queue.</summary>
public sealed record PlainWorkflow
{
    /// <summary>Name, unique in the centre.</summary>
    public required string Name { get; init; }

    /// <summary>Whether it is a chat, of which an agent may hold several at once. Default: a call.</summary>
    public bool Chat { get; init; }

    /// <summary>Agent time a contact takes; of a chat the time it would take as the agent's only one.</summary>
    public required Duration Service { get; init; }

    /// <summary>Longest wait a customer stands; null means nobody ever hangs up.</summary>
    public Duration? Patience { get; init; }

    /// <summary>Share of customers who leave at once when nobody is free, 0 to 1.</summary>
    public double BalkProbability { get; init; }

    /// <summary>Share of lost callers (hung up or balked) who dial again on the same day, 0 to 1, at every attempt anew.</summary>
    public double RedialProbability { get; init; }

    /// <summary>Time until a redial. Default: exponential, mean 10 minutes.</summary>
    public Duration RedialDelay { get; init; } = new ExponentialDuration(600.0);

    /// <summary>
    /// Share of served contacts that come back with the same trouble, 0 to below 1: (1 − resolution) × share who call back.
    /// </summary>
    public double RepeatProbability { get; init; }

    /// <summary>Time until a contact comes back, beyond one day. Default: exponential, mean 1 day (so 2 days in all).</summary>
    public Duration RepeatDelay { get; init; } = new ExponentialDuration(86_400.0);

    /// <summary>Priority class, 0 to 9; lower is served first.</summary>
    public int Priority { get; init; } = 1;

    /// <summary>Share of contacts, drawn by lot, that go into class 0 instead, 0 to 1.</summary>
    public double VipShare { get; init; }
}
