using CxSim.Experiments.Claims;
using CxSim.Experiments.Claims.Saving;
using CxSim.Experiments.Statistics;
using CxSim.Figures;
using CxSim.Figures.Reports;
using CxSim.Figures.Tables;
using CxSim.Model.Policies;
using CxSim.Reports.Presenting;
using CxSim.Reports.Studies;
using Cell = CxSim.Figures.Tables.Cell;
using Column = CxSim.Figures.Tables.Column;

namespace CxSim.Reports.Claiming;

/// <summary>The board's page: the board, a card for each claim, what the readings of the evidence are, how to make it again.</summary>
public static class BoardReport
{
    private const double Percent = 100;

    /// <summary>Writes report.html, and the board as SVG and as Vega-Lite.</summary>
    public static void Write(string folder, IReadOnlyList<ClaimOutcome> claims, BoardManifest manifest, IReadOnlyList<BeliefSet> sets)
    {
        var figure = BoardFigure.Of(claims, manifest.Id);
        ChartFiles.Write(folder, [figure]);
        File.WriteAllText(Path.Combine(folder, ReportFiles.Page), ReportPage.Write(Of(claims, manifest, sets, figure)));
    }

    private static Report Of(
        IReadOnlyList<ClaimOutcome> claims, BoardManifest manifest, IReadOnlyList<BeliefSet> sets, Figure figure)
    {
        string context = string.Join(
            " · ",
            "Articles' claims as tests",
            $"{manifest.FirstSeeds} to {manifest.MostSeeds} seeds",
            $"{manifest.Draws} worlds drawn",
            $"engine {manifest.Engine}");
        return new(
            "Which of the articles' claims survive?",
            BoardWords.Counts([.. claims.Select(BoardFiles.Of)]) + ".",
            context,
            [Board(claims, manifest, figure), .. ByArticle(claims), Readings(sets), Again(manifest)]);
    }

    private static Section Board(IReadOnlyList<ClaimOutcome> claims, BoardManifest manifest, Figure figure)
    {
        var sets = claims[0].Sets.Select(s => s.Set).ToList();
        var blocks = new List<Block>
        {
            new Callout(
                manifest.Quick ? CalloutKind.Warning : CalloutKind.Note,
                manifest.Quick
                    ? "A quick look: a small centre, few weeks, two seeds. Nothing may be concluded from it."
                    : $"{BoardWords.Moved(claims, "friendly", "hostile")} of {claims.Count} verdicts change between the reading of the "
                        + "evidence most favourable to the articles and the one least favourable. "
                        + "A board on which every claim holds would be a fault of the board."),
            new FigureBlock(figure),
            new TableBlock(new(
                "The board",
                [new("claim"), new("what it says"), .. sets.Select(s => new Column(s)), new("turns when"), new("grade")],
                [.. claims.Select(Row)])),
            new Paragraph(
                "▲ holds: all that is promised is seen, beyond luck (95 %) and beyond what is too small to matter. ▼ fails: the opposite "
                + "is seen, or about the same where a difference was promised. ◆ depends: more seeds did not settle it, or it hangs on "
                + $"beliefs. {Around(manifest.Draws)} Turning points are means over a few seeds, all else at base; the grade is that of "
                + "the belief or lever it turns on."),
        };
        return new("board", "The board", blocks);
    }

    private static string Around(int draws) => draws == 0
        ? "No worlds were drawn: every verdict speaks of luck alone."
        : $"The base verdict is judged as in every study, by luck and {draws} worlds drawn from the ranges together, of which the "
            + $"intervals hold {Percent * BeliefSpread.LevelOf(draws):0} %; friendly and hostile are single readings, judged by luck.";

    private static IReadOnlyList<Cell> Row(ClaimOutcome claim) =>
    [
        claim.Claim.Id, $"{claim.Claim.Title} ({claim.Claim.ArticleIds})", .. claim.Sets.Select(s => Shown(s.Verdict)),
        claim.Flip?.Words ?? "", Cell.Grade($"{claim.Claim.Flip.Grade}"[0]),
    ];

    private static Cell Shown(ClaimVerdict verdict) => new($"{verdict.Symbol()} {verdict.Word()}", double.NaN, CellKind.Verdict);

    private static IEnumerable<Section> ByArticle(IReadOnlyList<ClaimOutcome> claims) =>
        from article in Article.All
        let own = claims.Where(c => c.Claim.Articles[0] == article).ToList()
        where own.Count > 0
        select new Section(article.Id.ToLowerInvariant(), article.Words, [.. own.SelectMany(ClaimCard.Of)]);

    private static Section Readings(IReadOnlyList<BeliefSet> sets)
    {
        var moved = Beliefs.All.Where(b => sets.Any(s => s[b] != b.Base)).ToList();
        return new("readings", "Three readings of the evidence",
        [
            new Paragraph("Friendly and hostile are the readings of the evidence most and least favourable to the articles, within the "
                + "range of each belief. They were written before any claim was run; why each value was chosen stands in "
                + "experiments/beliefs."),
            new TableBlock(new(
                "Beliefs that differ",
                [
                    new("belief"), .. sets.Select(s => new Column(s.Id)), new("low"), new("high"), new("grade"), new("meaning"),
                ],
                [.. moved.Select(b => (IReadOnlyList<Cell>)
                [
                    b.Id, .. sets.Select(s => Number(s[b])), Number(b.Low), Number(b.High), Cell.Grade($"{b.Grade}"[0]), b.Meaning,
                ])])),
        ]);
    }

    private static Cell Number(double value) => Cell.Worded(value, NumberText.Short(value));

    private static Section Again(BoardManifest manifest) => new("again", "Make it again",
    [
        new Code(manifest.Command),
        new Paragraph($"The same command with the same engine gives the same board. {BoardFiles.Board} holds every difference looked at, "
            + $"{BoardFiles.Table} the same as a table, {BoardFiles.Flips} every value tried, {BoardFiles.Manifest} the hashes of the "
            + "sets of beliefs and of the claims."),
        new KeyValues(
        [
            ("Board", manifest.Id), ("Engine", manifest.Engine), ("Digest (SHA-256)", manifest.Digest),
            .. manifest.BeliefSets.Select(s => ($"Beliefs {s.Key} (SHA-256)", s.Value)),
        ]),
    ]);
}
