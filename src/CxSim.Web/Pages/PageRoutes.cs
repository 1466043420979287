using CxSim.Experiments.Scenarios;
using CxSim.Model.Measures;
using CxSim.Web.Lab;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CxSim.Web.Pages;

/// <summary>Which address shows which page.</summary>
internal static class PageRoutes
{
    private const int LongestForm = 200;

    /// <summary>Adds the routes.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("").ExcludeFromDescription();
        pages.MapGet("/", () => Page(StartPage.Of()));
        pages.MapGet("/help", () => Page(HelpPage.Index()));
        pages.MapGet("/help/{word}", (string word, LabBench bench) =>
            HelpPage.Of(word, bench.Library) is { } page ? Page(page) : Page(HelpPage.Missing(word), StatusCodes.Status404NotFound));
        pages.MapGet("/runs", (LabBench bench, LabRuns runs) => Page(RunsPage.Of(bench, runs)));
        pages.MapGet("/report/{id}", (string id, HttpContext context, LabBench bench) => ReportFile.Get(id, "report.html", context, bench));
        pages.MapGet("/report/{id}/{name}", ReportFile.Get);
        pages.MapGet("/model", (string? why, LabBench bench, SideJobs jobs) => Page(ModelPage.Of(bench,
            jobs.Find($"why-{why}") as WhyJob)));
        pages.MapGet("/claims", (string? set, LabBench bench) => Page(ClaimsPage.Of(Board.Newest(bench), set, bench)));
        pages.MapGet("/compare", (HttpContext context, LabRuns runs) =>
            Page(ComparePage.Of(CompareAsk.Of(context.Request.Query, runs), runs)));
        EmbedPage.Map(pages);
        pages.MapGet("/explore", (LabBench bench) => Page(ExplorePage.Of(bench)));
        pages.MapGet("/trace", (HttpContext context, LabBench bench) => Page(TracePage.Of(Read(Query(context), bench).Request, bench)));
        pages.MapGet("/api", () => Page(ApiPage.Of()));
        pages.MapGet("/lab", (HttpContext context, LabRuns runs, LabBench bench) => Lab(context, runs, bench));
        pages.MapPost("/lab", async (HttpContext context, LabRuns runs, LabBench bench) =>
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            var (request, _) = Read(form.Take(LongestForm).Select(f => KeyValuePair.Create(f.Key, f.Value.ToString())), bench);
            runs.Submit(request);
            return Results.Redirect("/lab" + RunAddress.Of(request), permanent: false, preserveMethod: false);
        }).DisableAntiforgery();
    }

    /// <summary>The measure of an id that can be shown over time; satisfaction for any other word.</summary>
    public static Measure Over(string? id) => AllMeasures.All.FirstOrDefault(m => m.Headline && m.Id == id) ?? AllMeasures.Csat;

    /// <summary>A page as an answer.</summary>
    public static IResult Page(string html, int status = StatusCodes.Status200OK) => Results.Content(html, "text/html; charset=utf-8",
        null, status);

    private static IResult Lab(HttpContext context, LabRuns runs, LabBench bench)
    {
        var (request, ignored) = Read(Query(context), bench);
        var (order, told) = Order(request, bench);
        return Page(LabPage.Of(order, runs.Find(order), [.. ignored, .. told], Over(context.Request.Query["over"]), bench));
    }

    private static IEnumerable<KeyValuePair<string, string>> Query(HttpContext context) =>
        context.Request.Query.Select(q => KeyValuePair.Create(q.Key, q.Value.ToString()));

    // What is in range by itself may be impossible together; then today is shown, and why.
    private static (RunOrder Order, IReadOnlyList<string> Told) Order(RunRequest request, LabBench bench)
    {
        try
        {
            return (RunOrder.Of(request, bench.Library), []);
        }
        catch (InputException e)
        {
            return (RunOrder.Of(new RunRequest(), bench.Library), [.. e.Problems.Select(p => p.ToString())]);
        }
    }

    // A form of a browser without script names every lever; a link names those that differ.
    private static (RunRequest Request, IReadOnlyList<string> Ignored) Read(IEnumerable<KeyValuePair<string, string>> pairs, LabBench bench)
    {
        const string Lever = "lever.";
        var all = pairs.ToList();
        var levers = all.Where(p => p.Key.StartsWith(Lever, StringComparison.Ordinal)).Select(p => $"{p.Key[Lever.Length..]}:{p.Value}");
        string joined = string.Join(',', levers);
        var query = all.Where(p => !p.Key.StartsWith(Lever, StringComparison.Ordinal) && !p.Key.StartsWith("predict",
            StringComparison.Ordinal));
        return RunAddress.Read(
            [.. query, .. joined.Length > 0 ? [KeyValuePair.Create("p", joined)] : Array.Empty<KeyValuePair<string, string>>()],
            bench.CentreNames, bench.Library.BeliefNames);
    }
}
