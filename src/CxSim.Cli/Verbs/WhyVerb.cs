using System.CommandLine;
using CxSim.Cli.Errors;
using CxSim.Cli.Reasons;
using CxSim.Cli.Studies;
using CxSim.Cli.Terminal;
using CxSim.Experiments.Scenarios;
using CxSim.Model.Measures;
using CxSim.Model.Policies;
using CxSim.Reports;
using CxSim.Reports.Reasons;

namespace CxSim.Cli.Verbs;

/// <summary>cxsim why: by which paths a policy's differences come about.</summary>
internal sealed class WhyVerb : Verb
{
    private readonly StudyFlags _flags = new();
    private readonly Argument<string> _policy = new("policy") { Description = "the policy to explain, by name or file" };
    private readonly Option<string> _against = new("--against")
    {
        Description = "The policy to compare with.", HelpName = "name", DefaultValueFactory = _ => Policy.Today.Id,
    };

    private readonly Option<string[]> _measures = new("--measure")
    {
        Description = "A measure to split; may be given more than once. The headline ones unless said.", HelpName = "id",
        Arity = new ArgumentArity(1, 100),
    };

    /// <summary>The command.</summary>
    public WhyVerb()
        : base("why", "By which paths a policy's differences come about: one path at a time switched off, with the same luck.")
    {
        Add(_policy);
        Add(_measures);
        Add(_against);
        _flags.AddTo(this);
    }

    /// <inheritdoc/>
    public override int Run(ParseResult given, Shell shell)
    {
        shell.Say($"CxSim {ProductVersion.Text}");
        string[] words = given.GetValue(_measures) ?? [];
        var measures = words.Length == 0 ? WhyAnswer.Usual : [.. words.Distinct(StringComparer.Ordinal).Select(Measured)];
        var library = new Library(shell.Here.Folder);
        var against = library.Policy(given.GetRequiredValue(_against));
        var policy = library.Policy(given.GetRequiredValue(_policy));
        var asked = library.Compare() with
        {
            Name = $"why-{policy.Id}",
            Policies = policy.Id == against.Id ? [against] : [against, policy],
            BaselineId = against.Id,
        };
        var experiment = _flags.Overrides(given).Apply(asked, library);
        return WhyRun.Do(_flags.Bench(given, shell), experiment, measures, CommandLine.Of(given));
    }

    private static Measure Measured(string word) => AllMeasures.Find(word)
        ?? throw Refusal.Usage(
            $"there is no measure \"{word}\".", DidYouMean.Hint(word, AllMeasures.All.Select(m => m.Id), "See:  cxsim list measures"));
}
