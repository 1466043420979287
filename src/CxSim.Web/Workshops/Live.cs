using System.Runtime.CompilerServices;
using CxSim.Web.Api;
using CxSim.Web.Serving;
using CxSim.Web.Workshops.Surfaces;
using CxSim.Workshops.Exporting;
using CxSim.Workshops.Sessions;
using Microsoft.AspNetCore.Http;

namespace CxSim.Web.Workshops;

/// <summary>How screens follow a session: by server-sent events, or by asking again and again where a proxy holds those back.</summary>
internal static class Live
{
    private const string Crowded = "Too many screens follow just now; ask again and again instead.";

    /// <summary>The view as it is, or only its tag when nothing has changed since.</summary>
    /// <param name="room">The room.</param>
    /// <param name="viewOf">What this screen shows of a state.</param>
    /// <param name="seen">The tag of the view it has.</param>
    public static IResult Once(Room room, Func<SessionState, View> viewOf, string? seen)
    {
        var now = ViewOf(room, viewOf);
        return Results.Json(now.Tag == seen ? now with { View = null } : now);
    }

    /// <summary>The view at every change, and now and then a sign of life.</summary>
    /// <param name="room">The room.</param>
    /// <param name="viewOf">What this screen shows of a state.</param>
    /// <param name="followers">Who follows already.</param>
    /// <param name="gone">Set when the screen has gone.</param>
    public static IResult Events(Room room, Func<SessionState, View> viewOf, Followers followers, CancellationToken gone) =>
        followers.Events(Follow(room, viewOf, gone), "view", Crowded);

    /// <summary>That something has happened, or why not.</summary>
    public static IResult Answer(string? why) => why is null
        ? Results.Json(new { Done = true })
        : Results.Json(new Guard.Refusal(why), statusCode: StatusCodes.Status409Conflict);

    /// <summary>The session's report, with its style inside and no script.</summary>
    public static IResult Report(Room room, HttpContext context)
    {
        context.Response.Headers.ContentSecurityPolicy = Guard.ReportOnly;
        return Results.Content(Export.Html(room.Session.State, room.Script, room.Claims), "text/html; charset=utf-8");
    }

    private static async IAsyncEnumerable<Tagged> Follow(
        Room room, Func<SessionState, View> viewOf, [EnumeratorCancellation] CancellationToken gone)
    {
        string seen = "";
        while (!gone.IsCancellationRequested && !room.Session.IsGone)
        {
            int version = room.Session.Version;
            var now = ViewOf(room, viewOf);
            yield return now.Tag == seen ? now with { View = null } : now;
            seen = now.Tag;
            await Followers.Wait(room.Session.Since(version), gone);
        }
    }

    private static Tagged ViewOf(Room room, Func<SessionState, View> viewOf)
    {
        var state = room.Session.State;
        var view = viewOf(state);
        return new(view.Tag(state.Deadline), view);
    }
}
