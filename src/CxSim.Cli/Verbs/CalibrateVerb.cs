using System.CommandLine;
using CxSim.Cli.Calibrating;
using CxSim.Cli.Errors;
using CxSim.Cli.Terminal;
using CxSim.Experiments.Calibration;

namespace CxSim.Cli.Verbs;

/// <summary>cxsim calibrate: a centre out of a call log, or a centre's today solved again.</summary>
internal sealed class CalibrateVerb : Verb
{
    private const string Usual = "calibrated";

    private readonly Option<string?> _data = Text("--data", "The call log, CSV with a header.", "file");
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
        : base("calibrate", "Make a centre out of a call log, or solve a centre's constants again.")
    {
        Option[] all = [_data, _map, _check, _id, _today, _rounds, _seeds, _out];
        Array.ForEach(all, Add);
    }

    /// <inheritdoc/>
    public override int Run(ParseResult given, Shell shell)
    {
        shell.Say($"CxSim {Version.Text}");
        string folder = given.GetRequiredValue(_out).TrimEnd('/');
        return (given.GetValue(_today), given.GetValue(_data), given.GetValue(_map)) switch
        {
            ({ } centre, null, null) => new TodayCalibration(centre, Settings(given), folder).Run(shell),
            (null, { } data, { } map) => new LogCalibration(
                data, map, given.GetValue(_check), given.GetValue(_id) ?? Path.GetFileNameWithoutExtension(data), folder).Run(shell),
            _ => throw Refusal.Usage(
                "\"calibrate\" needs either --data with --map, or --today.",
                "Try:  cxsim calibrate --data calls.csv --map columns.yaml   or   cxsim calibrate --today std-40"),
        };
    }

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
