using CxSim.Experiments.Designs;
using CxSim.Experiments.Statistics;
using CxSim.Figures;
using CxSim.Figures.Reports;
using CxSim.Figures.Tables;
using CxSim.Model.Measures;
using CxSim.Reports.Presenting;
using CxSim.Reports.Studies;

namespace CxSim.Reports.Sweeping;

/// <summary>The report of a sweep: what was found, the figures, the points, how to make it again.</summary>
public static class SweepPage
{
    private const int MostRows = 200;

    /// <summary>Writes the page, and its figures as SVG and as Vega-Lite.</summary>
    /// <param name="folder">Where to.</param>
    /// <param name="answer">The sweep.</param>
    /// <param name="engine">Which build of the model ran it.</param>
    public static void Write(string folder, SweepAnswer answer, string engine)
    {
        var figures = new SweepFigures(answer, $"cxsim show {answer.Id}").All();
        ChartFiles.Write(folder, figures);
        File.WriteAllText(Path.Combine(folder, ReportFiles.Page), ReportPage.Write(Of(answer, figures, engine)));
    }

    private static Report Of(SweepAnswer answer, IReadOnlyList<Figure> figures, string engine)
    {
        List<Section> sections = [new("found", "What was found", [.. Found(answer), .. figures.Select(f => new FigureBlock(f))])];
        sections.Add(new("points", "The points", [new TableBlock(Points(answer))]));
        sections.Add(new("again", "Make it again",
        [
            new Code(answer.Question.Command),
            new Paragraph($"{SweepFiles.DesignName} holds the points, {SweepFiles.PointsName} what came out at each, {SweepFiles.RunsName} "
                + "every measure of every run; scenario.yaml and beliefs.yaml hold every other value. The same command with the same "
                + "engine gives the same numbers to the last bit."),
            new KeyValues([("Study", answer.Id), ("Engine", engine), ("Digest", answer.Result.Digest)]),
        ]));
        return new Report(
            $"Sweep of {answer.Question.What}",
            SweepWords.Best(answer),
            $"{answer.Question.Scope} · CxSim {ProductVersion.Text}",
            sections);
    }

    private static IEnumerable<Block> Found(SweepAnswer answer)
    {
        yield return new Callout(CalloutKind.Decision, SweepWords.Best(answer));
        if (SweepWords.Rule(answer) is { } rule)
        {
            yield return new Callout(CalloutKind.Note, rule);
        }

        yield return new Paragraph(
            "All points start from the same state of the same centre and share their luck; intervals are 95 % of luck. The best of many "
            + "points looks better than it is: run it again on other seeds before deciding.");
    }

    /// <summary>Every point, or the best of many, with its net value beside the baseline.</summary>
    public static DataTable Points(SweepAnswer answer)
    {
        var result = answer.Result;
        var axes = result.Study.Design.Axes;
        var rows = result.Rows.Count > MostRows ? result.Rows.OrderByDescending(r => r.Net).Take(MostRows) : result.Rows;
        string caption = result.Rows.Count > MostRows ? $"The best {MostRows} of {result.Rows.Count} points" : "Every point";
        return new(
            $"{caption}; net value beside \"{result.Study.Baseline.Id}\"",
            [
                .. axes.Select(a => new Column(a.Id, a.Unit)), .. SweepRow.Measures.Select(m => new Column(m.Name)),
                new("net difference"), new("low"), new("high"), new("verdict"),
            ],
            [.. rows.Select(r => (IReadOnlyList<Cell>)
            [
                .. r.Values.Select(v => Cell.Worded(v, NumberText.Short(v))),
                .. SweepRow.Measures.Select(m => Cell.Number(r.Level(m), m.Decimals)),
                Cell.Signed(r.Net, AllMeasures.NetValue.Decimals), Cell.Signed(r.NetInterval.Low, 0), Cell.Signed(r.NetInterval.High, 0),
                new($"{r.Verdict.Symbol()} {r.Verdict.Word()}", double.NaN, CellKind.Verdict),
            ])]);
    }
}
