using CxSim.Cli.Terminal;
using CxSim.Experiments.Statistics;
using CxSim.Reports.Presenting;
using CxSim.Reports.Reasons;

namespace CxSim.Cli.Reasons;

/// <summary>Prints why: the differences split by path.</summary>
internal static class WhyView
{
    /// <summary>Prints it in the manner asked for.</summary>
    /// <param name="shell">Where to.</param>
    /// <param name="answer">What came out.</param>
    /// <param name="folder">Where it is kept.</param>
    public static void Write(Shell shell, WhyAnswer answer, string folder)
    {
        if (shell.Json)
        {
            JsonText.Write(shell, Document(answer, Paths.Shown(shell.Here.Folder, folder)));
            return;
        }

        shell.Print(shell.Paint.Strong($"Why {answer.Study.Policy.Id} differs from {answer.Study.Baseline.Id}"));
        shell.PrintText(answer.Scope);
        shell.Print();
        shell.PrintText(answer.Sentence);
        shell.Print();
        Table(answer).Write(shell);
        shell.Print();
        shell.PrintText(WhyWords.HowToRead);
        shell.Print($"{shell.Paint.Strong("Saved")}   {Paths.Shown(shell.Here.Folder, folder)}/report.html");
    }

    private static Grid Table(WhyAnswer answer) => answer.Splits.Count == 1 ? Tall(answer) : Wide(answer);

    // Every measure a column; a part's interval as half its width.
    private static Grid Wide(WhyAnswer answer)
    {
        var kpis = answer.Splits.Select(s => new Kpi(s.Whole.Measure, answer.Currency)).ToList();
        var grid = new Grid([
            new Column(""), .. kpis.Select(k => new Column($"{k.Measure.Name}\n{k.DifferenceUnit}", Right: true)),
        ]);
        string Cell(int i, Estimate amount) => kpis[i].Compact(amount);
        foreach (string id in Rows(answer))
        {
            string name = answer.Splits.SelectMany(s => s.Parts).First(p => p.Id == id).Name;
            grid.Add([name, .. answer.Splits.Select((s, i) =>
                new Cell(s.Parts.FirstOrDefault(p => p.Id == id) is { } part ? Cell(i, part.Amount) : ""))]);
        }

        grid.Add(["whole difference", .. answer.Splits.Select((s, i) => new Cell(Cell(i, s.Whole.Difference)))]);
        return grid;

    }

    private static Grid Tall(WhyAnswer answer)
    {
        var split = answer.Splits[0];
        var kpi = new Kpi(split.Whole.Measure, answer.Currency);
        var grid = new Grid(
            new Column(""), new Column(kpi.Measure.Name, Right: true), new Column("95 % interval"),
            new Column($"{answer.Study.Baseline.Id}\nwithout it", Right: true));
        foreach (var part in split.Parts)
        {
            string level = double.IsNaN(part.Level) ? "" : kpi.Level(part.Level);
            grid.Add(part.Name, kpi.Difference(part.Amount.Mean), kpi.Range(part.Amount.Interval), level);
        }

        grid.Add("whole difference", kpi.Difference(split.Whole.Difference.Mean), kpi.Range(split.Whole.Difference.Interval),
            kpi.Level(split.Whole.Baseline.Mean));
        return grid;
    }

    /// <summary>The parts of all splits in order, each once.</summary>
    public static IEnumerable<string> Rows(WhyAnswer answer) =>
        answer.Splits.SelectMany(s => s.Parts).OrderBy(p => p.Kind).Select(p => p.Id).Distinct();

    private static object Document(WhyAnswer answer, string folder) => new
    {
        JsonText.Schema,
        Centre = answer.Study.Setting.Centre.Id,
        Baseline = answer.Study.Baseline.Id,
        Policy = answer.Study.Policy.Id,
        answer.Study.Setting.Weeks,
        Seeds = answer.Study.Seeds.Count,
        Beliefs = answer.Study.Setting.Beliefs.Id,
        Results = folder,
        Measures = answer.Splits.ToDictionary(
            s => s.Whole.Measure.Id,
            s => new
            {
                s.Whole.Measure.Unit,
                Difference = s.Whole.Difference.Mean,
                Interval = Ends(s.Whole.Difference),
                Parts = s.Parts.ToDictionary(p => p.Id, p => new { Amount = p.Amount.Mean, Interval = Ends(p.Amount) }),
            }),
    };

    private static double[] Ends(Estimate estimate) => [estimate.Interval.Low, estimate.Interval.High];
}
