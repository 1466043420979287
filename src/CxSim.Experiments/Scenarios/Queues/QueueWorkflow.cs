using CxSim.Experiments.PlainQueue;
using CxSim.Model.Centres;

namespace CxSim.Experiments.Scenarios.Queues;

/// <summary>A kind of contact in a plain queue.</summary>
public sealed record QueueWorkflow
{
    /// <summary>The word used in files.</summary>
    public string Id { get; init; } = "";

    /// <summary>Channel.</summary>
    public Channel Channel { get; init; } = Channel.Voice;

    /// <summary>Agent time a contact takes; of a chat, as the agent's only one.</summary>
    public TimeSpec Service { get; init; } = new();

    /// <summary>Longest wait a customer stands.</summary>
    public TimeSpec Patience { get; init; } = new() { Shape = TimeShape.Never };

    /// <summary>Share of customers who leave at once when nobody is free.</summary>
    public double Balking { get; init; }

    /// <summary>Share of lost callers who dial again on the same day.</summary>
    public double Redial { get; init; }

    /// <summary>Time until a redial.</summary>
    public TimeSpec RedialDelay { get; init; } = new() { MeanSeconds = 600 };

    /// <summary>Share of served contacts that come back with the same trouble, below 1.</summary>
    public double Repeat { get; init; }

    /// <summary>Time until they come back, beyond one day.</summary>
    public TimeSpec RepeatDelay { get; init; } = new() { MeanSeconds = 86_400 };

    /// <summary>Priority class, 0–9; lower is served first.</summary>
    public int Priority { get; init; } = 1;

    /// <summary>Share of contacts, drawn by lot, that go into class 0 instead.</summary>
    public double VipShare { get; init; }

    internal PlainWorkflow ToPlain() => new()
    {
        Name = Id,
        Chat = Channel == Channel.Chat,
        Service = Service.ToDuration()!,
        Patience = Patience.ToDuration(),
        BalkProbability = Balking,
        RedialProbability = Redial,
        RedialDelay = RedialDelay.ToDuration()!,
        RepeatProbability = Repeat,
        RepeatDelay = RepeatDelay.ToDuration()!,
        Priority = Priority,
        VipShare = VipShare,
    };
}
