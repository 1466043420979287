using CxSim.Figures.Reports;
using CxSim.Figures.Writing;
using CxSim.Reports.Sweeping;
using CxSim.Web.Lab;
using static CxSim.Web.Pages.Html;

namespace CxSim.Web.Pages;

/// <summary>What came of a sweep or of following a life, as markup.</summary>
internal static class SideParts
{
    /// <summary>A sweep: the best point and its plateau, the figures, every point.</summary>
    public static string Of(SweepJob sweep)
    {
        var answer = sweep.Answer!;
        string rule = SweepWords.Rule(answer) is { } found ? $"<p>{E(found)}</p>" : "";
        return $"""
            <p class="callout decision">{E(SweepWords.Best(answer))}</p>{rule}
            <p>{E(answer.Question.Scope)}. The same from the command line: <code>{E(sweep.Order.Command)}</code></p>
            {All(new SweepFigures(answer).All(), f => BlockWriter.Write(new FigureBlock(f)))}
            <details id="points"><summary>Every point</summary><div class="wide" role="region" aria-label="Every point" tabindex="0">
            {HtmlTable.Write(SweepPage.Points(answer))}</div></details>
            <p><a href="/api/jobs/{E(sweep.Id)}/points.csv">points.csv</a></p>
            """;
    }

    /// <summary>A life under two policies.</summary>
    public static string Of(TraceJob trace) => $"""
        <p id="who">Customer <code>{E(trace.Customer)}</code>, seed {TraceJob.Luck}, in both worlds. <span id="rule">
        {E(trace.Rule)}</span></p>
        {BlockWriter.Write(new FigureBlock(trace.Figure!))}
        """;
}
