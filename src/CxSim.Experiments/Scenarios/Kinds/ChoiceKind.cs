using System.Text.Json.Nodes;
using CxSim.Experiments.Scenarios.Yaml;

namespace CxSim.Experiments.Scenarios.Kinds;

/// <summary>One of a few words.</summary>
internal sealed class ChoiceKind<T>(string noun, params (string Word, T Value)[] choices) : Kind<T>
    where T : struct, Enum
{
    internal override string Words => string.Join(" or ", choices.Select(c => c.Word));

    internal override T Read(Node node, T before, Reading reading)
    {
        if (node is not Scalar scalar)
        {
            reading.Wrong(node, "a word", Nearest.OneOf(Known));
            return before;
        }

        foreach (var (word, value) in choices)
        {
            if (word == scalar.Text)
            {
                return value;
            }
        }

        reading.Unknown(node.At, noun, scalar.Text, Known);
        return before;
    }

    internal override Node Write(T value) => new Scalar(choices.First(c => c.Value.Equals(value)).Word);

    internal override JsonObject Schema() => new() { ["enum"] = new JsonArray([.. Known.Select(w => JsonValue.Create(w))]) };

    private string[] Known => [.. choices.Select(c => c.Word)];
}
