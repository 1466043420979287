using System.Text.Json.Nodes;
using CxSim.Experiments.Scenarios.Yaml;

namespace CxSim.Experiments.Scenarios.Kinds;

/// <summary>true or false, and no other word for them.</summary>
internal sealed class FlagKind : Kind<bool>
{
    internal override string Words => "true or false";

    internal override bool Read(Node node, bool before, Reading reading)
    {
        switch (node)
        {
            case Scalar { Quoted: false, Text: "true" }:
                return true;
            case Scalar { Quoted: false, Text: "false" }:
                return false;
            default:
                reading.Wrong(node, "a switch", "true or false", Meant(node));
                return before;
        }
    }

    internal override Node Write(bool value) => new Scalar(value ? "true" : "false");

    internal override JsonObject Schema() => new() { ["type"] = "boolean" };

    private static string? Meant(Node node) => (node as Scalar)?.Text.ToLowerInvariant() switch
    {
        "yes" or "on" or "true" or "1" => "true",
        "no" or "off" or "false" or "0" => "false",
        _ => null,
    };
}
