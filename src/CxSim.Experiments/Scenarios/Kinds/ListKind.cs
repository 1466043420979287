using System.Text.Json.Nodes;
using CxSim.Experiments.Scenarios.Yaml;

namespace CxSim.Experiments.Scenarios.Kinds;

/// <summary>A list of things of one kind; a new list replaces the old one whole.</summary>
internal sealed class ListKind<T>(Kind<T> item, int fewest, int most) : Kind<IReadOnlyList<T>>
{
    internal override IReadOnlyList<T> Start => [];

    internal override string Words => $"list of {fewest}–{most}, each {item.Words}";

    internal override IReadOnlyList<T> Read(Node node, IReadOnlyList<T> before, Reading reading)
    {
        string expected = fewest == most ? $"a list of {most}" : $"a list of {fewest} to {most}";
        if (node is not Sequence list)
        {
            reading.Wrong(node, "a list", expected);
            return before;
        }

        if (list.Items.Count < fewest || list.Items.Count > most)
        {
            reading.Invalid(node.At, $"{reading.Name} has {list.Items.Count} entries", expected);
            return before;
        }

        string name = reading.Name;
        return [.. list.Items.Select((n, i) => reading.Within($"{name}[{i + 1}]", n.At, () => item.Read(n, item.Start, reading)))];
    }

    internal override Node Write(IReadOnlyList<T> value) => new Sequence(value.Select(item.Write));

    internal override JsonObject Schema() => new()
    {
        ["type"] = "array",
        ["items"] = item.Schema(),
        ["minItems"] = fewest,
        ["maxItems"] = most,
    };
}
