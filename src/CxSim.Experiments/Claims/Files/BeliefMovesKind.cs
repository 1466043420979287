using System.Text.Json.Nodes;
using CxSim.Experiments.Scenarios.Kinds;
using CxSim.Experiments.Scenarios.Shapes;
using CxSim.Experiments.Scenarios.Yaml;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Claims.Files;

/// <summary>Some beliefs at values of their own, on top of whatever set holds.</summary>
internal sealed class BeliefMovesKind : Kind<IReadOnlyList<BeliefMove>>
{
    internal override IReadOnlyList<BeliefMove> Start => [];

    internal override string Words => "belief: value";

    internal override IReadOnlyList<BeliefMove> Read(Node node, IReadOnlyList<BeliefMove> before, Reading reading)
    {
        if (node is not Mapping map)
        {
            reading.Wrong(node, "a block of beliefs", Words);
            return before;
        }

        var moves = new List<BeliefMove>();
        foreach (var entry in map.Entries)
        {
            if (Beliefs.Find(entry.Key) is { } belief)
            {
                double value = reading.Within(
                    entry.Key, entry.Value.At, () => BeliefShape.KindOf(belief).Read(entry.Value, belief.Base, reading));
                moves.Add(new(belief, value));
            }
            else
            {
                reading.Unknown(entry.At, "belief", entry.Key, [.. Beliefs.All.Select(b => b.Id)]);
            }
        }

        return moves;
    }

    internal override Node Write(IReadOnlyList<BeliefMove> value) =>
        new Mapping(value.Select(m => new Entry(m.Belief.Id, BeliefShape.KindOf(m.Belief).Write(m.Value))));

    internal override JsonObject Schema() => new()
    {
        ["type"] = "object",
        ["propertyNames"] = new JsonObject { ["enum"] = new JsonArray([.. Beliefs.All.Select(b => JsonValue.Create(b.Id))]) },
        ["additionalProperties"] = new JsonObject { ["type"] = "number" },
    };
}
