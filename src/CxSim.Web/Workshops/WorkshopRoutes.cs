using CxSim.Experiments.Claims.Files;
using CxSim.Web.Lab;
using CxSim.Web.Pages;
using CxSim.Web.Serving;
using CxSim.Web.Workshops.Surfaces;
using CxSim.Workshops.Kit;
using CxSim.Workshops.Scripts;
using CxSim.Workshops.Sessions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CxSim.Web.Workshops;

/// <summary>The workshop's doors: opening a session, and joining one. What lies behind them is the host's, or everybody's.</summary>
internal static class WorkshopRoutes
{
    /// <summary>Adds the routes.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("").ExcludeFromDescription();
        group.MapGet("/workshops", (LabBench bench) => PageRoutes.Page(DoorPages.New(ScriptShelf.All(bench.Library))));
        group.MapGet("/workshops/kit/{script}", (string script, HttpContext context, LabBench bench) =>
        {
            context.Response.Headers.ContentSecurityPolicy = Guard.ReportOnly;
            return PageRoutes.Page(KitPage.Write(new KitPack(ScriptShelf.Find(bench.Library, script), ClaimShelf.All(bench.Library))));
        });
        group.MapPost("/workshops", async (HttpContext context, Rooms rooms) =>
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            int? teams = int.TryParse(form["teams"], out int asked) ? asked : null;
            var (_, secret) = rooms.Open(form["script"].ToString(), teams, form["robots"] == "yes");
            return Results.Redirect(Workshop.HostPath(secret), permanent: false, preserveMethod: false);
        }).DisableAntiforgery();
        group.MapGet("/w", () => PageRoutes.Page(DoorPages.Code()));
        group.MapPost("/w", async (HttpContext context, Doors doors) =>
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            return doors.Open(context, form["code"].ToString()) is { } room
                ? Results.Redirect(Workshop.JoinPath(room.Session.State.Opened.Code), permanent: false, preserveMethod: false)
                : doors.Refusal(context);
        }).DisableAntiforgery();
        HostRoutes.Map(group);
        DeskRoutes.Map(group);
        PhoneRoutes.Map(group);
    }
}
