using CxSim.Cli.Terminal;
using CxSim.Experiments.Designs;
using CxSim.Experiments.Scenarios;
using CxSim.Figures.Lettering;
using CxSim.Reports.Sweeping;

namespace CxSim.Cli.Sweeping;

/// <summary>Prints a finished sweep: its points, what they say, where they are kept.</summary>
internal static class SweepView
{
    /// <summary>Prints it in the manner asked for.</summary>
    public static void Write(Shell shell, SweepAnswer answer)
    {
        if (shell.Json)
        {
            JsonText.Write(shell, SweepJson.Of(answer, shell.Here.Folder));
            return;
        }

        SweepTable.Write(shell, answer.Result);
        shell.Print();
        shell.PrintText(SweepWords.Best(answer));
        if (SweepWords.Rule(answer) is { } rule)
        {
            shell.PrintText(rule);
        }

        WriteScreening(shell, answer.Result);
        string folder = Paths.Shown(shell.Here.Folder, answer.Folder);
        shell.Print();
        shell.Print($"{shell.Paint.Strong("Saved")}   {folder}/");
        shell.Print($"        report.html · {SweepFiles.PointsName} · {SweepFiles.RunsName} · {SweepFiles.DesignName}");
        shell.Next($"cxsim sweep {folder}/{ResolvedWriter.ScenarioFile} --design {folder}/{SweepFiles.DesignName}");
    }

    private static void WriteScreening(Shell shell, SweepResult result)
    {
        if (SweepScreening.Of(result) is not { } factors)
        {
            return;
        }

        shell.Print();
        var grid = new Grid(
            new Column("moves net value"), new Column("mu*", Right: true), new Column("95 % interval"), new Column("sigma", Right: true));
        foreach (var (axis, factor) in result.Study.Design.Axes.Zip(factors).OrderByDescending(f => f.Second.Strength.Value))
        {
            var (value, (low, high)) = factor.Strength;
            grid.Add(
                axis.Id, Numbers.Fixed(value, 0), $"({Numbers.Fixed(low, 0)} … {Numbers.Fixed(high, 0)})",
                Numbers.Fixed(factor.Unevenness.Value, 0));
        }

        grid.Write(shell);
    }
}
