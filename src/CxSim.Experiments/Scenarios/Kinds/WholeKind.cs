using System.Globalization;
using System.Text.Json.Nodes;
using CxSim.Experiments.Scenarios.Yaml;

namespace CxSim.Experiments.Scenarios.Kinds;

/// <summary>A whole number with a unit and a range.</summary>
internal sealed class WholeKind(string unit, int min, int max) : Kind<int>
{
    internal override string Words => $"whole {unit}".Trim() + $", {min}–{max}";

    internal override int Read(Node node, int before, Reading reading)
    {
        double? value = node is Scalar { Quoted: false } scalar ? NumberText.Read(scalar.Text) : null;
        string expected = $"a whole number, {NumberText.Range(min, max, unit)}" + NumberText.Unquoted(node);
        if (value is null || value != Math.Truncate(value.Value))
        {
            string? meant = node is Scalar text && value is null ? NumberText.Meant(text.Text) : null;
            reading.Wrong(node, "a whole number", expected, meant);
            return before;
        }

        if (value < min || value > max)
        {
            string side = value < min ? $"below the minimum {min}" : $"above the maximum {max}";
            reading.Invalid(node.At, $"{reading.Name} = {NumberText.Of(value.Value)} is {side}", expected);
            return before;
        }

        return (int)value;
    }

    internal override Node Write(int value) => new Scalar(value.ToString(CultureInfo.InvariantCulture));

    internal override JsonObject Schema() => new() { ["type"] = "integer", ["minimum"] = min, ["maximum"] = max };
}
