using System.Text.Json.Nodes;
using CxSim.Experiments.Scenarios.Yaml;

namespace CxSim.Experiments.Scenarios.Kinds;

/// <summary>Words for people, on one line unless it may have more.</summary>
internal sealed class TextKind(int longest = 200, bool lines = false) : Kind<string>
{
    internal override string Start => "";

    internal override string Words => $"text, at most {longest} characters";

    internal override string Read(Node node, string before, Reading reading)
    {
        if (node is not Scalar scalar || scalar.IsNull)
        {
            reading.Wrong(node, "text", $"text of at most {longest} characters");
            return before;
        }

        string text = lines ? scalar.Text.TrimEnd('\n') : scalar.Text;
        if (text.Length > longest)
        {
            reading.Invalid(node.At, $"{reading.Name} has {text.Length} characters", $"at most {longest}");
            return before;
        }

        if (text.Any(c => char.IsControl(c) && !(lines && c == '\n')) || !IsWhole(text))
        {
            reading.Invalid(node.At, $"{reading.Name} = {node.Words} has characters that cannot be shown", "printable text on one line");
            return before;
        }

        return text;
    }

    internal override Node Write(string value) => new Scalar(value, quoted: true);

    internal override JsonObject Schema() => new() { ["type"] = "string", ["maxLength"] = longest };

    // Half a character, which YAML's \u escapes can make, has no UTF-8.
    private static bool IsWhole(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i++ + 1])))
            {
                return false;
            }
        }

        return true;
    }
}
