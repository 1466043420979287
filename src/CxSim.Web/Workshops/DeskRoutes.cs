using CxSim.Web.Pages;
using CxSim.Web.Workshops.Surfaces;
using CxSim.Workshops.Sessions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CxSim.Web.Workshops;

/// <summary>A seat in every team at the host's own desk, for cards that were filled in on paper.</summary>
internal static class DeskRoutes
{
    /// <summary>Adds the routes.</summary>
    public static void Map(RouteGroupBuilder group)
    {
        var desk = group.MapGroup("/w/host/{secret}/team/{team:int}");
        desk.MapGet("", (string secret, int team, HttpContext context) => Seated(
            context, (room, seat) => PageRoutes.Page(PhoneView.Page(room, seat, PathOf(secret, team)))));
        SeatRoutes.Map(desk, Seated);
    }

    /// <summary>The page of a team's seat at the desk.</summary>
    public static string PathOf(string secret, int team) => $"{Workshop.HostPath(secret)}/team/{team}";

    private static IResult Seated(HttpContext context, Func<Room, Seat, IResult> then)
    {
        var doors = context.RequestServices.GetRequiredService<Doors>();
        return doors.OpenAsHost(context, $"{context.GetRouteValue("secret")}") is not { } room ? doors.Refusal(context)
            : SeatIn(room, int.Parse($"{context.GetRouteValue("team")}")) is { } seat ? then(room, seat)
            : PageRoutes.Page(
                DoorPages.Nothing("No such seat", "There is no such team, or the session is over."), StatusCodes.Status409Conflict);
    }

    private static Seat? SeatIn(Room room, int team)
    {
        string id = $"desk-{team}";
        if (!room.Session.State.Seats.ContainsKey(id))
        {
            room.Take(new Joined(room.Now, Secret.New(), id, Secret.KeyOf(Secret.New()), team));
        }

        return room.Session.State.Seats.GetValueOrDefault(id);
    }
}
