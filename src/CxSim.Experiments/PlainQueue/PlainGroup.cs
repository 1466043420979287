namespace CxSim.Experiments.PlainQueue;

/// <summary>Agents with the same skills in a plain queue.</summary>
public sealed record PlainGroup
{
    /// <summary>Name, unique in the centre.</summary>
    public required string Name { get; init; }

    /// <summary>Rank of each workflow in the centre's order, 0 to 254, lower preferred; null: not served.</summary>
    public required IReadOnlyList<int?> Ranks { get; init; }

    /// <summary>
    /// Handle time of a chat when the agent holds 1, 2, … chats all along, relative to a chat alone; its length is the number of
    /// chats an agent may hold. Positive, the first 1. Default: [1], one at a time.
    /// </summary>
    public IReadOnlyList<double> ChatStretch { get; init; } = [1.0];
}
