using CxSim.Web.Pages;
using CxSim.Web.Workshops.Surfaces;
using CxSim.Workshops.Sessions;
using Microsoft.AspNetCore.Http;

namespace CxSim.Web.Workshops;

/// <summary>Lets in who knows a code, a host's secret or a phone's token, and holds back who guesses.</summary>
/// <param name="rooms">The rooms.</param>
/// <param name="guard">Who has guessed.</param>
internal sealed class Doors(Rooms rooms, CodeGuard guard)
{
    private const string Cookie = "cxsim-team";
    private const string MustWait = "Too many wrong codes from here. Wait a minute, then type it once more.";
    private const string Over = "Its host has taken the report along. Nothing of it is left on this machine.";
    private const string NoSession = "There is no open session with this code. Look at the projector again.";

    /// <summary>The room of a code that somebody typed; null when there is none, or when this address has to wait.</summary>
    public Room? Open(HttpContext context, string typed)
    {
        string address = AddressOf(context);
        if (guard.MustWait(address))
        {
            return null;
        }

        string? code = JoinCode.Read(typed);
        return code is null ? Wrong(address) : rooms.ByCode(code) ?? (rooms.WasCode(code) ? Ended(context) : Wrong(address));
    }

    /// <summary>The room of a host's secret; null when there is none, or when this address has to wait.</summary>
    public Room? OpenAsHost(HttpContext context, string secret)
    {
        string address = AddressOf(context);
        return guard.MustWait(address) ? null : rooms.ByHost(secret) ?? (rooms.WasHost(secret) ? Ended(context) : Wrong(address));
    }

    /// <summary>The seat of whoever asks, by its token; null when it has not joined this session.</summary>
    public static Seat? SeatOf(HttpContext context, Room room)
    {
        string? token = context.Request.Cookies[Cookie];
        return room.Session.State.Seats.Values.FirstOrDefault(s => Secret.Opens(token, s.Key));
    }

    /// <summary>Gives a phone the token of its seat: the only thing it is asked to remember.</summary>
    public static void Remember(HttpContext context, Room room, string token) => context.Response.Cookies.Append(Cookie, token, new()
    {
        Path = Workshop.JoinPath(room.Session.State.Opened.Code),
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        MaxAge = SessionShelf.Lifetime,
    });

    /// <summary>Why nobody was let in.</summary>
    public IResult Refusal(HttpContext context) => context.Items.ContainsKey(nameof(Over))
        ? PageRoutes.Page(DoorPages.Nothing("This session is over", Over), StatusCodes.Status410Gone)
        : guard.MustWait(AddressOf(context))
        ? PageRoutes.Page(DoorPages.Code(MustWait), StatusCodes.Status429TooManyRequests)
        : PageRoutes.Page(DoorPages.Code(NoSession), StatusCodes.Status404NotFound);

    // Whoever was in it is no guesser.
    private static Room? Ended(HttpContext context)
    {
        context.Items[nameof(Over)] = true;
        return null;
    }

    private Room? Wrong(string address)
    {
        guard.Wrong(address);
        return null;
    }

    private static string AddressOf(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "";
}
