using System.CommandLine;
using CxSim.Cli.Errors;
using CxSim.Cli.Presenting;
using CxSim.Cli.Studies;
using CxSim.Cli.Terminal;
using CxSim.Experiments.Scenarios;
using CxSim.Reports;

namespace CxSim.Cli.Verbs;

/// <summary>cxsim compare: a few policies, or finished runs, side by side.</summary>
internal sealed class CompareVerb : Verb
{
    private const int Most = 4;

    private readonly StudyFlags _flags = new();
    private readonly Argument<string[]> _what = new("what")
    {
        Description = "two or more policies, policy files, or ids of finished runs",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>The command.</summary>
    public CompareVerb()
        : base("compare", "Policies, or finished runs, side by side: at most four beside the baseline.")
    {
        Add(_what);
        _flags.AddTo(this);
    }

    /// <inheritdoc/>
    public override int Run(ParseResult given, Shell shell)
    {
        string[] words = given.GetRequiredValue(_what);
        if (words.Length > Most)
        {
            throw Refusal.Invalid(
                $"{words.Length} things to compare; more than {Most} beside the baseline cannot be taken in.",
                "Put them into an experiment file instead:  cxsim new mine.yaml");
        }

        var bench = _flags.Bench(given, shell);
        var runs = words.Select(w => SavedRuns.Find(bench.Root, w)).ToList();
        if (runs.All(r => r is null))
        {
            return Simulate(given, shell, bench, words);
        }

        int unknown = runs.FindIndex(r => r is null);
        if (unknown >= 0)
        {
            throw Refusal.Usage(
                $"\"{words[unknown]}\" is no finished run, and others are.", $"Run it first:  cxsim run {words[unknown]}");
        }

        if (_flags.ChangesNumbers(given))
        {
            throw Refusal.Usage("finished runs are compared as they are; nothing about them can be changed.", "Name policies instead.");
        }

        RunsView.Write(shell, SavedRuns.Compare([.. runs.Select(r => r!)]));
        return ExitCode.Ok;
    }

    private int Simulate(ParseResult given, Shell shell, Bench bench, string[] words)
    {
        shell.Say($"CxSim {ProductVersion.Text}");
        var library = new Library(shell.Here.Folder);
        var experiment = _flags.Overrides(given).Apply(library.Compare(words), library);
        return StudyRun.Begin(bench, experiment, CommandLine.Of(given));
    }
}
