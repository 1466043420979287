using CxSim.Cli.Terminal;
using CxSim.Experiments.Calibration;

namespace CxSim.Cli.Calibrating;

/// <summary>Prints what a log gave.</summary>
internal static class LogView
{
    private const int RefusalsShown = 5;

    /// <summary>Prints it in the manner asked for.</summary>
    public static void Write(Shell shell, LogCalibration asked, CalibrationRun run, bool holds)
    {
        if (shell.Json)
        {
            JsonText.Write(shell, Document(asked, run, holds));
            return;
        }

        Fitted(shell, run.Numbers);
        shell.Print();
        Waits(shell, "the log's own days, simulated", run.Sample);
        if (run.HeldOut is { } heldOut)
        {
            Waits(shell, $"{asked.Check}, predicted", heldOut);
        }

        Refused(shell, run.Log);
        string verdict = holds ? "within tolerance" : "outside tolerance: do not experiment with this fit";
        shell.Print($"Fit {verdict} (25 % of the mean wait, 3 points of abandonment, 5 points of answers within 20 s)");
        shell.Print($"{shell.Paint.Strong("Saved")}   {asked.Out}/{asked.Id}.yaml · {asked.Id}.html   Personal columns were not stored.");
        shell.Next($"cxsim calibrate --today {asked.Out}/{asked.Id}.yaml --out solved", "cxsim list centres");
    }

    private static void Fitted(Shell shell, IReadOnlyList<FittedNumber> numbers)
    {
        var grid = new Grid(new Column("fitted"), new Column("value", Right: true), new Column("95 % interval"), new Column("unit"));
        foreach (var number in numbers)
        {
            string interval = number.Value.StandardError > 0 ? $"({number.Value.Low:G4} … {number.Value.High:G4})" : "";
            grid.Add(number.Name, $"{number.Value.Value:G4}", interval, number.Unit);
        }

        grid.Write(shell);
    }

    private static void Waits(Shell shell, string title, HoldOut check)
    {
        shell.Print(shell.Paint.Strong($"Observed and simulated: {title}"));
        var grid = new Grid(
            new Column(""), new Column("calls", Right: true), new Column("wait, served", Right: true),
            new Column("hung up", Right: true), new Column("within 20 s", Right: true));
        foreach (var row in check.Rows.Append(check.Total))
        {
            var (o, s) = (row.Observed, row.Simulated);
            grid.Add(
                row.Name, $"{o.Calls}", $"{o.MeanWaitServed:0} → {s.MeanWaitServed:0} s",
                $"{100 * o.AbandonedShare:0.0} → {100 * s.AbandonedShare:0.0} %", $"{100 * o.InTimeShare:0} → {100 * s.InTimeShare:0} %");
        }

        grid.Write(shell);
        shell.Print();
    }

    private static void Refused(Shell shell, CallLog log)
    {
        foreach (var row in log.Refused.Take(RefusalsShown))
        {
            shell.Say($"refused line {row.Line}: {row.Reason}");
        }

        if (log.Refused.Count > RefusalsShown)
        {
            shell.Say($"… and {log.Refused.Count - RefusalsShown} more; --json lists all");
        }
    }

    private static object Document(LogCalibration asked, CalibrationRun run, bool holds) => new
    {
        JsonText.Schema,
        Centre = $"{asked.Out}/{asked.Id}.yaml",
        Calls = run.Log.Calls.Count,
        Refused = run.Log.Refused.Select(r => new { r.Line, r.Reason }),
        run.Log.UnusedColumns,
        Fitted = run.Numbers.Select(n => new { n.Name, n.Value.Value, n.Value.Low, n.Value.High, n.Unit }),
        Sample = Totals(run.Sample),
        HeldOut = run.HeldOut is { } heldOut ? Totals(heldOut) : null,
        WithinTolerance = holds,
    };

    private static object Totals(HoldOut check) =>
        new { Observed = Totals(check.Total.Observed), Simulated = Totals(check.Total.Simulated) };

    private static object Totals(WaitCounts counts) => new
    {
        counts.Calls,
        AsaSeconds = counts.MeanWaitServed,
        PAbandon = counts.AbandonedShare,
        ServiceLevel = counts.InTimeShare,
    };
}
