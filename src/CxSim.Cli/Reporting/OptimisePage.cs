using CxSim.Cli.Searching;
using CxSim.Experiments.Optimising;
using CxSim.Figures;
using CxSim.Figures.Charts;
using CxSim.Figures.Reports;
using CxSim.Figures.Tables;
using CxSim.Reports;
using CxSim.Reports.Studies;
using CxSim.Reports.Sweeping;

namespace CxSim.Cli.Reporting;

/// <summary>The report of a search: which is safe, the policies found, regret by world.</summary>
internal static class OptimisePage
{
    private const double Percent = 100;

    /// <summary>Writes the page, and its figures as SVG and as Vega-Lite.</summary>
    /// <param name="folder">Where to.</param>
    /// <param name="answer">The search.</param>
    /// <param name="engine">Which build of the model ran it.</param>
    public static void Write(string folder, OptimiseAnswer answer, string engine)
    {
        Figure[] figures = [Frontier(answer), Robustness(answer)];
        ChartFiles.Write(folder, figures);
        Section[] sections =
        [
            new("found", "What was found",
            [
                new Callout(CalloutKind.Decision, answer.Safest),
                .. answer.Richest is { } richest ? [new Callout(CalloutKind.Note, richest)] : Array.Empty<Block>(),
                new TableBlock(Found(answer)),
                new KeyValues(
                    [.. answer.Result.Found.Select(f => (f.Id, SweepWords.At(answer.Question.Candidates.Design.Axes, f.Values)))]),
                .. figures.Select(f => new FigureBlock(f)),
                new Paragraph("Candidates are sifted on a few seeds, and half as many again are laid around the best of them; those that "
                    + "go on are tried again on all seeds, in worlds whose beliefs are drawn from their ranges, and in the named worlds. "
                    + "Regret is counted among the policies found."),
            ]),
            new("again", "Make it again",
            [
                new Code(answer.Question.Command),
                new KeyValues([("Study", answer.Id), ("Engine", engine), ("Digest", answer.Digest)]),
            ]),
        ];
        var report = new Report(
            $"Policies from \"{answer.Question.What}\" that cannot be bettered in every aim", answer.Safest,
            $"{answer.Question.Scope} · CxSim {ProductVersion.Text}", sections);
        File.WriteAllText(Path.Combine(folder, ReportFiles.Page), ReportPage.Write(report));
    }

    private static Figure Frontier(OptimiseAnswer answer) => FrontierFigure.Of(
        new Caption("frontier", "Is it a choice, or can we have both?", $"{answer.Question.Scope}.", $"cxsim show {answer.Id}"),
        answer.Currency, answer.Question.Candidates.Baseline.Id, answer.Result.Found);

    private static Figure Robustness(OptimiseAnswer answer) => RobustnessFigure.Of(
        new Caption("robustness", "What is safe if we are wrong?", $"{answer.Question.Scope}.", $"cxsim show {answer.Id}"),
        answer.Currency, answer.Result.Found[0].Aims[^1].Margin, [.. answer.Question.Worlds.Select(w => w.Name)],
        answer.Result.Found.Select(f => f.Regret));

    private static DataTable Found(OptimiseAnswer answer) => new(
        $"Differences from \"{answer.Question.Candidates.Baseline.Id}\", the safest first",
        [
            new("policy"), .. Aims.All.Select(m => new Column(m.Name)), new("undominated", "% of drawn worlds"), new("worst regret"),
        ],
        [.. answer.Result.Found.Select(f => (IReadOnlyList<Cell>)
        [
            f.Id, .. f.Aims.Select(d => Cell.Signed(d.Difference.Mean, d.Measure.Decimals)),
            Cell.Number(Percent * f.UndominatedShare, 0), Cell.Number(f.Regret.Worst, 0),
        ])]);
}
