using CxSim.Cli.Terminal;
using CxSim.Experiments.Optimising;
using CxSim.Figures.Lettering;
using CxSim.Model.Measures;
using CxSim.Reports.Explaining;
using CxSim.Reports.Presenting;
using CxSim.Reports.Sweeping;

namespace CxSim.Cli.Searching;

/// <summary>Prints a finished search: the policies found, which is safe, which is richest.</summary>
internal static class OptimiseView
{
    private const double Percent = 100;

    /// <summary>Prints it in the manner asked for.</summary>
    public static void Write(Shell shell, OptimiseAnswer answer)
    {
        if (shell.Json)
        {
            JsonText.Write(shell, OptimiseJson.Of(answer, shell.Here.Folder));
            return;
        }

        var grid = new Grid(
        [
            new Column(""), .. Aims.All.Select(m => new Column(m.Name, Right: true)), new Column("undominated in", Right: true),
            new Column("worst regret", Right: true), new Column("note"),
        ]);
        foreach (var found in answer.Result.Found)
        {
            grid.Add(
            [
                found.Id, .. found.Aims.Select(d => new Cell(new Kpi(d.Measure, answer.Currency).Difference(d.Difference.Mean))),
                Share(found.UndominatedShare), new Kpi(AllMeasures.NetValue, answer.Currency).Level(found.Regret.Worst), Note(found),
            ]);
        }

        grid.Write(shell);
        string baseline = answer.Question.Candidates.Baseline.Id;
        shell.PrintText($"Differences from \"{baseline}\" a year; undominated: of worlds with drawn beliefs.");
        shell.Print();
        Layout.Facts(shell, [.. answer.Result.Found.Select(f =>
            new Fact(f.Id, SweepWords.At(answer.Question.Candidates.Design.Axes, f.Values)))]);
        shell.Print();
        shell.PrintText(answer.Safest);
        if (answer.Richest is { } richest)
        {
            shell.PrintText(richest);
        }

        string folder = Paths.Shown(shell.Here.Folder, answer.Folder);
        shell.Print();
        shell.Print($"{shell.Paint.Strong("Saved")}   {folder}/");
        shell.Print($"        report.html · {OptimiseFiles.FoundName} · {OptimiseFiles.RegretName}");
        shell.Next($"cxsim show {answer.Id}");
    }

    private static string Note(FoundPolicy found) =>
        !found.Affordable ? "over budget on all seeds" : found.OnFront ? "" : "dominated on all seeds";

    private static string Share(double share) => double.IsNaN(share) ? "–" : $"{Numbers.Fixed(Percent * share, 0)} %";
}
