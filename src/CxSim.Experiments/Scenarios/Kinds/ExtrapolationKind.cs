using System.Text.Json.Nodes;
using CxSim.Experiments.Scenarios.Yaml;

namespace CxSim.Experiments.Scenarios.Kinds;

/// <summary>The switch that lets values leave their range in the rest of the reading.</summary>
internal sealed class ExtrapolationKind : Kind<bool>
{
    private static readonly FlagKind Flag = new();

    internal override string Words => Flag.Words;

    internal override bool Read(Node node, bool before, Reading reading)
    {
        reading.AllowExtrapolation |= Flag.Read(node, before, reading);
        return reading.AllowExtrapolation;
    }

    internal override Node Write(bool value) => Flag.Write(value);

    internal override JsonObject Schema() => Flag.Schema();
}
