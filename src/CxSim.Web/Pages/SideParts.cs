using CxSim.Figures.Reports;
using CxSim.Figures.Writing;
using CxSim.Reports.Claiming;
using CxSim.Reports.Sweeping;
using CxSim.Web.Lab;
using static CxSim.Web.Pages.Html;

namespace CxSim.Web.Pages;

/// <summary>What came of work that somebody asked for beside the lab, as markup.</summary>
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
            {All([.. new SweepFigures(answer).All(), sweep.Frontier!], f => BlockWriter.Write(new FigureBlock(f)))}
            <details id="points"><summary>Every point</summary><div class="wide" role="region" aria-label="Every point" tabindex="0">
            {HtmlTable.Write(SweepPage.Points(answer))}</div></details>
            <p><a href="/api/jobs/{E(sweep.Id)}/points.csv">points.csv</a></p>
            """;
    }

    /// <summary>Which belief moves a difference most.</summary>
    public static string Of(TornadoJob tornado) => $"""
        {BlockWriter.Write(new FigureBlock(tornado.Figure!))}
        <p>One belief at a time; what they do together: <code>{E(tornado.Command)}</code></p>
        """;

    /// <summary>Policies in other worlds than expected.</summary>
    public static string Of(RobustnessJob robustness) => BlockWriter.Write(new FigureBlock(robustness.Figure!));

    /// <summary>A claim as it came out here.</summary>
    public static string Of(ClaimJob claim) =>
        $"<p>{E(claim.Order.Scope)}</p>{All(ClaimCard.Of(claim.Outcome!), BlockWriter.Write)}";

    /// <summary>A life under two policies.</summary>
    public static string Of(TraceJob trace) => $"""
        <p id="who">{E(trace.Order.Noun)} <code>{E(trace.Name)}</code>, seed {TraceJob.Luck}, in both worlds. <span id="rule">
        {E(trace.Rule)}</span></p>
        {BlockWriter.Write(new FigureBlock(trace.Figure!))}
        """;
}
