using System.CommandLine;
using CxSim.Cli.Drafting;
using CxSim.Cli.Errors;
using CxSim.Cli.Studies;
using CxSim.Cli.Terminal;
using CxSim.Experiments.Scenarios;

namespace CxSim.Cli.Verbs;

/// <summary>cxsim new: an experiment file to edit.</summary>
internal sealed class NewVerb : Verb
{
    private readonly Argument<string> _file = new("file") { Description = "the file to write, such as mine.yaml" };
    private readonly Option<string> _from = new("--from")
    {
        Description = "A preset, policy or experiment to begin with.", HelpName = "name", DefaultValueFactory = _ => "quick-slow",
    };

    /// <summary>The command.</summary>
    public NewVerb()
        : base("new", "Write an experiment file with every choice explained; never overwrites.")
    {
        Add(_file);
        Add(_from);
    }

    /// <inheritdoc/>
    public override int Run(ParseResult given, Shell shell)
    {
        string file = given.GetRequiredValue(_file);
        if (!file.EndsWith(".yaml", StringComparison.Ordinal))
        {
            throw Refusal.Usage($"\"{file}\" does not end in .yaml.", $"Try:  cxsim new {file}.yaml");
        }

        string path = Path.GetFullPath(file, shell.Here.Folder);
        var library = new Library(shell.Here.Folder);
        var experiment = Asked.For(given.GetRequiredValue(_from), library);
        Write(path, file, Draft.Of(Path.GetFileNameWithoutExtension(file), experiment, library));
        if (shell.Json)
        {
            JsonText.Write(shell, new { JsonText.Schema, File = file });
            return ExitCode.Ok;
        }

        shell.Print($"Wrote {file}: {experiment.Policies.Count} policies, {experiment.Seeds.Count} seeds, {experiment.Weeks} weeks");
        shell.Next($"edit {file}", $"cxsim run {file}");
        return ExitCode.Ok;
    }

    private static void Write(string path, string file, string text)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.CreateNew);
            using var writer = new StreamWriter(stream);
            writer.Write(text);
        }
        catch (IOException) when (File.Exists(path))
        {
            throw Refusal.Invalid($"{file} is there already and is not overwritten.", "Give another name, or move it away.");
        }
        catch (DirectoryNotFoundException)
        {
            throw Refusal.Failed($"there is no folder for {file}.", "Make it first.");
        }
    }
}
