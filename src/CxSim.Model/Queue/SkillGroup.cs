namespace CxSim.Model.Queue;

/// <summary>Agents with the same skills and the same way of sharing themselves among chats.</summary>
public sealed class SkillGroup
{
    /// <summary>The rank that says that a workflow is not served.</summary>
    public const byte NotServed = byte.MaxValue;

    /// <summary>Rank of each workflow of the team, in its order; lower is preferred, <see cref="NotServed"/> is not served.</summary>
    public required byte[] Ranks { get; init; }

    /// <summary>Chats an agent can hold at once, at least 1. Workflows that are not chats always have an agent's full attention.</summary>
    public int Slots { get; init; } = 1;

    /// <summary>
    /// Speed of each chat, relative to a chat alone, when the agent holds 1, 2, … chats: <see cref="Slots"/> positive values.
    /// A chat whose handle time with k chats at once is AHTₖ has pace AHT₁/AHTₖ.
    /// </summary>
    public double[] Pace { get; init; } = [1.0];
}
