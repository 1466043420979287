using System.CommandLine;
using CxSim.Cli.Presenting;
using CxSim.Cli.Studies;
using CxSim.Cli.Terminal;

namespace CxSim.Cli.Verbs;

/// <summary>cxsim show: a finished study again.</summary>
internal sealed class ShowVerb : Verb
{
    private readonly ResultsFlag _results = new();
    private readonly Argument<string> _run = new("run") { Description = "a run's id, its folder, or last" };

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
        var kept = KeptResult.Find(_results.Root(given, shell), given.GetRequiredValue(_run));
        return kept.Show(shell);
    }
}
