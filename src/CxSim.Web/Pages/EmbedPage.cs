using CxSim.Figures.Reports;
using CxSim.Figures.Writing;
using CxSim.Web.Lab;
using CxSim.Web.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using static CxSim.Web.Pages.Html;

namespace CxSim.Web.Pages;

/// <summary>One chart of a run for other pages to show: in a frame that says what it is not, or as a plain picture.</summary>
internal static class EmbedPage
{
    private const string Picture = ".svg";
    private const string Usual = "G2";

    /// <summary>Adds the routes.</summary>
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet(
        "/embed/{id}", (string id, string? chart, string? over, HttpContext context, LabRuns runs, LabBench bench) =>
        {
            bool isPicture = id.EndsWith(Picture, StringComparison.Ordinal);
            string name = isPicture ? id[..^Picture.Length] : id;
            string which = chart ?? Usual;
            var run = runs.Find(name);
            var figure = run?.Report is { Comparisons.Count: > 0 } report
                ? new RunFigures(report, "/lab" + RunAddress.Of(run.Order.Request)).Of(which, PageRoutes.Over(over))
                : null;
            string? saved = figure is null ? ReportFile.ChartOf(name, which, bench) : null;
            if (figure is null && saved is null)
            {
                return Results.Text(
                    $"There is no such chart. Charts of a run with a policy: {string.Join(", ", RunFigures.Charts.Select(c => c.Id))}.",
                    statusCode: StatusCodes.Status404NotFound);
            }

            context.Response.Headers.ContentSecurityPolicy = isPicture ? Guard.PictureOnly : Guard.Framed;
            context.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
            return isPicture ? Results.Content(saved ?? SvgWriter.Write(figure!), "image/svg+xml; charset=utf-8")
                : PageRoutes.Page(figure is not null
                    ? Frame(figure.Title, BlockWriter.Write(new FigureBlock(figure)), "/lab" + RunAddress.Of(run!.Order.Request))
                    : Frame(
                        $"Chart {which} of {name}", $"<img src=\"/embed/{E(name)}.svg?chart={E(which)}\" alt=\"Chart {E(which)}\">",
                        $"/report/{name}"));
        });

    private static string Frame(string title, string shown, string source) => $"""
        <!doctype html>
        <html lang="en-GB">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{E(title)} · CxSim</title>
        <link rel="stylesheet" href="/assets/site.css">
        </head>
        <body class="embed">
        <main><h1 class="unseen">{E(title)}</h1>
        {shown}</main>
        <footer class="foot"><p>{E(Report.Purpose)}</p><p><a href="{E(source)}" target="_blank" rel="noopener">Where it comes from</a></p>
        </footer>
        </body>
        </html>
        """;
}
