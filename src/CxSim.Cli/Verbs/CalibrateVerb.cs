using System.CommandLine;
using CxSim.Cli.Calibrating;
using CxSim.Cli.Errors;
using CxSim.Cli.Terminal;
using CxSim.Experiments.Calibration;
using CxSim.Reports;

namespace CxSim.Cli.Verbs;

/// <summary>cxsim calibrate: a centre out of a call log, beliefs out of weekly figures, or a centre's today solved again.</summary>
internal sealed class CalibrateVerb : Verb
{
    private const string Usual = "calibrated";

    private readonly Option<string?> _data = Text("--data", "The call log; with --centre, figures by week. CSV with a header.", "file");
    private readonly Option<string?> _people = Text("--people", "With --centre: one row an agent and week, CSV.", "file");
    private readonly Option<string?> _centre = Text("--centre", "Fit beliefs to weekly figures of this centre.", "name");
    private readonly Option<string?> _beliefSet = Text("--belief-set", "With --centre: the beliefs to start from.", "name");
    private readonly Option<int?> _draws = new("--draws") { Description = "With --centre: worlds simulated to fit.", HelpName = "n" };
    private readonly Option<string?> _map = Text("--map", "What its columns mean, YAML.", "file");
    private readonly Option<string?> _check = Text("--check", "A log of the same centre at another time, to be predicted.", "file");
    private readonly Option<string?> _id = Text("--id", "What the centre is called; the log's name unless said.", "name");
    private readonly Option<string?> _today = Text("--today", "Solve this centre's constants so that today stands still.", "centre");
    private readonly Option<int?> _rounds = new("--rounds") { Description = "With --today: rounds of solving.", HelpName = "n" };
    private readonly Option<int?> _seeds = new("--seeds") { Description = "With --today: replications a round.", HelpName = "n" };
    private readonly Option<string> _out = new("--out")
    {
        Description = "Folder for the centre's file; nothing is overwritten.", HelpName = "folder", DefaultValueFactory = _ => Usual,
    };

    /// <summary>The command.</summary>
    public CalibrateVerb()
        : base("calibrate", "Make a centre out of a call log, fit beliefs to weekly figures, or solve a centre's constants again.")
    {
        Option[] all = [_data, _map, _check, _id, _people, _centre, _beliefSet, _draws, _today, _rounds, _seeds, _out];
        Array.ForEach(all, Add);
    }

    /// <inheritdoc/>
    public override int Run(ParseResult given, Shell shell)
    {
        shell.Say($"CxSim {ProductVersion.Text}");
        string folder = given.GetRequiredValue(_out).TrimEnd('/');
        return (given.GetValue(_today), given.GetValue(_centre), given.GetValue(_data), given.GetValue(_map)) switch
        {
            ({ } today, null, null, null) => new TodayCalibration(today, Settings(given), folder).Run(shell),
            (null, { } centre, var data, var map) when (data ?? given.GetValue(_people)) is { } first => new WeekCalibration(
                data, given.GetValue(_people), map, centre, given.GetValue(_beliefSet),
                given.GetValue(_id) ?? Path.GetFileNameWithoutExtension(first), folder, Draws(given)).Run(shell),
            (null, null, { } data, { } map) => new LogCalibration(
                data, map, given.GetValue(_check), given.GetValue(_id) ?? Path.GetFileNameWithoutExtension(data), folder).Run(shell),
            _ => throw Refusal.Usage(
                "\"calibrate\" needs either --data with --map, or --centre with --data or --people, or --today.",
                "Try:  cxsim calibrate --data calls.csv --map columns.yaml   or   cxsim calibrate --today std-40"),
        };
    }

    private int Draws(ParseResult given) => (given.GetValue(_draws) ?? WeekCalibration.UsualDraws) switch
    {
        >= WeekCalibration.FewestDraws and var draws => draws,
        _ => throw Refusal.Invalid($"--draws must be {WeekCalibration.FewestDraws} or more."),
    };

    private TodaySettings Settings(ParseResult given)
    {
        var usual = new TodaySettings();
        int rounds = given.GetValue(_rounds) ?? usual.Rounds;
        int seeds = given.GetValue(_seeds) ?? usual.Seeds;
        return rounds >= 1 && seeds >= 1
            ? usual with { Rounds = rounds, Seeds = seeds }
            : throw Refusal.Invalid("--rounds and --seeds must be 1 or more.");
    }

    private static Option<string?> Text(string name, string description, string form) =>
        new(name) { Description = description, HelpName = form };
}
