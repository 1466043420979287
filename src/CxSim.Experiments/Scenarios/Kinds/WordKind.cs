using System.Text.Json.Nodes;
using CxSim.Experiments.Scenarios.Yaml;

namespace CxSim.Experiments.Scenarios.Kinds;

/// <summary>One fixed word.</summary>
internal sealed class WordKind(string word) : Kind<string>
{
    internal override string Start => word;

    internal override string Words => word;

    internal override string Read(Node node, string before, Reading reading)
    {
        if (node is not Scalar scalar || scalar.Text != word)
        {
            reading.Usage(node.At, $"{reading.Name} = {node.Words} is not known", word);
        }

        return word;
    }

    internal override Node Write(string value) => new Scalar(word);

    internal override JsonObject Schema() => new() { ["const"] = word };
}
