using System.CommandLine;
using CxSim.Cli.Errors;
using CxSim.Cli.Sensing;
using CxSim.Cli.Studies;
using CxSim.Cli.Sweeping;
using CxSim.Cli.Terminal;
using CxSim.Experiments.Designs;
using CxSim.Experiments.Scenarios;
using CxSim.Experiments.Sensitivity;
using CxSim.Model.Measures;
using CxSim.Model.Policies;
using CxSim.Reports;

namespace CxSim.Cli.Verbs;

/// <summary>cxsim sensitivity: which belief a policy's result hangs on.</summary>
internal sealed class SensitivityVerb : Verb
{
    private const string UsualSeeds = "2";
    private const int UsualWalks = 4;
    private const int UsualRows = 64;

    private readonly StudyFlags _flags = new();
    private readonly Argument<string> _what = new("what") { Description = "a policy or experiment, by name or file" };
    private readonly Option<string> _measure = new("--measure")
    {
        Description = "The measure whose difference from the baseline is split.", HelpName = "id",
        DefaultValueFactory = _ => AllMeasures.NetValue.Id,
    };

    private readonly Option<int> _walks = Whole("--walks", "Walks over all beliefs, to find those that matter.", UsualWalks);
    private readonly Option<int> _rows = Whole("--rows", "Rows of the design that splits the variance; a power of two.", UsualRows);

    /// <summary>The command.</summary>
    public SensitivityVerb()
        : base("sensitivity", "Which belief a result hangs on: screening, shares of variance, a tornado, and what rests on a guess.")
    {
        Add(_what);
        _flags.AddManyTo(
            this, "Only this belief, over its range or from:to; may be given more than once.", "belief", _measure, _walks, _rows);
    }

    /// <inheritdoc/>
    public override int Run(ParseResult given, Shell shell)
    {
        shell.Say($"CxSim {ProductVersion.Text}");
        var library = new Library(shell.Here.Folder);
        var overrides = _flags.Overrides(given);
        string what = given.GetRequiredValue(_what);
        var experiment = (overrides with { Seeds = overrides.Seeds ?? UsualSeeds }).Apply(Asked.For(what, library), library);
        var one = OneSetting.Of(experiment);
        if (one.Policy.Id == experiment.BaselineId)
        {
            throw Refusal.Invalid(
                $"\"{what}\" is the baseline itself; there is no difference to explain.", "Try:  cxsim sensitivity quick-slow");
        }

        var start = new PointStudy
        {
            Setting = one.Setting,
            Policy = one.Policy,
            Baseline = experiment.Baseline,
            Design = new Design("none", [], []),
            Seeds = experiment.Seeds,
        };
        var plan = new SensitivityPlan
        {
            Start = start,
            Axes = Axes(_flags.Varied(given), one.Setting.Beliefs, overrides.AllowExtrapolation),
            Walks = AtLeast(given, _walks),
            Rows = AtLeast(given, _rows),
        };
        var question = new SensitivityQuestion(what, experiment, plan, MeasureOf(given.GetValue(_measure)!), CommandLine.Of(given));
        return SensitivityRun.Do(_flags.Bench(given, shell), question, _flags.DryRun(given));
    }

    // A belief that was changed is somebody's word and stays.
    private static IReadOnlyList<BeliefAxis> Axes(string[] vary, BeliefSet beliefs, bool anywhere) => vary.Length == 0
        ? [.. BeliefPrior.Uncertain.Where(b => beliefs[b] == b.Base).Select(BeliefAxis.Whole)]
        : [.. vary.Select(v => Varied.Read(v, anywhere).Axis as BeliefAxis
            ?? throw Refusal.Usage(
                $"--vary {v} is a lever; sensitivity varies beliefs.", "For levers:  cxsim sweep … --design sobol:256"))];

    private static Measure MeasureOf(string id) => AllMeasures.Find(id) ?? throw Refusal.Usage(
        $"there is no measure \"{id}\".", DidYouMean.Hint(id, AllMeasures.All.Select(m => m.Id), "See:  cxsim list measures"));

    private static int AtLeast(ParseResult given, Option<int> option)
    {
        const int Fewest = 2;
        int value = given.GetValue(option);
        return value >= Fewest ? value : throw Refusal.Invalid($"{option.Name} {value} is too few.", $"Give {Fewest} or more.");
    }

    private static Option<int> Whole(string name, string description, int usual) =>
        new(name) { Description = description, HelpName = "n", DefaultValueFactory = _ => usual };
}
