using System.CommandLine;
using System.Globalization;
using CxSim.Cli.Errors;
using CxSim.Cli.Terminal;
using CxSim.Cli.Tracing;
using CxSim.Experiments.Running;
using CxSim.Experiments.Scenarios;
using CxSim.Figures.Writing;
using CxSim.Model.Time;
using CxSim.Reports;

namespace CxSim.Cli.Verbs;

/// <summary>cxsim trace: one life under two policies with the same luck.</summary>
internal sealed class TraceVerb : Verb
{
    private const string UsualPolicy = "quick-slow";
    private const int UsualWeeks = 52;
    private const int UsualSeeds = 6;

    private readonly Option<string?> _who = Text(
        "--who", "customer, agent or issue, then :median, :worst-decile or a name seen before; customer:median unless said.", "who");

    private readonly Option<int> _another = new("--another") { Description = "The next one by the same rule.", HelpName = "n" };
    private readonly Option<string> _policy = new("--policy")
    {
        Description = "The policy, by name or file.", HelpName = "name", DefaultValueFactory = _ => UsualPolicy,
    };

    private readonly Option<string> _against = new("--against")
    {
        Description = "The policy to compare with.", HelpName = "name", DefaultValueFactory = _ => Model.Policies.Policy.Today.Id,
    };

    private readonly Option<ulong> _seed = new("--seed") { Description = "Whose luck.", HelpName = "n", DefaultValueFactory = _ => 1 };
    private readonly Option<string?> _weeks = Text("--weeks", "Weeks under each policy; 52 unless said.", "n");
    private readonly Option<string?> _warmUp = Text("--warmup", "Weeks under today before the policies start.", "n");
    private readonly Option<string?> _centre = Text("--centre", "The centre, by name or file; std-40 unless said.", "name");
    private readonly Option<string?> _beliefSet = Text("--belief-set", "A set of beliefs, by name or file.", "name");
    private readonly Option<string[]> _beliefs = new("--belief")
    {
        Description = "Change a belief; may be given more than once.", HelpName = "id=value", Arity = new ArgumentArity(1, 100),
    };

    private readonly Option<int?> _day = new("--day") { Description = "Which day of an agent's, from 1.", HelpName = "n" };
    private readonly Option<string?> _svg = Text("--svg", "Draw the life into this file; nothing is overwritten.", "file");
    private readonly Option<bool> _twins = new("--twins")
    {
        Description = "Count who left under one policy and stayed under the other, instead of telling one life.",
    };

    private readonly Option<int?> _seeds = new("--seeds") { Description = "With --twins: how many seeds; 6 unless said.", HelpName = "n" };

    /// <summary>The command.</summary>
    public TraceVerb()
        : base("trace", "One life under two policies with the same luck: a customer, an agent's shift or an issue.")
    {
        Option[] all =
        [
            _who, _another, _policy, _against, _centre, _seed, _weeks, _warmUp, _beliefSet, _beliefs, _day, _svg, _twins, _seeds,
        ];
        Array.ForEach(all, Add);
    }

    /// <inheritdoc/>
    public override int Run(ParseResult given, Shell shell)
    {
        shell.Say($"CxSim {ProductVersion.Text}");
        var who = Who.Read(given.GetValue(_who) ?? Who.Usual);
        RefuseNonsense(given, who);
        string? svg = given.GetValue(_svg) is { } file ? NewFile(shell, file) : null;
        var ask = Ask(given, shell, who);
        if (given.GetValue(_twins))
        {
            TwinTrace.Run(ask, given.GetValue(_seeds) ?? UsualSeeds, shell);
            shell.Next($"{Again(given)} --who customer:worst-decile");
            return ExitCode.Ok;
        }

        var tale = new Tracer(ask, shell).Tell();
        if (svg is not null)
        {
            File.WriteAllText(svg, SvgWriter.Write(tale.Figure($"{Again(given)} --who {who.Noun}:{tale.Name}")));
        }

        TaleView.Write(shell, ask, tale);
        shell.Next(
            $"{Again(given)} --who {(who.Choice is null ? Who.Usual : who.Text)} --another {ask.Another + 1}", $"{Again(given)} --twins");
        return ExitCode.Ok;
    }

