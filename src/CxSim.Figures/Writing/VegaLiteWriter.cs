using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CxSim.Figures.Lettering;
using CxSim.Figures.Tables;

namespace CxSim.Figures.Writing;

/// <summary>Writes a figure as a Vega-Lite version 5 specification with its numbers inside, for notebooks.</summary>
public static class VegaLiteWriter
{
    /// <summary>The field that holds a row's index in the table.</summary>
    internal const string RowField = "table row";

    /// <summary>The parameter that says which frame is seen.</summary>
    internal const string FrameParameter = "frame";

    private static readonly JsonSerializerOptions Style = new()
    {
        WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The specification as JSON.</summary>
    /// <param name="figure">What to draw. Texts outside its panels are left out.</param>
    public static string Write(Figure figure)
    {
        JsonObject spec = new()
        {
            ["$schema"] = "https://vega.github.io/schema/vega-lite/v5.json",
            ["title"] = new JsonObject { ["text"] = figure.Title, ["subtitle"] = Lines(figure.Subtitle), ["anchor"] = "start" },
            ["description"] = figure.Description,
            ["usermeta"] = new JsonObject { ["permalink"] = figure.Permalink },
            ["data"] = new JsonObject { ["values"] = Values(figure.Table) },
        };
        if (figure.Frames > 0)
        {
            spec["params"] = new JsonArray(new JsonObject
            {
                ["name"] = FrameParameter, ["value"] = figure.Frames,
                ["bind"] = new JsonObject { ["input"] = "range", ["min"] = 1, ["max"] = figure.Frames, ["step"] = 1 },
            });
        }

        if (figure.Panels.Count == 1)
        {
            foreach ((string name, JsonNode? node) in PanelOf(figure, figure.Panels[0]))
            {
                spec[name] = node?.DeepClone();
            }
        }
        else
        {
            spec["columns"] = figure.Panels.Count(p => p.Plot.Top == figure.Panels[0].Plot.Top);
            spec["concat"] = new JsonArray([.. figure.Panels.Select(p => PanelOf(figure, p))]);
        }

        return spec.ToJsonString(Style) + "\n";
    }

    private static JsonArray Lines(string text) =>
        new([.. Wrap.Lines(text, Figure.Width, TextStyle.Subtitle.Size).Select(line => (JsonNode)line)]);

    private static JsonArray Values(DataTable table)
    {
        JsonArray values = [];
        for (int row = 0; row < table.Rows.Count; row++)
        {
            JsonObject entry = new() { [RowField] = row };
            for (int c = 0; c < table.Columns.Count; c++)
            {
                Cell cell = table.Rows[row][c];
                bool number = cell.Kind == CellKind.Number;
                entry[table.Columns[c].Name] = number ? double.IsFinite(cell.Value) ? cell.Value : null : cell.Text;
            }

            values.Add(entry);
        }

        return values;
    }

    private static JsonObject PanelOf(Figure figure, Panel panel)
    {
        VegaMarks marks = new(figure, panel);
        JsonObject spec = new()
        {
            ["width"] = panel.Plot.Width,
            ["height"] = panel.Plot.Height,
            ["layer"] = new JsonArray([.. panel.Marks.Select(marks.Write)]),
        };
        if (panel.Name.Length > 0)
        {
            spec["title"] = panel.Name;
        }

        return spec;
    }
}
