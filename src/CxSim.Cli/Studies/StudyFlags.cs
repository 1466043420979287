using System.CommandLine;
using CxSim.Cli.Errors;
using CxSim.Cli.Terminal;
using CxSim.Experiments.Results;
using CxSim.Experiments.Scenarios;

namespace CxSim.Cli.Studies;

/// <summary>The flags of every command that simulates a study.</summary>
internal sealed class StudyFlags
{
    private readonly Option<string?> _seeds = Text("--seeds", "How many replications (12), or which (3,5,8).", "n");
    private readonly Option<string?> _settle =
        Text("--settle", "Run more seeds until every headline verdict is settled, but no more than this.", "most");

    private readonly Option<string?> _draws =
        Text("--draws", "How many worlds with beliefs drawn from their ranges: 0, or 19 and more.", "n");

    private readonly Option<string?> _weeks = Text("--weeks", "Weeks simulated under each policy.", "n");
    private readonly Option<string?> _warmUp = Text("--warmup", "Weeks under today before any policy starts.", "n");
    private readonly Option<string?> _centre = Text("--centre", "Another centre, by name or file.", "name");
    private readonly Option<string[]> _sets = Many("--set", "Move a lever; may be given more than once.", "lever=value");
    private readonly Option<string[]> _beliefs = Many("--belief", "Change a belief; may be given more than once.", "id=value");
    private readonly Option<string?> _beliefSet = Text("--belief-set", "A set of beliefs, by name or file.", "name");
    private readonly Option<bool> _extrapolate = Flag("--allow-extrapolation", "Let levers and beliefs leave the range of the evidence.");
    private readonly Option<string?> _out = Text("--out", "Folder for results; results unless said.", "folder");
    private readonly Option<bool> _noCache = Flag("--no-cache", "Simulate the baseline even if its runs are kept.");

    private readonly Option<string[]> _vary = Many("--vary", "", "x");
    private readonly Option<bool> _dryRun = Flag("--dry-run", "Say what it would take and run nothing.");

    private readonly Option<int?> _threads = new("--threads") { Description = "Seeds side by side; changes no number.", HelpName = "n" };

    /// <summary>Adds the flags to a command.</summary>
    public void AddTo(Command command)
    {
        Option[] all =
        [
            _seeds, _settle, _draws, _weeks, _warmUp, _centre, _sets, _beliefs, _beliefSet, _extrapolate, _threads, _out, _noCache,
        ];
        Array.ForEach(all, command.Add);
    }

    /// <summary>
    /// Adds those of a study of many trials: what is varied, what else the study has of its own, what is simulated and where it is kept,
    /// and not how a single comparison is settled.
    /// </summary>
    /// <param name="command">The command.</param>
    /// <param name="vary">What --vary varies.</param>
    /// <param name="form">How it is written.</param>
    /// <param name="own">Flags of this study alone.</param>
    public void AddManyTo(Command command, string vary, string form, params Option[] own)
    {
        (_vary.Description, _vary.HelpName) = (vary, form);
        Option[] some = [_seeds, _weeks, _warmUp, _centre, _sets, _beliefs, _beliefSet, _extrapolate, _threads, _out];
        Array.ForEach([_vary, .. own, .. some, _dryRun], command.Add);
    }

    /// <summary>What is varied, as given.</summary>
    public string[] Varied(ParseResult given) => given.GetValue(_vary) ?? [];

    /// <summary>Whether only the price is asked for.</summary>
    public bool DryRun(ParseResult given) => given.GetValue(_dryRun);

    /// <summary>What the command line changes in an experiment.</summary>
    public Overrides Overrides(ParseResult given) => new()
    {
        Seeds = given.GetValue(_seeds),
        Settle = given.GetValue(_settle),
        Draws = given.GetValue(_draws),
        Weeks = given.GetValue(_weeks),
        WarmUp = given.GetValue(_warmUp),
        Centre = given.GetValue(_centre),
        Sets = given.GetValue(_sets) ?? [],
        Beliefs = given.GetValue(_beliefs) ?? [],
        BeliefSet = given.GetValue(_beliefSet),
        AllowExtrapolation = given.GetValue(_extrapolate),
    };

    /// <summary>Whether anything is changed that decides a number.</summary>
    public bool ChangesNumbers(ParseResult given) =>
        new Option[] { _seeds, _settle, _draws, _weeks, _warmUp, _centre, _sets, _beliefs, _beliefSet, _extrapolate }
            .Any(o => given.GetResult(o) is { Implicit: false });

    /// <summary>Where the study is simulated and kept.</summary>
    public Bench Bench(ParseResult given, Shell shell)
    {
        string folder = Path.GetFullPath(given.GetValue(_out) ?? "results", shell.Here.Folder);
        return new Bench(shell, new ResultsRoot(folder, shell.Here.Clock), Threads(given), !given.GetValue(_noCache));
    }

    private int Threads(ParseResult given) => given.GetValue(_threads) switch
    {
        null => Environment.ProcessorCount,
        < 1 and var n => throw Refusal.Invalid($"--threads {n} is not possible.", "Give 1 or more."),
        { } n => n,
    };

    private static Option<string?> Text(string name, string description, string form) =>
        new(name) { Description = description, HelpName = form };

    private static Option<string[]> Many(string name, string description, string form) =>
        new(name) { Description = description, HelpName = form, Arity = new ArgumentArity(1, 100) };

    private static Option<bool> Flag(string name, string description) => new(name) { Description = description };
}