    private TraceAsk Ask(ParseResult given, Shell shell, Who who)
    {
        var library = new Library(shell.Here.Folder);
        var policy = library.Policy(given.GetRequiredValue(_policy));
        var against = library.Policy(given.GetRequiredValue(_against));
        if (policy.SameAs(against))
        {
            throw Refusal.Invalid(
                $"\"{policy.Id}\" and \"{against.Id}\" are the same policy; a life cannot differ.", "Name another:  --policy concierge");
        }

        var changes = new Overrides
        {
            Centre = given.GetValue(_centre),
            Weeks = given.GetValue(_weeks) ?? UsualWeeks.ToString(CultureInfo.InvariantCulture),
            WarmUp = given.GetValue(_warmUp),
            BeliefSet = given.GetValue(_beliefSet),
            Beliefs = given.GetValue(_beliefs) ?? [],
        };
        var experiment = changes.Apply(library.Compare(), library);
        if (experiment.Centres[0] is not FullCentre { Centre: var centre })
        {
            throw Refusal.Invalid("a plain queue has neither customers nor agents that could be followed.", "See:  cxsim list centres");
        }

        int days = experiment.Weeks * Clock.DaysAWeek;
        int? day = given.GetValue(_day) - 1;
        if (day < 0 || day >= days)
        {
            throw Refusal.Invalid($"--day {day + 1} is not in the run.", $"Give 1 to {days}.");
        }

        var setting = new Setting
        {
            Centre = centre, Beliefs = experiment.Beliefs, Weeks = experiment.Weeks, WarmUpWeeks = experiment.WarmUpWeeks,
        };
        return new TraceAsk(setting, given.GetValue(_seed), against, policy, who, given.GetValue(_another), day);
    }

    private void RefuseNonsense(ParseResult given, Who who)
    {
        bool twins = given.GetValue(_twins);
        bool Has(Option option) => given.GetResult(option) is { Implicit: false };
        if (twins && new Option[] { _who, _another, _day, _svg }.FirstOrDefault(Has) is { } alone)
        {
            throw Refusal.Usage($"--twins counts all customers and has no use for {alone.Name}.");
        }

        if (!twins && Has(_seeds))
        {
            throw Refusal.Usage("one life has one seed.", "Give --seed, or --twins to count over seeds.");
        }

        if (who.Kind != Kind.Agent && Has(_day))
        {
            throw Refusal.Usage($"--day is for an agent's shift; {who.Text} is told over the whole run.");
        }

        if (who.Choice is null && Has(_another))
        {
            throw Refusal.Usage($"{who.Text} is one by name; there is no other.", "Give a rule:  --who customer:median --another 1");
        }

        if (given.GetValue(_another) < 0 || given.GetValue(_seeds) < 1)
        {
            throw Refusal.Invalid("--another must be 0 or more, --seeds 1 or more.");
        }
    }

    // The same worlds and policies again, without who was asked for.
    private string Again(ParseResult given) => string.Join(' ',
        new Option[] { _policy, _against, _centre, _seed, _weeks, _warmUp, _beliefSet, _beliefs }
            .Select(given.GetResult)
            .Where(r => r is { Implicit: false })
            .SelectMany(r => r!.Tokens.Select(t => $"{r.Option.Name} {t.Value}"))
            .Prepend("cxsim trace"));

    private static string NewFile(Shell shell, string file)
    {
        string path = Path.GetFullPath(file, shell.Here.Folder);
        if (File.Exists(path))
        {
            throw Refusal.Invalid($"{file} is there already and is not overwritten.", "Give another name, or move it away.");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }

    private static Option<string?> Text(string name, string description, string form) =>
        new(name) { Description = description, HelpName = form };
}
