using System.Text.Json.Nodes;
using CxSim.Figures.Colours;
using CxSim.Figures.Marks;

namespace CxSim.Figures.Writing;

/// <summary>Marks as Vega-Lite layers.</summary>
/// <param name="figure">The figure, for its table.</param>
/// <param name="panel">The panel, for its scales.</param>
internal sealed class VegaMarks(Figure figure, Panel panel)
{
    private const int EllipsePoints = 48;
    private const string ZoneColour = "#e2e4e7";

    /// <summary>The layer; one that belongs to a frame is seen when the page's parameter says so.</summary>
    public JsonObject Write(Mark mark)
    {
        JsonObject layer = OfKind(mark);
        if (mark.Frame is { } frame)
        {
            JsonArray transform = layer["transform"] as JsonArray ?? [];
            transform.Add(new JsonObject { ["filter"] = $"{VegaLiteWriter.FrameParameter} == {frame}" });
            layer["transform"] = transform;
        }

        return layer;
    }

    private JsonObject OfKind(Mark mark) => mark switch
    {
        Line line => LineLayer(line),
        Area a => Layer(a, Look(a, "area", ("interpolate", Step(a.Stepped))), [("x", a.X), .. Pair("y", a.Low, a.High)]),
        Dot dot => Layer(dot, DotLook(dot), ("x", dot.X), ("y", dot.Y)),
        Whisker w => Layer(w, Look(w, "rule", ("strokeWidth", w.Width)), Span(w.Upright, w.Low, w.High, w.At)),
        Bar bar => Layer(bar, BarLook(bar), Span(bar.Upright, bar.From, bar.To, bar.At)),
        Brick b => Layer(b, BrickLook(b), [.. Pair("x", b.Left, b.Right), .. Pair("y", b.Bottom, b.Top)]),
        Zone z => Layer(First(z), Look(z, "rect", ("color", ZoneColour)), Pair("x", z.From, z.To)),
        Rule r => Layer(First(r), Look(r, "rule", ("strokeDash", r.Dashed ? new JsonArray(4, 3) : null)), (r.Level ? "y" : "x", r.At)),
        Ellipse ellipse => EllipseLayer(ellipse),
        HeatCell cell => HeatLayer(cell),
        Link link => Layer(link, LinkLook(link), ("x", link.FromX), ("y", link.FromY), ("x2", link.ToX), ("y2", link.ToY)),
        Words words => WordsLayer(words),
        _ => throw new NotSupportedException($"no layer for {mark.GetType().Name}"),
    };

    private static string Step(bool stepped) => stepped ? "step-after" : "linear";

    private static (string, Channel)[] Span(bool upright, Channel from, Channel to, Channel at) =>
        [.. Pair(upright ? "y" : "x", from, to), (upright ? "x" : "y", at)];

    // Vega-Lite wants a column, if there is one, in the first of two ends.
    private static (string, Channel)[] Pair(string along, Channel from, Channel to) => from.Column is null
        ? [(along, to), (along + "2", from)]
        : [(along, from), (along + "2", to)];

    private static JsonObject LineLook(Line line) => Look(
        line,
        "line",
        ("strokeWidth", line.Width),
        ("interpolate", Step(line.Stepped)),
        ("strokeDash", line.Dashed ? Dash(line.Series) : null));

    private static JsonObject LinkLook(Link link) => Look(
        link, "rule", ("strokeWidth", link.Width), ("strokeDash", link.Dashed ? Dash(link.Series) : null));

    private static JsonObject BrickLook(Brick brick) => Look(brick, "rect", ("stroke", Palette.LightPaper));

    private static JsonObject DotLook(Dot dot) => Look(
        dot, "point", ("filled", !dot.Hollow), ("shape", Shape(dot.Series)), ("size", 4 * dot.Radius * dot.Radius));

    private static string Colour(int series) => series < 0 ? Palette.LightMuted : Palette.Series[series].Light;

    private static JsonArray? Dash(int series)
    {
        string dash = series < 0 ? Palette.NeutralDash : Palette.Series[series].Dash;
        return dash.Length == 0 ? null : new JsonArray([.. dash.Split(' ').Select(d => (JsonNode)int.Parse(d))]);
    }

    private static string Shape(int series) => series < 0 ? "circle" : Palette.Series[series].Marker switch
    {
        MarkerShape.Circle => "circle",
        MarkerShape.Square => "square",
        MarkerShape.Triangle => "triangle-up",
        MarkerShape.Diamond => "diamond",
        MarkerShape.TriangleDown => "triangle-down",
        MarkerShape.Plus => "cross",
        MarkerShape other => MarkerPath.Of(other, 0, 0, 1),
    };

    private static JsonObject Look(Mark mark, string type, params (string Name, JsonNode? Value)[] more)
    {
        JsonObject look = new() { ["type"] = type, ["color"] = Colour(mark.Series), ["opacity"] = mark.Opacity };
        foreach ((string name, JsonNode? value) in more.Where(m => m.Value is not null))
        {
            look[name] = value;
        }

        return look;
    }

    private static JsonObject BarLook(Bar bar)
    {
        JsonObject look = Look(bar, "bar", ("size", bar.Thickness));
        if (bar.Hatched)
        {
            look["fillOpacity"] = 0.25;
            look["stroke"] = Colour(bar.Series);
            look["strokeDash"] = new JsonArray(3, 2);
        }

        return look;
    }

