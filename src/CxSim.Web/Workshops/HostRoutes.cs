using CxSim.Web.Pages;
using CxSim.Web.Serving;
using CxSim.Web.Workshops.Surfaces;
using CxSim.Workshops.Exporting;
using CxSim.Workshops.Sessions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CxSim.Web.Workshops;

/// <summary>What a host's page asks for.</summary>
/// <param name="Op">An id the page made.</param>
/// <param name="What">next, back, extend, nudge, blank, fill, replay, another or robots.</param>
/// <param name="Place">Where the page saw the session, for next and back.</param>
/// <param name="Seconds">How much time, for extend.</param>
internal sealed record HostOrder(string Op, string What, string? Place = null, int? Seconds = null);

/// <summary>The host's page and its buttons, all behind the host's secret.</summary>
internal static class HostRoutes
{
    /// <summary>Adds the routes.</summary>
    public static void Map(RouteGroupBuilder group)
    {
        var host = group.MapGroup("/w/host/{secret}");
        host.MapGet("", (string secret, HttpContext context, Doors doors, ServeOptions options) =>
            doors.OpenAsHost(context, secret) is { } room
                ? PageRoutes.Page(HostView.Page(room, secret, Addresses.Of(context.Request, options, room.Session.State.Opened.Code)))
                : doors.Refusal(context));
        host.MapGet("/view", (string secret, string? seen, HttpContext context, Doors doors) =>
            doors.OpenAsHost(context, secret) is { } room
                ? Live.Once(room, s => HostView.Of(room, s, secret), seen) : doors.Refusal(context));
        host.MapGet("/events", (string secret, HttpContext context, Doors doors, Api.Followers followers) =>
            doors.OpenAsHost(context, secret) is { } room
                ? Live.Events(room, s => HostView.Of(room, s, secret), followers, context.RequestAborted) : doors.Refusal(context));
        host.MapPost("/do", (string secret, HostOrder order, HttpContext context, Doors doors) =>
            doors.OpenAsHost(context, secret) is { } room ? Live.Answer(Do(room, order)) : doors.Refusal(context));
        host.MapGet("/session.html", (string secret, HttpContext context, Doors doors) =>
            doors.OpenAsHost(context, secret) is { } room ? Live.Report(room, context) : doors.Refusal(context));
        host.MapGet("/session.csv", (string secret, HttpContext context, Doors doors) =>
            doors.OpenAsHost(context, secret) is { } room
                ? Results.Text(Export.Csv(room.Session.State, room.Script), "text/csv; charset=utf-8") : doors.Refusal(context));
        host.MapPost("/export", async (string secret, HttpContext context, Doors doors, Rooms rooms) =>
        {
            if (doors.OpenAsHost(context, secret) is not { } room)
            {
                await doors.Refusal(context).ExecuteAsync(context);
                return;
            }

            await HandOver(room, context);
            rooms.Delete(room);
        }).DisableAntiforgery();
        host.MapPost("/delete", (string secret, HttpContext context, Doors doors, Rooms rooms) =>
        {
            if (doors.OpenAsHost(context, secret) is not { } room)
            {
                return doors.Refusal(context);
            }

            rooms.Delete(room);
            return PageRoutes.Page(DoorPages.Nothing("Deleted", "Nothing of this session is left on this machine."));
        }).DisableAntiforgery();
    }

    // What does not arrive throws, and is not deleted.
    private static async Task HandOver(Room room, HttpContext context)
    {
        var state = room.Session.State;
        byte[] archive = ExportArchive.Of(state, room.Script, room.Claims);
        context.Response.ContentType = "application/zip";
        context.Response.ContentLength = archive.Length;
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{ExportArchive.NameOf(state, room.Script)}.zip\"";
        await context.Response.Body.WriteAsync(archive, context.RequestAborted);
        await context.Response.CompleteAsync();
    }

    private static string? Do(Room room, HostOrder order)
    {
        var state = room.Session.State;
        if (room.Robots is { } robots)
        {
            robots.IsHost = order.What == "robots";
        }

        return order.What switch
        {
            "next" => Move(room, order, Moves.Next(state)),
            "back" => Move(room, order, Moves.Back(state)),
            "extend" => room.Take(new Extended(room.Now, order.Op, order.Seconds ?? 0)),
            "nudge" => room.Take(new Nudged(room.Now, order.Op)),
            "blank" or "fill" => room.Take(new Blanked(room.Now, order.Op, order.What == "blank")),
            "replay" => room.Take(new Replayed(room.Now, order.Op)),
            "another" => room.Take(new Another(room.Now, order.Op)),
            "robots" => room.Robots is null ? "This is no rehearsal." : null,
            _ => "There is no such button.",
        };
    }

    // The page says where it saw the session: a second press of the same button does not skip a step.
    private static string? Move(Room room, HostOrder order, Place? to)
    {
        string[] parts = (order.Place ?? "").Split('.');
        return parts.Length != 2 || !int.TryParse(parts[0], out int stage) || !int.TryParse(parts[1], out int view)
            ? "Say where you saw the session."
            : room.Take(new Moved(room.Now, order.Op, new(stage, view), to ?? new(-1, 0)));
    }
}
