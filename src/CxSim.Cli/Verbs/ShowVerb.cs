using System.CommandLine;
using CxSim.Cli.Errors;
using CxSim.Cli.Presenting;
using CxSim.Cli.Studies;
using CxSim.Cli.Terminal;
using CxSim.Reports.Studies;

namespace CxSim.Cli.Verbs;

/// <summary>cxsim show: a finished study again.</summary>
internal sealed class ShowVerb : Verb
{
    private readonly ResultsFlag _results = new();
    private readonly Argument<string> _run = new("run") { Description = "a run's id, its folder's name, or last" };

    /// <summary>The command.</summary>
    public ShowVerb()
        : base("show", "Print a finished study again.")
    {
        Add(_run);
        Add(_results.Option);
    }

    /// <inheritdoc/>
    public override int Run(ParseResult given, Shell shell)
    {
        var root = _results.Root(given, shell);
        string word = given.GetRequiredValue(_run).TrimEnd('/');
        if (TrialStudyView.Write(shell, root, word))
        {
            return ExitCode.Ok;
        }

        var saved = root.Find(word);
        StudyView.Write(shell, Reopened.Of(saved));
        return saved.Manifest.ChecksFailed == 0 ? ExitCode.Ok : ExitCode.CheckFailed;
    }
}
