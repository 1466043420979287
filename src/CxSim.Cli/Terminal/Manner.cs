using System.CommandLine;

namespace CxSim.Cli.Terminal;

/// <summary>How the user wants to be answered: the same four flags on every command.</summary>
/// <param name="Json">One JSON document on standard output.</param>
/// <param name="Plain">Sentences instead of tables: no colour, no symbols.</param>
/// <param name="Quiet">Nothing beside the result but errors.</param>
/// <param name="Debug">Errors with their stack trace.</param>
internal sealed record Manner(bool Json, bool Plain, bool Quiet, bool Debug)
{
    private static readonly Option<bool> JsonFlag = Flag("--json", "One JSON document on standard output.");
    private static readonly Option<bool> PlainFlag =
        Flag("--plain", "Sentences instead of tables, for screen readers: no colour, no symbols.");
    private static readonly Option<bool> QuietFlag = Flag("--quiet", "The result only: no progress, no hints.");
    private static readonly Option<bool> DebugFlag = Flag("--debug", "Show where in the program an error arose.");

    /// <summary>The flags themselves.</summary>
    public static IReadOnlyList<Option> Flags { get; } = [JsonFlag, PlainFlag, QuietFlag, DebugFlag];

    /// <summary>The manner a command line asks for.</summary>
    public static Manner Of(ParseResult parsed) =>
        new(parsed.GetValue(JsonFlag), parsed.GetValue(PlainFlag), parsed.GetValue(QuietFlag), parsed.GetValue(DebugFlag));

    private static Option<bool> Flag(string name, string description) => new(name) { Description = description, Recursive = true };
}
