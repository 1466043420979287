using CxSim.Cli.Terminal;
using CxSim.Experiments.Sensitivity;
using CxSim.Experiments.Statistics;
using CxSim.Figures.Lettering;
using CxSim.Reports.Explaining;
using CxSim.Reports.Presenting;

namespace CxSim.Cli.Sensing;

/// <summary>Prints a finished study of sensitivity: shares of variance, swings, what rests on a guess.</summary>
internal static class SensitivityView
{
    /// <summary>Prints it in the manner asked for.</summary>
    public static void Write(Shell shell, SensitivityAnswer answer)
    {
        if (shell.Json)
        {
            JsonText.Write(shell, SensitivityJson.Of(answer, shell.Here.Folder));
            return;
        }

        shell.PrintText(SensitivityWords.Central(answer));
        shell.Print();
        WriteShares(shell, answer);
        shell.Print();
        shell.PrintText(SensitivityWords.Leaders(answer));
        shell.PrintText(SensitivityWords.Luck(answer.Result.Luck));
        shell.Print();
        shell.Print(shell.Paint.Strong("What each headline rests on"));
        Layout.Facts(shell, [.. answer.Result.Conclusions.Select(c => Fact(c, Currency(answer)))]);
        string folder = Paths.Shown(shell.Here.Folder, answer.Folder);
        shell.Print();
        shell.Print($"{shell.Paint.Strong("Saved")}   {folder}/");
        shell.Print($"        report.html · {SensitivityFiles.IndicesName} · {SensitivityFiles.ScreeningName}");
        shell.Next($"cxsim explain {answer.Ranked[0].Belief.Id}", "cxsim explain grade");
    }

    private static Fact Fact(Conclusion conclusion, string currency)
    {
        string difference = new Kpi(conclusion.Measure, currency).Difference(conclusion.Central.Difference.Mean);
        return new(conclusion.Measure.Name, $"{difference}, {SensitivityWords.RestsOn(conclusion)}");
    }

    private static void WriteShares(Shell shell, SensitivityAnswer answer)
    {
        var kpi = new Kpi(answer.Result.Measure, Currency(answer));
        var grid = new Grid(
            new Column("belief"), new Column("grade"), Right("total"), new Column("95 %"), Right("first"), new Column("95 %"),
            Right("at 5 %"), Right("at 95 %"));
        foreach (var (belief, share, swing) in answer.Ranked)
        {
            grid.Add(
                belief.Id, $"{belief.Grade}", Number(share.Total.Value), Range(share.Total.Interval), Number(share.First.Value),
                Range(share.First.Interval), kpi.Difference(swing.AtLow.Difference.Mean), kpi.Difference(swing.AtHigh.Difference.Mean));
        }

        grid.Write(shell);
        int rest = answer.Question.Plan.Axes.Count - answer.Ranked.Count;
        if (rest > 0)
        {
            shell.PrintText($"{rest} other beliefs move it less; {SensitivityFiles.ScreeningName} has them.");
        }
    }

    private static string Currency(SensitivityAnswer answer) => answer.Question.Plan.Start.Setting.Centre.Currency;

    private static Column Right(string title) => new(title, Right: true);

    private static string Number(double value) => Numbers.Fixed(value, 2);

    private static string Range(Interval interval) => $"({Number(interval.Low)} … {Number(interval.High)})";
}
