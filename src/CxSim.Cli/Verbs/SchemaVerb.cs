using System.CommandLine;
using CxSim.Cli.Errors;
using CxSim.Cli.Terminal;
using CxSim.Experiments.Scenarios;
using CxSim.Workshops.Scripts;

namespace CxSim.Cli.Verbs;

/// <summary>cxsim schema: JSON Schemas by which editors check and complete files.</summary>
internal sealed class SchemaVerb : Verb
{
    private readonly Option<string?> _out = new("--out")
    {
        Description = "Folder to write them to; experiments/schema unless said.", HelpName = "folder",
    };

    /// <summary>The command.</summary>
    public SchemaVerb()
        : base("schema", "Write the JSON Schemas of experiment, centre, policy, belief and workshop files, for editors.") => Add(_out);

    /// <inheritdoc/>
    public override int Run(ParseResult given, Shell shell)
    {
        string asked = given.GetValue(_out) ?? "experiments/schema";
        string folder = Directory.CreateDirectory(Path.GetFullPath(asked, shell.Here.Folder)).FullName;
        var all = JsonSchemas.All.Append(new(ScriptShelf.SchemaFile, ScriptShelf.Schema)).ToList();
        foreach (var (name, text) in all)
        {
            File.WriteAllText(Path.Combine(folder, name), text);
        }

        if (shell.Json)
        {
            JsonText.Write(shell, new { JsonText.Schema, Folder = asked, Files = all.Select(s => s.Key) });
            return ExitCode.Ok;
        }

        shell.Print($"Wrote {all.Count} schemas to {asked}/");
        shell.Next("add to a file's first line:  # yaml-language-server: $schema=schema/experiment.schema.json");
        return ExitCode.Ok;
    }
}
