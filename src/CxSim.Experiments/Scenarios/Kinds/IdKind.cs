using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CxSim.Experiments.Scenarios.Yaml;

namespace CxSim.Experiments.Scenarios.Kinds;

/// <summary>A name to call something by: lower-case words and numbers joined by hyphens.</summary>
internal sealed partial class IdKind : Kind<string>
{
    private const string Pattern = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";
    private const int Longest = 60;

    internal override string Start => "";

    internal override string Words => "lower-case words joined by hyphens";

    /// <summary>Whether a word is such a name.</summary>
    internal static bool IsId(string text) => text.Length <= Longest && Shape().IsMatch(text) && !text.EndsWith('\n');

    internal override string Read(Node node, string before, Reading reading)
    {
        if (node is Scalar scalar && IsId(scalar.Text))
        {
            return scalar.Text;
        }

        string? meant = node is Scalar text ? Meant(text.Text) : null;
        string expected = $"{Words}, like quick-slow, at most {Longest} characters";
        reading.Wrong(node, "a name", expected, meant);
        return before;
    }

    internal override Node Write(string value) => new Scalar(value);

    internal override JsonObject Schema() => new() { ["type"] = "string", ["pattern"] = Pattern, ["maxLength"] = Longest };

    private static string? Meant(string text)
    {
        string name = string.Join('-', text.ToLowerInvariant().Split(' ', '_', '-').Where(w => w.Length > 0));
        return IsId(name) ? name : null;
    }

    [GeneratedRegex(Pattern, RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Shape();
}
