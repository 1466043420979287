using CxSim.Cli.Sensing;
using CxSim.Experiments.Sensitivity;
using CxSim.Figures;
using CxSim.Figures.Charts;
using CxSim.Figures.Reports;
using CxSim.Figures.Tables;
using CxSim.Model.Policies;
using CxSim.Reports;
using CxSim.Reports.Studies;
using Cell = CxSim.Figures.Tables.Cell;

namespace CxSim.Cli.Reporting;

/// <summary>The report of a study of sensitivity: what rests on a guess, tornado, shares of variance, screening.</summary>
internal static class SensitivityPage
{
    /// <summary>Writes the page, and its figures as SVG and as Vega-Lite.</summary>
    /// <param name="folder">Where to.</param>
    /// <param name="answer">The study.</param>
    /// <param name="engine">Which build of the model ran it.</param>
    public static void Write(string folder, SensitivityAnswer answer, string engine)
    {
        Figure[] figures = [Tornado(answer), Shares(answer)];
        ChartFiles.Write(folder, figures);
        var conclusions = answer.Result.Conclusions;
        Section[] sections =
        [
            new("rests-on", "What each headline rests on",
            [
                conclusions.Any(c => c.RestsOnGuess)
                    ? new Callout(CalloutKind.Warning, $"{conclusions.Count(c => c.RestsOnGuess)} of {conclusions.Count} headline "
                        + "conclusions turn with a belief that is a guess (grade D).")
                    : new Callout(CalloutKind.Note, "No headline conclusion turns with a single guess (grade D) within its range."),
                new Bullets([.. conclusions.Select(c => $"{c.Measure.Name}: {SensitivityWords.RestsOn(c)}.")]),
            ]),
            new("beliefs", "Which belief matters",
            [
                new Paragraph(SensitivityWords.Leaders(answer)), new Paragraph(SensitivityWords.Luck(answer.Result.Luck)),
                .. figures.Select(f => new FigureBlock(f)), new TableBlock(Screened(answer)),
            ]),
            new("again", "Make it again",
            [
                new Code(answer.Question.Command),
                new KeyValues([("Study", answer.Id), ("Engine", engine), ("Digest", answer.Digest)]),
            ]),
        ];
        var report = new Report(
            $"What \"{answer.Question.What}\" hangs on", SensitivityWords.Central(answer),
            $"{answer.Question.Scope} · CxSim {ProductVersion.Text}", sections);
        File.WriteAllText(Path.Combine(folder, ReportFiles.Page), ReportPage.Write(report));
    }

    private static Figure Tornado(SensitivityAnswer answer) => TornadoFigure.Of(
        Caption(answer, "tornado", $"Which belief moves {answer.Result.Measure.Name} most?"),
        answer.Question.Plan.Start.Setting.Centre.Currency, answer.Result.Central, answer.Result.Swings);

    private static Figure Shares(SensitivityAnswer answer) => SharesFigure.Of(
        Caption(answer, "shares", $"Which beliefs carry the variance of {answer.Result.Measure.Name}?"), answer.Result.Measure,
        [.. answer.Ranked.Select(r => (r.Belief, r.Share))]);

    private static Caption Caption(SensitivityAnswer answer, string id, string title) =>
        new(id, title, $"{answer.Question.Scope}.", $"cxsim show {answer.Id}");

    private static DataTable Screened(SensitivityAnswer answer) => new(
        "Screening: mean size of a belief's effects over its whole range (μ*) and their unevenness (σ)",
        [new("belief"), new("grade"), new("μ*"), new("low"), new("high"), new("σ"), new("meaning")],
        [.. answer.Question.Plan.Axes.Zip(answer.Result.Screened).OrderByDescending(s => s.Second.Strength.Value)
            .Select(s => Row(s.First.Belief, s.Second, answer.Result.Measure.Decimals))]);

    private static IReadOnlyList<Cell> Row(Belief belief, ScreenedFactor factor, int decimals) =>
    [
        belief.Id, Cell.Grade($"{belief.Grade}"[0]), Cell.Number(factor.Strength.Value, decimals),
        Cell.Number(factor.Strength.Interval.Low, decimals), Cell.Number(factor.Strength.Interval.High, decimals),
        Cell.Number(factor.Unevenness.Value, decimals), belief.Meaning,
    ];
}
