using System.CommandLine;
using CxSim.Cli.Studies;
using CxSim.Cli.Sweeping;
using CxSim.Cli.Terminal;
using CxSim.Experiments.Designs;
using CxSim.Experiments.Scenarios;
using CxSim.Model.Policies;
using CxSim.Reports;
using CxSim.Reports.Sweeping;

namespace CxSim.Cli.Verbs;

/// <summary>cxsim sweep: a policy at many settings of its levers, or in many worlds.</summary>
internal sealed class SweepVerb : Verb
{
    private readonly StudyFlags _flags = new();
    private readonly Argument<string?> _what = new("what")
    {
        Description = "the policy or experiment to start from; today unless said", Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _design = new("--design")
    {
        Description = "How points are laid: grid, lhs:200, sobol:256, morris:20, or a design.csv.", HelpName = "design",
    };

    /// <summary>The command.</summary>
    public SweepVerb()
        : base("sweep", "A policy at many settings of levers or beliefs: a grid, a Latin hypercube, a Sobol' sequence.")
    {
        Add(_what);
        _flags.AddManyTo(this, "A lever or belief and its values; may be given more than once.", "x=from:to:step", _design);
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
        var varied = _flags.Varied(given).Select(v => Varied.Read(v, overrides.AllowExtrapolation)).ToList();
        var study = new PointStudy
        {
            Setting = one.Setting,
            Policy = one.Policy.Named($"{one.Policy.Id}-swept", $"{one.Policy.Title}, swept"),
            Baseline = experiment.Baseline,
            Design = DesignWord.Read(given.GetValue(_design), varied, shell.Here.Folder),
            Seeds = experiment.Seeds,
        };
        var bench = _flags.Bench(given, shell);
        var question = new SweepQuestion(what, experiment, study, CommandLine.Of(given));
        return SweepRun.Do(bench, question, _flags.DryRun(given));
    }
}
