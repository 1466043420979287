using System.Text.Json.Nodes;
using CxSim.Experiments.Scenarios.Yaml;

namespace CxSim.Experiments.Scenarios.Kinds;

/// <summary>A number with a unit and a range.</summary>
internal sealed class NumberKind(string unit, double min, double max) : Kind<double>
{
    /// <summary>The furthest a value may go where extrapolation is allowed; the range itself unless said otherwise.</summary>
    internal (double Min, double Max) Hard { get; init; } = (min, max);

    internal override string Words => (Unit + " " + $"{NumberText.Of(min)}{(min < 0 ? " to " : "–")}{NumberText.Of(max)}").Trim();

    private string Unit => unit is "" or "1" or "0–1" or "0–100" ? "" : unit + ",";

    internal override double Read(Node node, double before, Reading reading)
    {
        if (node is not Scalar scalar || scalar.Quoted || NumberText.Read(scalar.Text) is not { } value)
        {
            string? meant = node is Scalar text ? NumberText.Meant(text.Text) : null;
            string expected = $"a plain number, {NumberText.Range(min, max, unit)}" + NumberText.Unquoted(node);
            reading.Wrong(node, "a number", expected, meant);
            return before;
        }

        var (lowest, highest) = reading.AllowExtrapolation ? Hard : (min, max);
        if (value < lowest || value > highest)
        {
            string side = value < lowest
                ? $"below the minimum {NumberText.WithUnit(lowest, unit)}"
                : $"above the maximum {NumberText.WithUnit(highest, unit)}";
            bool further = value >= Hard.Min && value <= Hard.Max;
            reading.Invalid(
                node.At,
                $"{reading.Name} = {NumberText.WithUnit(value, unit)} is {side}",
                NumberText.Range(lowest, highest, unit)
                    + (further ? "; the effect beyond is unknown, --allow-extrapolation tries it" : ""));
            return before;
        }

        return value;
    }

    internal override Node Write(double value) => new Scalar(NumberText.Of(value));

    internal override JsonObject Schema() => new() { ["type"] = "number", ["minimum"] = min, ["maximum"] = max };
}
