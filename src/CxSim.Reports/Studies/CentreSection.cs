using CxSim.Experiments.Results;
using CxSim.Experiments.Statistics;
using CxSim.Experiments.Uncertainty;
using CxSim.Figures.Reports;
using CxSim.Figures.Tables;
using CxSim.Model.Measures;
using CxSim.Model.Time;
using CxSim.Reports.Presenting;
using Cell = CxSim.Figures.Tables.Cell;
using Column = CxSim.Figures.Tables.Column;

namespace CxSim.Reports.Studies;

/// <summary>One centre in the report: decisions, numbers, figures.</summary>
public static class CentreSection
{
    /// <summary>The section.</summary>
    public static Section Of(CentrePart part)
    {
        var report = part.Report;
        var centre = report.Study.Plan.Centre;
        List<Block> blocks = [new Paragraph($"Its numbers: {centre.Source}.")];
        blocks.AddRange(report.Sentences.Select(s => new Callout(CalloutKind.Decision, s)));
        if (report.Study.Plan.MostSeeds > 0)
        {
            blocks.Add(new Paragraph(Settling.Outcome(report)));
        }

        blocks.Add(new Bullets([.. Hanging.Lines(report, centre.Currency).DefaultIfEmpty("Nothing was compared.")]));
        blocks.AddRange(report.Comparisons.Count == 0
            ? [new TableBlock(Levels(report))]
            : report.Comparisons.Select(c => new TableBlock(Differences(c, centre.Currency))));
        blocks.AddRange(part.Questions.SelectMany(Answer));
        blocks.AddRange(TwinBlocks.Of(part.Lives, report.Study.Plan.Weeks * Clock.DaysAWeek));
        return new Section($"centre-{centre.Id}", centre.Title, blocks);
    }

    // What is folded is not printed; a question that paper has no room for is open all the same.
    private static IEnumerable<Block> Answer(Question question)
    {
        IEnumerable<Block> figures = [.. question.Shown.Select(f => new FigureBlock(f)), .. More(question)];
        return question.IsOnPaper
            ? figures.Prepend(new SubHeading(question.Text))
            : [new Folded(question.Text, [.. figures]) { IsOpen = true }];
    }

    private static IEnumerable<Block> More(Question question)
    {
        if (question.More.Count > 0)
        {
            string titles = question.More.Count == 1 ? question.More[0].Title : $"{question.More.Count} more figures";
            yield return new Folded(titles, [.. question.More.Select(f => new FigureBlock(f))]);
        }
    }

    private static DataTable Levels(StudyReport report)
    {
        var plan = report.Study.Plan;
        return new DataTable(
            $"Headline measures under {plan.BaselineId}",
            [new Column("measure"), new Column("mean"), new Column("95 % interval")],
            [.. AllMeasures.All.Where(m => m.Headline).Select(m => Row(m, report.Estimate(plan.BaselineId, m), plan.Centre.Currency))]);
    }

    private static IReadOnlyList<Cell> Row(Measure measure, Estimate estimate, string currency)
    {
        var kpi = new Kpi(measure, currency);
        return
        [
            measure.Name, Cell.Worded(estimate.Mean, kpi.Level(estimate.Mean)),
            $"{kpi.Level(estimate.Interval.Low)} … {kpi.Level(estimate.Interval.High)}",
        ];
    }

    private static DataTable Differences(PolicyComparison comparison, string currency) => new(
        $"{comparison.Policy} beside {comparison.Baseline}",
        [
            new Column("measure"), new Column(comparison.Baseline), new Column(comparison.Policy), new Column("difference"),
            new Column(Kpi.IntervalTitle(comparison)), new Column("verdict"), new Column("same luck narrows"),
        ],
        [.. comparison.Headline.Select(d => Row(d, new Kpi(d.Measure, currency)))]);

    private static IReadOnlyList<Cell> Row(PairedDifference d, Kpi kpi) =>
    [
        d.Measure.Name, Cell.Worded(d.Baseline.Mean, kpi.Level(d.Baseline.Mean)), Cell.Worded(d.Policy.Mean, kpi.Level(d.Policy.Mean)),
        Cell.Worded(d.Difference.Mean, kpi.Difference(d.Difference.Mean)),
        Cell.Worded(d.Total.Low, kpi.Range(d.Total).Trim('(', ')')),
        new Cell(d.VerdictText, double.NaN, CellKind.Verdict), Cell.Worded(d.Narrowing, Wording.Times(d.Narrowing)),
    ];
}
