using System.Text.Json.Nodes;
using CxSim.Experiments.Scenarios.Yaml;

namespace CxSim.Experiments.Scenarios.Kinds;

/// <summary>A number that may be left to something else by writing null.</summary>
internal sealed class OptionalKind(Kind<double> kind, string otherwise) : Kind<double?>
{
    internal override string Words => $"{kind.Words}; or null: {otherwise}";

    internal override double? Read(Node node, double? before, Reading reading) =>
        node is Scalar { IsNull: true } ? null : kind.Read(node, before ?? 0, reading);

    internal override Node Write(double? value) => value is { } number ? kind.Write(number) : new Scalar("null");

    internal override JsonObject Schema() => new() { ["anyOf"] = new JsonArray(kind.Schema(), new JsonObject { ["type"] = "null" }) };
}
