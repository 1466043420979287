using CxSim.Workshops.Sessions;
using static CxSim.Web.Pages.Html;

namespace CxSim.Web.Workshops.Surfaces;

/// <summary>The projector: one thing at a time, large, and never a team's choice before its reveal.</summary>
internal static class ScreenView
{
    /// <summary>The page.</summary>
    public static string Page(Room room, Addresses addresses)
    {
        var state = room.Session.State;
        var parts = Parts(room, state, addresses);
        return Shell.Page("screen", room.Script.Title, $"""
            <header class="screen-head">{Shell.Part("head", parts)}{Shell.Clock}</header>
            {Shell.Part("main", parts)}
            {Shell.Line}
            """, $"data-base=\"{Workshop.ScreenPath(state.Opened.Code)}\"");
    }

    /// <summary>What it shows just now.</summary>
    public static View Of(Room room, SessionState state, Addresses addresses) => new(
        HostView.Word(room, state), state.Stage.Id, $"{state.Place.Stage}.{state.Place.View}",
        SessionRules.IsOpen(state) ? HostView.Left(room, state) : null, state.IsBlank, $"{state.ReplayedAt?.UtcTicks}",
        Parts(room, state, addresses));

    private static Dictionary<string, string> Parts(Room room, SessionState state, Addresses addresses) => state.IsBlank
        ? new(StringComparer.Ordinal) { ["head"] = "", ["main"] = "" }
        : new(StringComparer.Ordinal)
        {
            ["head"] = state.Place.Stage == 0 ? "" : $"<h1>{E(room.Script.Steps[state.Place.Stage].Title)}</h1>"
                + $"<p class=\"small-code\">{E(JoinCode.Shown(state.Opened.Code))}</p>",
            ["main"] = state.Place.Stage == 0 ? Lobby(room, state, addresses)
                : state.IsClosed ? Close(room, addresses)
                : PicturePart.Of(room, state, isLarge: true),
        };

    private static string Lobby(Room room, SessionState state, Addresses addresses) => $"""
        <h1>{E(room.Script.Title)}</h1>
        <div class="lobby"><div>
        <p class="big">{E(room.Script.Steps[0].Projector)}</p>
        <p class="address">{E(addresses.Short)}</p>
        <p class="code">{E(JoinCode.Shown(state.Opened.Code))}</p></div>
        {Qr.Svg(addresses.Join, "Join the workshop")}</div>
        {TeamTiles.Of(state, _ => "")}
        """;

    private static string Close(Room room, Addresses addresses) => $"""
        <p class="big">{E(room.Script.Steps[^1].Projector)}</p>
        <div class="lobby">{Qr.Svg(addresses.Join + "/report", "The report of this session")}</div>
        """;
}
