using System.Text.Json.Nodes;
using CxSim.Experiments.Scenarios.Yaml;

namespace CxSim.Experiments.Scenarios.Kinds;

/// <summary>A value for each of some names.</summary>
/// <param name="words">What stands here: "workflow: rank".</param>
/// <param name="value">The kind of the values.</param>
internal sealed class MapKind<T>(string words, Kind<T> value) : Kind<IReadOnlyDictionary<string, T>>
{
    private static readonly IdKind Id = new();

    internal override IReadOnlyDictionary<string, T> Start => new Dictionary<string, T>(StringComparer.Ordinal);

    internal override string Words => words;

    internal override IReadOnlyDictionary<string, T> Read(Node node, IReadOnlyDictionary<string, T> before, Reading reading)
    {
        if (node is not Mapping map)
        {
            reading.Wrong(node, "a block of names", words);
            return before;
        }

        return map.Entries.ToDictionary(e => e.Key, ValueOf, StringComparer.Ordinal);

        T ValueOf(Entry entry) => reading.Within(entry.Key, entry.At, () => value.Read(entry.Value, value.Start, reading));
    }

    // In the order of the names, so that the same values always give the same text.
    internal override Node Write(IReadOnlyDictionary<string, T> values) =>
        new Mapping(values.OrderBy(v => v.Key, StringComparer.Ordinal).Select(v => new Entry(v.Key, value.Write(v.Value))));

    internal override JsonObject Schema() => new()
    {
        ["type"] = "object",
        ["propertyNames"] = Id.Schema(),
        ["additionalProperties"] = value.Schema(),
    };
}