    private Mark First(Mark mark) => mark with { Rows = new Rows(RowsOf(mark).Start, 1) };

    private Rows RowsOf(Mark mark) => mark.Rows ?? new Rows(0, figure.Table.Rows.Count);

    private JsonObject Layer(Mark mark, JsonObject look, params (string Name, Channel Channel)[] channels)
    {
        JsonObject layer = new() { ["mark"] = look, ["encoding"] = Encoding(channels) };
        if (mark.Rows is { } rows)
        {
            string row = $"datum['{VegaLiteWriter.RowField}']";
            layer["transform"] = new JsonArray(new JsonObject { ["filter"] = $"{row} >= {rows.Start} && {row} < {rows.End}" });
        }

        return layer;
    }

    private JsonObject LineLayer(Line line)
    {
        JsonObject layer = Layer(line, LineLook(line), ("x", line.X), ("y", line.Y), ("order", VegaLiteWriter.RowField));
        if (line.By is { } by)
        {
            layer["encoding"]!["detail"] = new JsonObject { ["field"] = VegaEncoding.Field(by), ["type"] = "nominal" };
        }

        return layer;
    }

    private JsonObject Encoding((string Name, Channel Channel)[] channels)
    {
        JsonObject encoding = [];
        foreach ((string name, Channel channel) in channels)
        {
            encoding[name] = name switch
            {
                "x" => VegaEncoding.Position(channel, panel.X, panel.XAxis, panel.Plot.Width, upright: false),
                "y" => VegaEncoding.Position(channel, panel.Y, panel.YAxis, panel.Plot.Height, upright: true),
                "x2" => VegaEncoding.Secondary(channel, panel.X),
                "y2" => VegaEncoding.Secondary(channel, panel.Y),
                _ => new JsonObject { ["field"] = channel.Column, ["type"] = "quantitative" },
            };
        }

        return encoding;
    }

    private JsonObject EllipseLayer(Ellipse e)
    {
        JsonArray values = [];
        for (int row = RowsOf(e).Start; row < RowsOf(e).End; row++)
        {
            double Value(Channel channel) => channel.Of(figure.Table, row, panel.X);
            for (int i = 0; i <= EllipsePoints; i++)
            {
                (double x, double y) = Ellipse.Outline(
                    (Value(e.X), Value(e.Y)), (Value(e.SdX), Value(e.SdY)), Value(e.Correlation), i * 2 * Math.PI / EllipsePoints);
                values.Add(new JsonObject { ["ellipse"] = row, ["point"] = i, ["across"] = x, ["up"] = y });
            }
        }

        JsonObject encoding = Encoding([("x", "across"), ("y", "up"), ("order", "point")]);
        encoding["detail"] = new JsonObject { ["field"] = "ellipse", ["type"] = "nominal" };
        return new JsonObject
        {
            ["data"] = new JsonObject { ["values"] = values },
            ["mark"] = Look(e, "line", ("strokeWidth", 1.2)),
            ["encoding"] = encoding,
        };
    }

    private JsonObject HeatLayer(HeatCell cell)
    {
        JsonObject layer = Layer(cell, new JsonObject { ["type"] = "rect" }, ("x", cell.X), ("y", cell.Y));
        string[] ramp = cell.Diverging
            ? [HeatRamp.Diverging(-1), HeatRamp.Diverging(0), HeatRamp.Diverging(1)]
            : [HeatRamp.Sequential(0), HeatRamp.Sequential(1)];
        double reach = Math.Max(Math.Abs(cell.Min), Math.Abs(cell.Max));
        layer["encoding"]!["color"] = new JsonObject
        {
            ["field"] = VegaEncoding.Field(cell.Colour.Column!),
            ["type"] = "quantitative",
            ["scale"] = new JsonObject
            {
                ["domain"] = cell.Diverging ? new JsonArray(-reach, 0, reach) : new JsonArray(cell.Min, cell.Max),
                ["range"] = new JsonArray([.. ramp.Select(c => (JsonNode)c)]),
            },
        };
        if (cell.Outline is { } outline)
        {
            layer["encoding"]!["stroke"] = new JsonObject
            {
                ["condition"] = new JsonObject { ["test"] = $"datum['{outline}'] == 1", ["value"] = Palette.LightInk }, ["value"] = null,
            };
        }

        return layer;
    }

    private JsonObject WordsLayer(Words words)
    {
        JsonObject look = new()
        {
            ["type"] = "text", ["dx"] = words.Dx, ["dy"] = words.Dy, ["fontSize"] = words.Style.Size, ["baseline"] = "alphabetic",
            ["align"] = words.Anchor switch { Anchor.Start => "left", Anchor.Middle => "center", _ => "right" },
            ["color"] = words.Style.Muted ? Palette.LightMuted : Palette.LightInk,
        };
        JsonObject encoding = Encoding([("x", words.X), ("y", words.Y)]);
        encoding["text"] = new JsonObject { ["value"] = words.Text };
        return new JsonObject
        {
            ["data"] = new JsonObject { ["values"] = new JsonArray(new JsonObject()) }, ["mark"] = look, ["encoding"] = encoding,
        };
    }
}
