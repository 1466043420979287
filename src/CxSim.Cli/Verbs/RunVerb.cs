using System.CommandLine;
using CxSim.Cli.Errors;
using CxSim.Cli.Studies;
using CxSim.Cli.Terminal;
using CxSim.Experiments.Scenarios;
using CxSim.Reports;

namespace CxSim.Cli.Verbs;

/// <summary>cxsim run: simulates policies and compares them with a baseline.</summary>
internal sealed class RunVerb : Verb
{
    private readonly StudyFlags _flags = new();
    private readonly Argument<string?> _what = new("what")
    {
        Description = "a preset, a policy, an experiment or a centre, by name or file",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _resume = new("--resume")
    {
        Description = "Go on with a study that was stopped; nothing else that decides a number may be given.", HelpName = "id",
    };

    /// <summary>The command.</summary>
    public RunVerb()
        : base("run", "Simulate a policy or an experiment beside its baseline and save the results.")
    {
        Add(_what);
        _flags.AddTo(this);
        Add(_resume);
    }

    /// <inheritdoc/>
    public override int Run(ParseResult given, Shell shell)
    {
        shell.Say($"CxSim {ProductVersion.Text}");
        var bench = _flags.Bench(given, shell);
        string? what = given.GetValue(_what);
        if (given.GetValue(_resume) is { } id)
        {
            return what is null && !_flags.ChangesNumbers(given)
                ? StudyRun.Resume(bench, id)
                : throw Refusal.Usage(
                    "a study that is resumed ends as it was begun; nothing about it can be changed.", $"Run:  cxsim run --resume {id}");
        }

        var library = new Library(shell.Here.Folder);
        string name = what ?? throw Refusal.Usage($"\"run\" needs {_what.Description}.", "Try:  cxsim run quick-slow");
        var experiment = _flags.Overrides(given).Apply(Asked.For(name, library), library);
        foreach (string flag in Load.Flags(experiment))
        {
            shell.Warn(flag);
        }

        int queues = experiment.Centres.Count(c => c is QueueCentre);
        return queues == 0 ? StudyRun.Begin(bench, experiment, CommandLine.Of(given))
            : queues == experiment.Centres.Count ? PlainRun.Run(bench, experiment)
            : throw Refusal.Invalid("a plain queue has no policies and cannot be run beside a centre that has.", "Run them one by one.");
    }
}
