using System.CommandLine;
using CxSim.Cli.Terminal;
using CxSim.Experiments.Results;

namespace CxSim.Cli.Studies;

/// <summary>The flag that says where results are kept.</summary>
internal sealed class ResultsFlag
{
    /// <summary>The flag.</summary>
    public Option<string?> Option { get; } = new("--out") { Description = "Folder for results; results unless said.", HelpName = "folder" };

    /// <summary>The folder of results.</summary>
    public ResultsRoot Root(ParseResult given, Shell shell) =>
        new(Path.GetFullPath(given.GetValue(Option) ?? "results", shell.Here.Folder), shell.Here.Clock);
}
