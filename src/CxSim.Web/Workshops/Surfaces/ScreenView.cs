using CxSim.Workshops.Scripts;
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
    public static View Of(Room room, SessionState state, Addresses addresses) =>
        View.Of(room, state, Parts(room, state, addresses), nudge: $"{state.ReplayedAt?.UtcTicks}");

    private static Dictionary<string, string> Parts(Room room, SessionState state, Addresses addresses) => state.IsBlank
        ? new(StringComparer.Ordinal) { ["head"] = "", ["main"] = "" }
        : new(StringComparer.Ordinal)
        {
            ["head"] = state.Place.Stage == 0 ? "" : $"<h1>{E(room.Script.Steps[state.Place.Stage].Title)}</h1>"
                + $"<p class=\"small-code\">{E(JoinCode.Shown(state.Opened.Code))}</p>",
            ["main"] = state.Place.Stage == 0 ? Lobby(room, state, addresses)
                : state.IsClosed ? Close(room, state, addresses)
                : PicturePart.Of(room, state, isLarge: true),
        };

    private static string Lobby(Room room, SessionState state, Addresses addresses) => $"""
        <h1>{E(room.Script.Title)}</h1>
        {Way(room.Script.Steps[0], addresses.Short, JoinCode.Shown(state.Opened.Code), Qr.Svg(addresses.Join, "Join the workshop"))}
        {TeamTiles.Of(state, _ => "")}
        """;

    private static string Close(Room room, SessionState state, Addresses addresses) => Way(
        room.Script.Steps[^1], addresses.Short, JoinCode.Shown(state.Opened.Code),
        Qr.Svg(addresses.Join + "/report", "The report of this session"));

    private static string Way(Step step, string address, string code, string qr) => $"""
        <div class="lobby"><div>
        <p class="big">{E(step.Projector)}</p>
        <p class="address">{E(address)}</p>
        <p class="code">{E(code)}</p></div>
        {qr}</div>
        """;
}
