using System.Text.Json.Nodes;
using CxSim.Figures.Marks;
using CxSim.Figures.Scales;

namespace CxSim.Figures.Writing;

/// <summary>Scales, axes and channels in Vega-Lite's terms.</summary>
internal static class VegaEncoding
{
    /// <summary>A position channel with its scale and axis.</summary>
    public static JsonObject Position(Channel channel, Scale scale, Axis? axis, double length, bool upright)
    {
        JsonObject node = Secondary(channel, scale);
        node["type"] = scale is BandScale ? "nominal" : "quantitative";
        node["scale"] = ScaleOf(scale, length, upright);
        node["axis"] = scale is BandScale
            ? new JsonObject { ["title"] = axis?.Title, ["grid"] = false, ["labelAngle"] = 0 }
            : axis is null ? null : AxisOf(axis);
        return node;
    }

    /// <summary>The other end of an interval, which takes its scale from the first.</summary>
    public static JsonObject Secondary(Channel channel, Scale scale)
    {
        if (channel.Column is { } column)
        {
            return new JsonObject { ["field"] = Field(column) };
        }

        return scale is BandScale band
            ? new JsonObject { ["datum"] = band.Labels[(int)channel.Constant] }
            : new JsonObject { ["datum"] = channel.Constant };
    }

    /// <summary>A column's name with the characters escaped that Vega-Lite would read as a path.</summary>
    public static string Field(string column) => column
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(".", "\\.", StringComparison.Ordinal)
        .Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal);

    private static JsonObject ScaleOf(Scale scale, double length, bool upright)
    {
        double Place(double unit) => Math.Round((upright ? 1 - unit : unit) * length, 2);
        return scale switch
        {
            BandScale band => new JsonObject
            {
                ["type"] = "band", ["padding"] = 0, ["reverse"] = scale.Reversed != upright,
                ["domain"] = new JsonArray([.. band.Labels.Select(l => (JsonNode)l)]),
            },
            LogScale log => Numeric("log", log.Min, log.Max, scale.Reversed),
            LinearScale linear => Numeric("linear", linear.Min, linear.Max, scale.Reversed),
            TimeScale time => Numeric("linear", time.Min, time.Max, scale.Reversed),
            PiecewiseScale folded => new JsonObject
            {
                ["type"] = "linear",
                ["domain"] = new JsonArray([.. folded.Knots.Select(k => (JsonNode)k.Value)]),
                ["range"] = new JsonArray([.. folded.Knots.Select(k => (JsonNode)Place(folded.Unit(k.Value)))]),
            },
            _ => throw new NotSupportedException($"no scale for {scale.GetType().Name}"),
        };
    }

    private static JsonObject Numeric(string type, double min, double max, bool reversed) => new()
    {
        ["type"] = type, ["domain"] = new JsonArray(min, max), ["reverse"] = reversed, ["nice"] = false, ["zero"] = false,
    };

    private static JsonObject AxisOf(Axis axis)
    {
        string places = string.Join(",", axis.Ticks.Select(t => Lettering.Numbers.Exact(t.Value)));
        string texts = string.Join(",", axis.Ticks.Select(t => $"'{t.Text.Replace("'", "\\'", StringComparison.Ordinal)}'"));
        JsonObject node = new() { ["title"] = axis.Title, ["grid"] = axis.Grid };
        node["values"] = new JsonArray([.. axis.Ticks.Select(t => (JsonNode)t.Value)]);
        node["labelExpr"] = $"[{texts}][indexof([{places}], datum.value)]";
        return node;
    }
}
