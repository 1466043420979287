using CxSim.Cli.Errors;
using CxSim.Cli.Reporting;
using CxSim.Cli.Terminal;
using CxSim.Experiments.ReferenceModes;
using CxSim.Figures.Writing;

namespace CxSim.Cli.Validating;

/// <summary>Simulates the reference modes and draws them: single agents beside aggregate equations.</summary>
internal static class ReferenceModes
{
    /// <summary>Draws them into a folder and prints how near agents and equations are.</summary>
    public static int Run(Shell shell, string folder)
    {
        shell.Say("simulating erosion and overwork: about half a minute a core");
        var follows = new ErosionMode();
        var holds = follows with { Beliefs = ErosionMode.Bank(staffingFollows: false) };
        var overwork = new OverworkMode();
        var stop = shell.Here.Stop;
        var (locked, held, swung) = (follows.Run(stop), holds.Run(stop), overwork.Run(stop));
        string full = Directory.CreateDirectory(Path.GetFullPath(folder, shell.Here.Folder)).FullName;
        foreach (var figure in new[]
        {
            ReferenceModeFigures.Standards(holds, held), ReferenceModeFigures.LockIn(follows, locked, held),
            ReferenceModeFigures.Homer(), ReferenceModeFigures.Overwork(overwork, swung),
        })
        {
            File.WriteAllText(Path.Combine(full, $"{figure.Id}.svg"), SvgWriter.Write(figure));
        }

        Print(shell, follows.PulseWeeks, locked, held, folder);
        return ExitCode.Ok;
    }

    private static void Print(Shell shell, int pulse, ErosionResult locked, ErosionResult held, string folder)
    {
        int last = locked.Hit.Standard.Count - 1;
        var rows = new[] { ("staffing follows handle time", locked), ("staffing holds to the standard", held) }.Select(r => new
        {
            Staffing = r.Item1,
            LostInPulse = -r.Item2.Change(p => p.Standard, pulse),
            StandardEnd = r.Item2.Hit.Standard[last],
            EquationEnd = r.Item2.Hit.Aggregate[last],
            HeadsEnd = r.Item2.Hit.Planned[last],
        }).ToList();
        if (shell.Json)
        {
            JsonText.Write(shell, new { JsonText.Schema, Folder = folder, Erosion = rows });
            return;
        }

        var grid = new Grid(
            new Column("staffing"), new Column("lost in the pulse", Right: true), new Column("standard at the end", Right: true),
            new Column("by the equation", Right: true), new Column("heads planned", Right: true));
        foreach (var row in rows)
        {
            grid.Add(
                row.Staffing, $"{100 * row.LostInPulse:0.0} %", $"{row.StandardEnd:0.0000}", $"{row.EquationEnd:0.0000}",
                $"{row.HeadsEnd:0.0}");
        }

        grid.Write(shell);
        shell.Print($"{shell.Paint.Strong("Saved")}   {folder}/*.svg");
    }
}
