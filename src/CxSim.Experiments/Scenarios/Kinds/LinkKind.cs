using System.Text.Json.Nodes;
using CxSim.Experiments.Scenarios.Yaml;

namespace CxSim.Experiments.Scenarios.Kinds;

/// <summary>A causal link: 1 is on, 0 is off, nothing between.</summary>
internal sealed class LinkKind : Kind<double>
{
    internal override string Words => "0 (off) or 1 (on)";

    internal override double Read(Node node, double before, Reading reading)
    {
        switch (node)
        {
            case Scalar { Quoted: false, Text: "0" }:
                return 0;
            case Scalar { Quoted: false, Text: "1" }:
                return 1;
            default:
                reading.Wrong(node, "a switch", Words, Meant(node));
                return before;
        }
    }

    internal override Node Write(double value) => new Scalar(NumberText.Of(value));

    internal override JsonObject Schema() => new() { ["enum"] = new JsonArray(0, 1) };

    private static string? Meant(Node node) => (node as Scalar)?.Text.ToLowerInvariant() switch
    {
        "on" or "true" or "yes" => "1",
        "off" or "false" or "no" => "0",
        _ => null,
    };
}
