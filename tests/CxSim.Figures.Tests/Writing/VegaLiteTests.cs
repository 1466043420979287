using System.Text.Json.Nodes;
using CxSim.Figures.Tables;
using CxSim.Figures.Tests.Examples;
using CxSim.Figures.Tests.Snapshots;
using CxSim.Figures.Writing;

namespace CxSim.Figures.Tests.Writing;

public sealed class VegaLiteTests
{
    private static readonly string[] Marks = ["area", "bar", "line", "point", "rect", "rule", "text", "tick"];

    private static readonly string[] Scales = ["band", "linear", "log"];

    public static TheoryData<string> Names => Gallery.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Write_EveryFigure_HasOneLayerAMark(string name)
    {
        Figure figure = Gallery.All[name];
        JsonNode spec = Parse(figure);
        JsonNode[] panels = figure.Panels.Count == 1 ? [spec] : [.. spec["concat"]!.AsArray().Select(p => p!)];
        Assert.Equal("https://vega.github.io/schema/vega-lite/v5.json", (string?)spec["$schema"]);
        Assert.Equal(figure.Panels.Count, panels.Length);
        Assert.All(figure.Panels.Zip(panels), pair => Assert.Equal(pair.First.Marks.Count, pair.Second["layer"]!.AsArray().Count));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Write_EveryFigure_HoldsItsTableExactly(string name)
    {
        DataTable table = Gallery.All[name].Table;
        JsonArray values = Parse(Gallery.All[name])["data"]!["values"]!.AsArray();
        Assert.Equal(table.Rows.Count, values.Count);
        for (int row = 0; row < table.Rows.Count; row++)
        {
            foreach (Column column in table.Columns)
            {
                Cell cell = table[row, column.Name];
                JsonNode? value = values[row]![column.Name];
                if (cell.Kind == CellKind.Number)
                {
                    Assert.Equal(double.IsFinite(cell.Value) ? cell.Value : null, (double?)value);
                }
                else
                {
                    Assert.Equal(cell.Text, (string?)value);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Write_EveryField_IsInTheData(string name)
    {
        JsonNode spec = Parse(Gallery.All[name]);
        HashSet<string> columns = [.. Gallery.All[name].Table.Columns.Select(c => c.Name), "table row"];
        foreach (JsonNode layer in Nodes(spec).Where(n => n is JsonObject o && o.ContainsKey("encoding")))
        {
            bool own = layer["data"] is not null && layer["layer"] is null && layer != spec;
            IEnumerable<string> fields = Nodes(layer["encoding"]!).OfType<JsonObject>().Select(o => (string?)o["field"]).OfType<string>();
            Assert.All(own ? [] : fields, f => Assert.Contains(f.Replace("\\", "", StringComparison.Ordinal), columns));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Write_EveryFigure_HasWhatAnEditorNeeds(string name)
    {
        JsonNode spec = Parse(Gallery.All[name]);
        Assert.NotEmpty((string)spec["title"]!["text"]!);
        Assert.NotEmpty((string)spec["description"]!);
        Assert.NotEmpty(spec["data"]!["values"]!.AsArray());
        JsonObject[] layers = [.. Nodes(spec).OfType<JsonObject>().Where(o => o.ContainsKey("mark"))];
        Assert.NotEmpty(layers);
        Assert.All(layers, l => Assert.Contains((string?)l["mark"]!["type"], Marks));
        Assert.All(layers, l => Assert.True(l["encoding"] is JsonObject { Count: > 0 }, l.ToJsonString()));
        var places = layers.SelectMany(l => new[] { l["encoding"]!["x"], l["encoding"]!["y"] }).OfType<JsonObject>().ToArray();
        Assert.NotEmpty(places);
        Assert.All(places, place =>
        {
            Assert.True(place.ContainsKey("field") != place.ContainsKey("datum"), place.ToJsonString());
            Assert.Contains((string?)place["type"], (string[])["nominal", "quantitative"]);
            Assert.Contains((string?)place["scale"]!["type"], Scales);
            Assert.True(place["scale"]!["domain"]!.AsArray().Count >= 1, place.ToJsonString());

            // Without a title of its own an axis would be labelled with the name of a column.
            Assert.True(place.ContainsKey("axis"), place.ToJsonString());
            Assert.True(place["axis"] is not JsonObject axis || axis.ContainsKey("title"), place.ToJsonString());
        });
    }

    [Fact]
    public void Write_Bridge_MatchesItsSnapshot() => Snapshot.Verify(VegaLiteWriter.Write(Gallery.All["bridge"]), "bridge", "json");

    private static JsonNode Parse(Figure figure) => JsonNode.Parse(VegaLiteWriter.Write(figure))!;

    private static IEnumerable<JsonNode> Nodes(JsonNode node)
    {
        IEnumerable<JsonNode?> children = node switch
        {
            JsonObject o => o.Select(p => p.Value),
            JsonArray a => a,
            _ => [],
        };
        return [node, .. children.OfType<JsonNode>().SelectMany(Nodes)];
    }
}
