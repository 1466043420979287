using System.Text.Encodings.Web;
using System.Text.Json;
using CxSim.Experiments.Results;

namespace CxSim.Cli.Terminal;

/// <summary>Writes results for scripts: camel case, numbers as they are, null for a number that does not exist.</summary>
internal static class JsonText
{
    /// <summary>Version of every JSON document the program prints; docs/reference/json.md describes it.</summary>
    public const int Schema = 1;

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new FiniteNumber() },
    };

    /// <summary>Prints a document.</summary>
    public static void Write(Shell shell, object document) => shell.Print(JsonSerializer.Serialize(document, Options));
}
