using CxSim.Web.Api;
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

/// <summary>What whoever has a seat can do from it: follow, answer, lock.</summary>
internal static class SeatRoutes
{
    /// <summary>Does something from the seat of whoever asks, or says why nobody is let in.</summary>
    /// <param name="context">The request.</param>
    /// <param name="then">What is done.</param>
    internal delegate IResult Seated(HttpContext context, Func<Room, Seat, IResult> then);

    /// <summary>Adds the routes.</summary>
    /// <param name="group">Where the seat's page is.</param>
    /// <param name="seated">Who has the seat.</param>
    public static void Map(RouteGroupBuilder group, Seated seated)
    {
        group.MapGet("/view", (HttpContext context, string? seen) =>
            seated(context, (room, seat) => Live.Once(room, s => PhoneView.Of(room, s, seat), seen)));
        group.MapGet("/events", (HttpContext context, Followers followers) => seated(
            context, (room, seat) => Live.Events(room, s => PhoneView.Of(room, s, seat), followers, context.RequestAborted)));
        group.MapPost("/say", (HttpContext context, PhoneAnswer said) => seated(
            context, (room, seat) => Live.Answer(room.Take(new Answered(room.Now, said.Op, seat.Id, said.Stage, said.Fields)))));
        group.MapPost("/lock", (HttpContext context, PhoneLock said) => seated(
            context, (room, seat) => Live.Answer(room.Take(new Locked(room.Now, said.Op, seat.Id, said.Stage, said.On)))));
    }
}
