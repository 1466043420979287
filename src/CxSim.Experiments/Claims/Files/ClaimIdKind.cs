using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CxSim.Experiments.Scenarios.Kinds;
using CxSim.Experiments.Scenarios.Yaml;

namespace CxSim.Experiments.Claims.Files;

/// <summary>C and a number.</summary>
internal sealed partial class ClaimIdKind : Kind<string>
{
    private const string Pattern = "^C[1-9][0-9]{0,2}$";

    internal override string Start => "";

    internal override string Words => "C and a number";

    internal override string Read(Node node, string before, Reading reading)
    {
        if (node is Scalar scalar && Shape().IsMatch(scalar.Text))
        {
            return scalar.Text;
        }

        reading.Wrong(node, "a claim's id", "C and a number, like C4");
        return before;
    }

    internal override Node Write(string value) => new Scalar(value);

    internal override JsonObject Schema() => new() { ["type"] = "string", ["pattern"] = Pattern };

    [GeneratedRegex(Pattern, RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Shape();
}
