using CxSim.Model.Measures;
using CxSim.Web.Lab;
using Microsoft.AspNetCore.Http;

namespace CxSim.Web.Pages;

/// <summary>What the address of the compare page asks for.</summary>
/// <param name="Runs">The runs.</param>
/// <param name="Reference">With which they are compared: today, or one of A to D.</param>
/// <param name="Over">What is shown over time.</param>
/// <param name="Pair">Which two are played against each other, as "A-B"; empty for the usual two.</param>
internal sealed record CompareAsk(IReadOnlyList<LabRun> Runs, string Reference, Measure Over, string Pair)
{
    private const int MostAsked = 200;

    /// <summary>Reads a query: "runs=a,b" from the lab, "runs=a&amp;runs=b" from the page's own form.</summary>
    public static CompareAsk Of(IQueryCollection query, LabRuns runs) => new(
        [.. query["runs"].SelectMany(r => (r ?? "").Split(',')).Take(MostAsked).Select(runs.Find).OfType<LabRun>()],
        query["ref"].ToString(), PageRoutes.Over(query["over"]), query["pair"].ToString());
}
