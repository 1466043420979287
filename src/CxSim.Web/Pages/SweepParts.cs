using CxSim.Figures;
using CxSim.Figures.Writing;
using CxSim.Reports.Sweeping;
using CxSim.Web.Lab;
using static CxSim.Web.Pages.Html;

namespace CxSim.Web.Pages;

/// <summary>A sweep as markup: what it would take, and what came of it.</summary>
internal static class SweepParts
{
    /// <summary>What a sweep would take, and the command that does the same.</summary>
    public static string Of(PriceJob price) => price.Price is not { } known ? "" : $"""
        <p>{price.Order.Study.Design.Points.Count} points: {E($"{known}")}, {price.Workers} side by side.</p>
        <p><code>{E(price.Order.Command)}</code> <button type="button" data-copy-text>Copy</button></p>
        """;

    /// <summary>The best point and its plateau, the figures, every point. Points chosen in one are marked in all.</summary>
    public static string Of(SweepJob sweep, SweepAnswer answer)
    {
        var figures = new SweepFigures(answer, sweep.Order.Command);
        string rule = SweepWords.Rule(answer) is { } found ? $"<p>{E(found)}</p>" : "";
        return $"""
            <p class="callout decision">{Sentence(SweepWords.Best(answer))}</p>{rule}
            <p>{E(answer.Question.Scope)}. The same from the command line: <code>{E(sweep.Order.Command)}</code>
            <button type="button" data-copy-text>Copy</button></p>
            <p class="hint">Draw a frame round points in a figure, or give <a href="#points">ranges above the table</a>: the same points
            are marked everywhere.</p>
            <p class="chosen"><label class="by-finger"><input type="checkbox"> Frame by finger</label>
            <span id="chosen-said" role="status"></span>
            <button type="button" id="chosen-none" hidden>Show all</button>
            <button type="button" id="chosen-save" hidden>Save the chosen as CSV</button></p>
            {All(figures.All(), f => Linked(f, figures.Points()))}{Linked(sweep.Frontier!, sweep.OnFrontier)}
            <h3 id="points-title">Every point</h3>
            <div class="wide" id="points" role="region" aria-labelledby="points-title" tabindex="0"
            data-levers="{answer.Result.Study.Design.Axes.Count}" data-csv="/api/jobs/{E(sweep.Id)}/points.csv">
            {HtmlTable.Write(SweepPage.Points(answer))}</div>
            <p><a href="/api/jobs/{E(sweep.Id)}/points.csv">points.csv</a></p>
            """;
    }

    private static string Linked(Figure figure, IReadOnlyList<int> points) =>
        $"<div data-points=\"{string.Join(' ', points)}\">{Drawn.Of(figure)}</div>";
}
