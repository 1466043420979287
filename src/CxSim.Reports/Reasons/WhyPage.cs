using CxSim.Experiments.Why;
using CxSim.Figures;
using CxSim.Figures.Reports;
using CxSim.Figures.Tables;
using CxSim.Reports.Presenting;
using CxSim.Reports.Studies;
using Cell = CxSim.Figures.Tables.Cell;
using Estimate = CxSim.Experiments.Statistics.Estimate;

namespace CxSim.Reports.Reasons;

/// <summary>The report of why: the differences split by path, the loops, how to make it again.</summary>
public static class WhyPage
{
    /// <summary>Writes the page, and its figures as SVG and as Vega-Lite.</summary>
    /// <param name="folder">Where to.</param>
    /// <param name="answer">What came out.</param>
    /// <param name="id">By what it can be found again.</param>
    /// <param name="engine">Which build of the model ran it.</param>
    public static void Write(string folder, WhyAnswer answer, string id, string engine)
    {
        var figures = new WhyFigures(answer, $"cxsim show {id}").All();
        ChartFiles.Write(folder, figures);
        File.WriteAllText(Path.Combine(folder, ReportFiles.Page), ReportPage.Write(Of(answer, figures, id, engine)));
    }

    private static Report Of(WhyAnswer answer, IReadOnlyList<Figure> figures, string id, string engine) => new(
        $"Why {answer.Study.Policy.Id} differs from {answer.Study.Baseline.Id}",
        answer.Sentence,
        $"{answer.Scope} · CxSim {ProductVersion.Text}",
        [
            new Section("paths", "By which path", [new Paragraph(WhyWords.HowToRead), .. Splits(answer, figures)]),
            new Section("loops", "The model's main loops",
            [
                new FigureBlock(figures[^1], "Wide arrows are causes that could be measured apart, by switching them off; pale ones could "
                    + "not, or moved too little to tell. The diagram is a map; the numbers come from the runs."),
            ]),
            new Section("switched", "What was switched off", [new TableBlock(Links())]),
            new Section("again", "Make it again",
            [
                new Code(answer.Command),
                new Paragraph($"{WhyFiles.PartsName} holds every part of every difference; scenario.yaml and beliefs.yaml hold all values. "
                    + "The same command with the same engine gives the same numbers to the last bit."),
                new KeyValues([("Study", id), ("Engine", engine), ("Seeds", string.Join(", ", answer.Study.Seeds))]),
            ]),
        ]);

    private static IEnumerable<Block> Splits(WhyAnswer answer, IReadOnlyList<Figure> figures)
    {
        for (int i = 0; i < answer.Splits.Count; i++)
        {
            var split = answer.Splits[i];
            yield return new SubHeading(split.Whole.Measure.Name);
            yield return new FigureBlock(figures[i]);
            yield return new TableBlock(Table(split, answer.Currency));
        }
    }

    private static DataTable Table(WhySplit split, string currency)
    {
        var kpi = new Kpi(split.Whole.Measure, currency);
        IReadOnlyList<Cell> Row(string name, Estimate amount, double level, string meaning) =>
        [
            name, Cell.Worded(amount.Mean, kpi.Difference(amount.Mean)), kpi.Range(amount.Interval).Trim('(', ')'),
            Cell.Worded(level, kpi.Level(level)), meaning,
        ];
        return new DataTable(
            $"{split.Whole.Measure.Name} by path",
            [new("part"), new("amount"), new("95 % interval"), new("baseline without it"), new("what it is")],
            [
                .. split.Parts.Select(p => Row(p.Name, p.Amount, p.Level, WhyWords.Meaning(p))),
                Row("Whole difference", split.Whole.Difference, split.Whole.Baseline.Mean, split.Whole.VerdictText),
            ]);
    }

    private static DataTable Links() => new(
        "Paths and their links",
        [new Column("path"), new Column("link"), new Column("meaning")],
        [.. CausalPath.All.SelectMany(p => p.Links.Select(l => (IReadOnlyList<Cell>)[p.Name, l.Id, l.Meaning]))]);
}
