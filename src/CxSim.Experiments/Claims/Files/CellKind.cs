using System.Text.Json.Nodes;
using CxSim.Experiments.Scenarios.Kinds;
using CxSim.Experiments.Scenarios.Yaml;

namespace CxSim.Experiments.Claims.Files;

/// <summary>A policy, or a policy in another world: "give-it-back", "today@broken".</summary>
internal sealed class CellKind : Kind<Cell>
{
    internal override Cell Start => new("today");

    internal override string Words => "a policy of the claim, or policy@world";

    internal override Cell Read(Node node, Cell before, Reading reading)
    {
        string[] parts = node is Scalar { IsNull: false } scalar ? scalar.Text.Split('@') : [];
        if (parts.Length is 1 or 2 && parts.All(IdKind.IsId))
        {
            return new(parts[0], parts.ElementAtOrDefault(1) ?? "");
        }

        reading.Wrong(node, Words, "like quick-slow or today@no-friction");
        return before;
    }

    internal override Node Write(Cell value) => new Scalar(value.ToString());

    internal override JsonObject Schema() => new() { ["type"] = "string" };
}
