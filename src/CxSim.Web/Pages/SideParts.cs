using CxSim.Figures;
using CxSim.Figures.Reports;
using CxSim.Reports.Claiming;
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
        SaveJob { Results: { } results } =>
            $"<p>Saved. <a href=\"/report/{E(results)}\">Open the report</a>. Printed it is four to six pages of A4, also as PDF.</p>",
        WhyJob { Figures: not null } why => WhyParts.Of(why),
        SweepJob { Answer: { } answer } sweep => SweepParts.Of(sweep, answer),
        PriceJob { Price: not null } price => SweepParts.Of(price),
        TornadoJob { Figure: { } figure } tornado => BeliefParts.Of(tornado, figure),
        SharesJob { Figure: { } figure } => Drawn.Of(figure),
        RobustnessJob { Figure: { } figure } => Drawn.Of(figure),
        ClaimJob { Outcome: { } outcome } claim => $"<p>{E(claim.Order.Scope)}</p>{All(ClaimCard.Of(outcome), BlockWriter.Write)}",
        TraceJob { Figure: { } figure } trace => Of(trace, figure),
        _ => null,
    };

    private static string Of(TraceJob trace, Figure figure) => $"""
        <p id="who">{E(trace.Order.Noun)} <code>{E(trace.Name)}</code>, seed {TraceJob.Luck}, in both worlds. <span id="rule">
        {E(trace.Rule)}</span></p>
        {Drawn.Of(figure)}
        """;
}
