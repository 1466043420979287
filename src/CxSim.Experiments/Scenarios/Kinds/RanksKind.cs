using System.Text.Json.Nodes;
using CxSim.Experiments.Scenarios.Yaml;

namespace CxSim.Experiments.Scenarios.Kinds;

/// <summary>A rank by workflow id.</summary>
internal sealed class RanksKind : Kind<IReadOnlyDictionary<string, int>>
{
    private const int Worst = 99;

    private static readonly IdKind Id = new();
    private static readonly WholeKind Rank = new("", 1, Worst);

    internal override IReadOnlyDictionary<string, int> Start => new Dictionary<string, int>(StringComparer.Ordinal);

    internal override string Words => "workflow: rank";

    internal override IReadOnlyDictionary<string, int> Read(Node node, IReadOnlyDictionary<string, int> before, Reading reading)
    {
        if (node is not Mapping map)
        {
            reading.Invalid(node.At, $"{reading.Name} = {node.Words} is not a block of ranks", "workflow: rank, like simple: 1");
            return before;
        }

        return map.Entries.ToDictionary(e => e.Key, RankOf, StringComparer.Ordinal);

        int RankOf(Entry entry) => reading.Within(entry.Key, entry.At, () => Rank.Read(entry.Value, 1, reading));
    }

    // In the order of the ids, so that the same ranks always give the same text.
    internal override Node Write(IReadOnlyDictionary<string, int> value) =>
        new Mapping(value.OrderBy(r => r.Key, StringComparer.Ordinal).Select(r => new Entry(r.Key, Rank.Write(r.Value))));

    internal override JsonObject Schema() => new()
    {
        ["type"] = "object",
        ["propertyNames"] = Id.Schema(),
        ["additionalProperties"] = Rank.Schema(),
    };
}
