using System.CommandLine;
using CxSim.Cli.Errors;
using CxSim.Cli.Searching;
using CxSim.Cli.Studies;
using CxSim.Cli.Sweeping;
using CxSim.Cli.Terminal;
using CxSim.Experiments.Designs;
using CxSim.Experiments.Optimising;
using CxSim.Experiments.Scenarios;
using CxSim.Model.Policies;
using CxSim.Reports;

namespace CxSim.Cli.Verbs;

/// <summary>cxsim optimise: policies that cannot be bettered in every aim at once, and which of them is safe.</summary>
internal sealed class OptimiseVerb : Verb
{
    private const int UsualCandidates = 64;
    private const int UsualDraws = 20;

    private readonly StudyFlags _flags = new();
    private readonly Argument<string?> _what = new("what")
    {
        Description = "the policy or experiment to start from; today unless said", Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _budget = new("--budget")
    {
        Description = "The most a year beside the baseline, in currency or per cent of its cost; no limit unless said.", HelpName = "0%",
    };

    private readonly Option<int> _candidates = new("--candidates")
    {
        Description = "Policies looked at first.", HelpName = "n", DefaultValueFactory = _ => UsualCandidates,
    };

    private readonly Option<int> _worlds = new("--worlds")
    {
        Description = "Worlds with beliefs drawn from their ranges.", HelpName = "n", DefaultValueFactory = _ => UsualDraws,
    };

    /// <summary>The command.</summary>
    public OptimiseVerb()
        : base("optimise", "Policies that cannot be bettered in cost, felt-understood, attrition and net value at once, and which is safe.")
    {
        Add(_what);
        _flags.AddManyTo(
            this, "A lever to choose, over its range or from:to; the card's levers unless said.", "lever", _budget, _candidates, _worlds);
    }

    /// <inheritdoc/>
    public override int Run(ParseResult given, Shell shell)
    {
        shell.Say($"CxSim {ProductVersion.Text}");
        var library = new Library(shell.Here.Folder);
        var overrides = _flags.Overrides(given);
        string what = given.GetValue(_what) ?? Policy.Today.Id;
        var experiment = overrides.Apply(Asked.For(what, library), library);
        var one = OneSetting.Of(experiment);
        int candidates = given.GetValue(_candidates);
        int draws = given.GetValue(_worlds);
        if (candidates < 2 || draws < 0)
        {
            throw Refusal.Invalid("--candidates must be 2 or more, --worlds 0 or more.");
        }

        var axes = Axes(_flags.Varied(given), overrides.AllowExtrapolation);
        var start = new PointStudy
        {
            Setting = one.Setting,
            Policy = one.Policy.Named($"{one.Policy.Id}-varied", $"{one.Policy.Title}, varied"),
            Baseline = experiment.Baseline,
            Design = Design.OfSobolSequence(axes, candidates),
            Seeds = experiment.Seeds,
        };
        var question = new OptimiseQuestion(
            what, experiment, start, Budget.Read(given.GetValue(_budget)), draws, NamedWorld.Of(one.Setting, library),
            CommandLine.Of(given));
        return OptimiseRun.Do(_flags.Bench(given, shell), question, _flags.DryRun(given));
    }

    private static IReadOnlyList<Axis> Axes(string[] vary, bool anywhere) => vary.Length == 0
        ? [.. Levers.All.Where(l => l.OnCard).Select(LeverAxis.Whole)]
        : [.. vary.Select(v => Varied.Read(v, anywhere).Axis as LeverAxis
            ?? throw Refusal.Usage($"--vary {v} is a belief; nobody can choose it.", "For beliefs:  cxsim sensitivity quick-slow"))];
}
