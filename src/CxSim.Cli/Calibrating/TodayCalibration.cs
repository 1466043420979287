using CxSim.Cli.Errors;
using CxSim.Cli.Terminal;
using CxSim.Experiments.Calibration;
using CxSim.Experiments.Scenarios;
using CxSim.Model.Centres;
using CxSim.Model.Measures;
using CxSim.Model.Policies;

namespace CxSim.Cli.Calibrating;

/// <summary>Solves a centre's constants again, on today alone.</summary>
/// <param name="Centre">The centre, by name or file.</param>
/// <param name="Settings">Targets and effort.</param>
/// <param name="Out">Where its file goes.</param>
internal sealed record TodayCalibration(string Centre, TodaySettings Settings, string Out)
{
    private const double FcrTolerance = 0.01;
    private const double AttritionTolerance = 3;

    /// <summary>Solves, writes and reports.</summary>
    public int Run(Shell shell)
    {
        if (new Library(shell.Here.Folder).Centre(Centre) is not FullCentre { Centre: var centre })
        {
            throw Refusal.Invalid($"{Centre} is a plain queue: there are no people in it whose today could be solved.");
        }

        string file = new NewFiles(shell.Here.Folder, Out).Reserve($"{centre.Id}.yaml");
        var last = new Tally();
        var solved = TodaySolver.Solve(centre, BeliefSet.Base, Settings, round => last = Tell(shell, round), shell.Here.Stop);
        File.WriteAllText(file, ResolvedWriter.Centre(solved, comments: true));
        bool close = Math.Abs((AllMeasures.Fcr.Of(last) / 100) - Settings.Fcr) <= FcrTolerance
            && Math.Abs(AllMeasures.Attrition.Of(last) - Settings.Attrition) <= AttritionTolerance;
        Show(shell, centre, solved, close);
        return close ? ExitCode.Ok : ExitCode.NotCalibrated;
    }

    private Tally Tell(Shell shell, TodayRound round)
    {
        var t = round.Measured;
        shell.Say($"round {round.Round} of {Settings.Rounds}: FCR {AllMeasures.Fcr.Of(t):0.00} %, "
            + $"attrition {AllMeasures.Attrition.Of(t):0.0} %/y, burnout {AllMeasures.Burnout.Of(t):0.0}, "
            + $"standard {AllMeasures.Standard.Of(t):0.000}");
        return t;
    }

    private void Show(Shell shell, Centre before, Centre after, bool close)
    {
        var constants = Constants.Of(before).Zip(Constants.Of(after), (a, b) => (a.Name, Before: a.Value, After: b.Value)).ToList();
        if (shell.Json)
        {
            JsonText.Write(shell, new
            {
                JsonText.Schema,
                Centre = $"{Out}/{before.Id}.yaml",
                WithinTolerance = close,
                Constants = constants.Select(c => new { c.Name, c.Before, c.After }),
            });
            return;
        }

        var grid = new Grid(new Column("constant"), new Column("before", Right: true), new Column("after", Right: true));
        foreach (var (name, was, now) in constants)
        {
            grid.Add(name, $"{was:G5}", $"{now:G5}");
        }

        grid.Write(shell);
        shell.Print();
        shell.Print(close
            ? "Today stands still within tolerance (1 point of FCR, 3 of attrition)"
            : "Today does not stand still yet: give more --rounds");
        shell.Print($"{shell.Paint.Strong("Saved")}   {Out}/{before.Id}.yaml");
        shell.Next($"cxsim run quick-slow --centre {Out}/{before.Id}.yaml");
    }
}
