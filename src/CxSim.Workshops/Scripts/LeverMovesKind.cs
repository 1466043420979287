using System.Text.Json.Nodes;
using CxSim.Experiments.Scenarios.Kinds;
using CxSim.Experiments.Scenarios.Shapes;
using CxSim.Experiments.Scenarios.Yaml;
using CxSim.Model.Policies;

namespace CxSim.Workshops.Scripts;

/// <summary>Some levers at values of their own, whatever a policy says.</summary>
internal sealed class LeverMovesKind : Kind<IReadOnlyList<LeverMove>>
{
    private static readonly string[] Ids = [.. Levers.All.Select(l => l.Id)];

    internal override IReadOnlyList<LeverMove> Start => [];

    internal override string Words => "lever: value";

    internal override IReadOnlyList<LeverMove> Read(Node node, IReadOnlyList<LeverMove> before, Reading reading)
    {
        if (node is not Mapping map)
        {
            reading.Wrong(node, "a block of levers", Words);
            return before;
        }

        var moves = new List<LeverMove>();
        foreach (var entry in map.Entries)
        {
            if (Levers.Find(entry.Key) is { } lever)
            {
                double value = reading.Within(
                    entry.Key, entry.Value.At, () => PolicyShape.KindOf(lever).Read(entry.Value, lever.Default, reading));
                moves.Add(new(lever, value));
            }
            else
            {
                reading.Unknown(entry.At, "lever", entry.Key, Ids);
            }
        }

        return moves;
    }

    internal override Node Write(IReadOnlyList<LeverMove> value) =>
        new Mapping(value.Select(m => new Entry(m.Lever.Id, PolicyShape.KindOf(m.Lever).Write(m.Value))));

    internal override JsonObject Schema() => PolicyShape.LeverValues.Schema();
}
