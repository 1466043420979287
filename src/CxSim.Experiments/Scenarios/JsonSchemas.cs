using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CxSim.Experiments.Claims.Files;
using CxSim.Experiments.Scenarios.Kinds;
using CxSim.Experiments.Scenarios.Shapes;

namespace CxSim.Experiments.Scenarios;

/// <summary>JSON Schemas of all kinds of files, for editors that check and complete while one types.</summary>
public static class JsonSchemas
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Text by file name.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["experiment.schema.json"] = Text(ExperimentShape.Whole),
        ["centre.schema.json"] = Text(CentreShape.Whole),
        ["queue.schema.json"] = Text(QueueShapes.Whole),
        ["policy.schema.json"] = Text(PolicyShape.Whole),
        ["beliefs.schema.json"] = Text(BeliefShape.Whole),
        ["claim.schema.json"] = Text(ClaimShape.Whole),
    };

    /// <summary>A shape as the text of a schema file.</summary>
    internal static string Text<T>(Shape<T> shape)
    {
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "CxSim: " + shape.Title,
        };
        foreach (var (key, value) in shape.Schema())
        {
            schema[key] = value?.DeepClone();
        }

        return schema.ToJsonString(Indented) + "\n";
    }
}
