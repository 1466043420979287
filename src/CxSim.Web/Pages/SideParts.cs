using CxSim.Figures;
using CxSim.Figures.Reports;
using CxSim.Figures.Writing;
using CxSim.Reports.Claiming;
using CxSim.Reports.Sweeping;
using CxSim.Web.Jobs;
using CxSim.Web.Lab;
using static CxSim.Web.Pages.Html;

namespace CxSim.Web.Pages;

/// <summary>What came of work that somebody asked for beside the lab, as markup.</summary>
internal static class SideParts
{
    /// <summary>What came of a job; null while it is under way, and where it has a page of its own.</summary>
    public static string? Of(Job job) => job switch
    {
        WhyJob { Figures: not null } why => WhyParts.Of(why),
        SweepJob { Answer: { } answer } sweep => Of(sweep, answer),
        TornadoJob { Figure: { } figure } tornado => Of(tornado, figure),
        RobustnessJob { Figure: { } figure } => Drawn.Of(figure),
        ClaimJob { Outcome: { } outcome } claim => $"<p>{E(claim.Order.Scope)}</p>{All(ClaimCard.Of(outcome), BlockWriter.Write)}",
        TraceJob { Figure: { } figure } trace => Of(trace, figure),
        _ => null,
    };

    // The best point and its plateau, the figures, every point.
    private static string Of(SweepJob sweep, SweepAnswer answer)
    {
        string rule = SweepWords.Rule(answer) is { } found ? $"<p>{E(found)}</p>" : "";
        return $"""
            <p class="callout decision">{E(SweepWords.Best(answer))}</p>{rule}
            <p>{E(answer.Question.Scope)}. The same from the command line: <code>{E(sweep.Order.Command)}</code></p>
            {All([.. new SweepFigures(answer, sweep.Order.Command).All(), sweep.Frontier!], Drawn.Of)}
            <details id="points"><summary>Every point</summary><div class="wide" role="region" aria-label="Every point" tabindex="0">
            {HtmlTable.Write(SweepPage.Points(answer))}</div></details>
            <p><a href="/api/jobs/{E(sweep.Id)}/points.csv">points.csv</a></p>
            """;
    }

    private static string Of(TornadoJob tornado, Figure figure) => $"""
        {Drawn.Of(figure)}
        <p>One belief at a time; what they do together: <code>{E(tornado.Command)}</code></p>
        """;

    private static string Of(TraceJob trace, Figure figure) => $"""
        <p id="who">{E(trace.Order.Noun)} <code>{E(trace.Name)}</code>, seed {TraceJob.Luck}, in both worlds. <span id="rule">
        {E(trace.Rule)}</span></p>
        {Drawn.Of(figure)}
        """;
}
