using CxSim.Web.Pages;
using CxSim.Web.Serving;
using CxSim.Web.Workshops.Surfaces;
using CxSim.Workshops.Sessions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CxSim.Web.Workshops;

/// <summary>Joining, answering, and the projector: all that a code opens.</summary>
internal static class PhoneRoutes
{
    private const int SeatLength = 10;

    /// <summary>Adds the routes.</summary>
    public static void Map(RouteGroupBuilder group)
    {
        var phone = group.MapGroup("/w/{code}");
        phone.MapGet("", (string code, HttpContext context, Doors doors) =>
            doors.Open(context, code) is not { } room ? doors.Refusal(context)
            : code != room.Session.State.Opened.Code
                ? Results.Redirect(Workshop.JoinPath(room.Session.State.Opened.Code), permanent: false, preserveMethod: false)
            : Doors.SeatOf(context, room) is { } seat ? PageRoutes.Page(PhoneView.Page(room, seat, Workshop.JoinPath(code)))
            : PageRoutes.Page(room.Session.State.IsClosed
                ? DoorPages.Nothing("This session is over", "Nobody can join any more.") : PhoneView.Choose(room)));
        phone.MapPost("/join", Join).DisableAntiforgery();
        SeatRoutes.Map(phone, Seated);
        phone.MapGet("/report", (string code, HttpContext context, Doors doors) => doors.Open(context, code) is not { } room
            ? doors.Refusal(context)
            : room.Session.State.IsClosed ? Live.Report(room, context)
            : PageRoutes.Page(DoorPages.Nothing("Not yet", "The report is here when the session is over."), StatusCodes.Status409Conflict));
        phone.MapGet("/screen", (string code, HttpContext context, Doors doors, ServeOptions options) =>
            doors.Open(context, code) is { } room ? PageRoutes.Page(ScreenView.Page(room, AddressesOf(context, options, room)))
            : doors.Refusal(context));
        phone.MapGet("/screen/view", (string code, string? seen, HttpContext context, Doors doors, ServeOptions options) =>
            doors.Open(context, code) is { } room
                ? Live.Once(room, s => ScreenView.Of(room, s, AddressesOf(context, options, room)), seen) : doors.Refusal(context));
        phone.MapGet("/screen/events", (string code, HttpContext context, Doors doors, ServeOptions options, Api.Followers followers) =>
            doors.Open(context, code) is { } room
                ? Live.Events(
                    room, s => ScreenView.Of(room, s, AddressesOf(context, options, room)), followers, context.RequestAborted)
                : doors.Refusal(context));
    }

    private static Addresses AddressesOf(HttpContext context, ServeOptions options, Room room) =>
        Addresses.Of(context.Request, options, room.Session.State.Opened.Code);

    private static async Task<IResult> Join(string code, HttpContext context, Doors doors)
    {
        if (doors.Open(context, code) is not { } room)
        {
            return doors.Refusal(context);
        }

        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        string home = Workshop.JoinPath(room.Session.State.Opened.Code);
        if (Doors.SeatOf(context, room) is not null)
        {
            return Results.Redirect(home, permanent: false, preserveMethod: false);
        }

        string token = Secret.New();
        int team = int.TryParse(form["team"], out int asked) ? asked : -1;
        if (room.Take(new Joined(room.Now, Secret.New(), Secret.New()[..SeatLength], Secret.KeyOf(token), team)) is { } why)
        {
            return PageRoutes.Page(PhoneView.Choose(room, why), StatusCodes.Status409Conflict);
        }

        Doors.Remember(context, room, token);
        return Results.Redirect(home, permanent: false, preserveMethod: false);
    }

    // A code alone answers nothing: a phone must have joined.
    private static IResult Seated(HttpContext context, Func<Room, Seat, IResult> then)
    {
        var doors = context.RequestServices.GetRequiredService<Doors>();
        return doors.Open(context, $"{context.GetRouteValue("code")}") is not { } room ? doors.Refusal(context)
            : Doors.SeatOf(context, room) is { } seat ? then(room, seat)
            : Results.Json(new Guard.Refusal("This phone has not joined the session."), statusCode: StatusCodes.Status403Forbidden);
    }
}
