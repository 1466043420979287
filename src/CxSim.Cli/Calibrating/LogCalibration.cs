using CxSim.Cli.Errors;
using CxSim.Cli.Reporting;
using CxSim.Cli.Terminal;
using CxSim.Experiments.Calibration;
using CxSim.Experiments.Scenarios;

namespace CxSim.Cli.Calibrating;

/// <summary>Makes a centre out of a call log.</summary>
/// <param name="Data">The log.</param>
/// <param name="Map">What its columns mean.</param>
/// <param name="Check">A log of the same centre at another time, to be predicted; or null.</param>
/// <param name="Id">What the centre is called.</param>
/// <param name="Out">Where its file goes.</param>
internal sealed record LogCalibration(string Data, string Map, string? Check, string Id, string Out)
{
    /// <summary>Reads, fits, simulates, writes and reports.</summary>
    public int Run(Shell shell)
    {
        var files = new NewFiles(shell.Here.Folder, Out);
        string centreFile = files.Reserve($"{Id}.yaml");
        string reportFile = files.Reserve($"{Id}.html");
        var map = ColumnMap.Read(Text(shell, Map), Map);
        var log = Log(shell, Data, map);
        shell.Say($"{Data}: {log.Calls.Count} calls used, {log.Refused.Count} refused; fitting, this takes a minute");
        var name = new CentreName(Id, Title(Id), Path.GetFileName(Data), map.Kinds);
        var run = CalibrationRun.Of(log, name, Check is null ? null : Log(shell, Check, map));
        File.WriteAllText(centreFile, ResolvedWriter.Centre(run.Centre, comments: true));
        File.WriteAllText(reportFile, FitPage.Of(Id, run));
        bool holds = (run.HeldOut ?? run.Sample).Holds(new HoldOutTolerance());
        LogView.Write(shell, this, run, holds);
        return holds ? ExitCode.Ok : ExitCode.NotCalibrated;
    }

    private static CallLog Log(Shell shell, string file, ColumnMap map)
    {
        using var reader = new StringReader(Text(shell, file));
        return CallLogReader.Read(reader, map, file);
    }

    private static string Text(Shell shell, string file)
    {
        string path = Path.GetFullPath(file, shell.Here.Folder);
        return File.Exists(path)
            ? File.ReadAllText(path)
            : throw Refusal.Usage($"there is no file {file}.", "See:  cxsim calibrate --help");
    }

    private static string Title(string id) => char.ToUpperInvariant(id[0]) + id[1..].Replace('-', ' ');
}
