using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CxSim.Experiments.Results;

namespace CxSim.Web.Serving;

/// <summary>How JSON is written and read: as the command line's, null for a number that does not exist. Unknown fields are
/// refused.</summary>
internal static class AppJson
{
    /// <summary>The options.</summary>
    public static JsonSerializerOptions Options { get; } = Set(new(JsonSerializerDefaults.Web));

    /// <summary>Sets options so.</summary>
    public static JsonSerializerOptions Set(JsonSerializerOptions options)
    {
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.MaxDepth = 32;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower));
        options.Converters.Add(new FiniteNumber());
        return options;
    }
}
