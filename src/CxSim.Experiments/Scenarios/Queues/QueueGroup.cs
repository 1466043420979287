using CxSim.Experiments.PlainQueue;

namespace CxSim.Experiments.Scenarios.Queues;

/// <summary>Agents with the same skills in a plain queue.</summary>
public sealed record QueueGroup
{
    /// <summary>The word used in files.</summary>
    public string Id { get; init; } = "";

    /// <summary>Rank by workflow id, 1 is first choice; a workflow not listed is not served.</summary>
    public IReadOnlyDictionary<string, int> Ranks { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>Handle time of a chat while the agent holds 1, 2, … chats, relative to a chat alone; as many as it has entries.</summary>
    public IReadOnlyList<double> ChatStretch { get; init; } = [1];

    internal PlainGroup ToPlain(IReadOnlyList<QueueWorkflow> workflows) => new()
    {
        Name = Id,
        Ranks = [.. workflows.Select(w => Ranks.TryGetValue(w.Id, out int rank) ? rank : (int?)null)],
        ChatStretch = ChatStretch,
    };
}
