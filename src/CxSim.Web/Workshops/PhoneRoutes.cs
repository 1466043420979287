using CxSim.Web.Pages;
using CxSim.Web.Serving;
using CxSim.Web.Workshops.Surfaces;
using CxSim.Workshops.Sessions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CxSim.Web.Workshops;

/// <summary>What a phone fills in.</summary>
/// <param name="Op">An id the phone made.</param>
/// <param name="Stage">Id of the step it answers.</param>
/// <param name="Fields">Fields that changed.</param>
internal sealed record PhoneAnswer(string Op, string Stage, IReadOnlyDictionary<string, string> Fields);

/// <summary>That a team is done, or not.</summary>
/// <param name="Op">An id the phone made.</param>
/// <param name="Stage">Id of the step.</param>
/// <param name="On">Whether it is done.</param>
internal sealed record PhoneLock(string Op, string Stage, bool On);

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
            : Doors.SeatOf(context, room) is { } seat ? PageRoutes.Page(PhoneView.Page(room, seat))
            : PageRoutes.Page(room.Session.State.IsClosed
                ? DoorPages.Nothing("This session is over", "Nobody can join any more.") : PhoneView.Choose(room)));
        phone.MapPost("/join", Join).DisableAntiforgery();
        phone.MapGet("/view", (string code, string? seen, HttpContext context, Doors doors) => Seated(
            code, context, doors, (room, seat) => Live.Once(room, s => PhoneView.Of(room, s, seat), seen)));
        phone.MapGet("/events", (string code, HttpContext context, Doors doors, Api.Followers followers) => Seated(
            code, context, doors, (room, seat) => Live.Events(room, s => PhoneView.Of(room, s, seat), followers, context.RequestAborted)));
        phone.MapPost("/say", (string code, PhoneAnswer said, HttpContext context, Doors doors) => Seated(
            code, context, doors,
            (room, seat) => Live.Answer(room.Take(new Answered(room.Now, said.Op, seat.Id, said.Stage, said.Fields)))));
        phone.MapPost("/lock", (string code, PhoneLock said, HttpContext context, Doors doors) => Seated(
            code, context, doors, (room, seat) => Live.Answer(room.Take(new Locked(room.Now, said.Op, seat.Id, said.Stage, said.On)))));
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
    private static IResult Seated(string code, HttpContext context, Doors doors, Func<Room, Seat, IResult> then) =>
        doors.Open(context, code) is not { } room ? doors.Refusal(context)
        : Doors.SeatOf(context, room) is { } seat ? then(room, seat)
        : Results.Json(new Guard.Refusal("This phone has not joined the session."), statusCode: StatusCodes.Status403Forbidden);
}
