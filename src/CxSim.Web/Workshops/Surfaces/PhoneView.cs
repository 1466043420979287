using CxSim.Web.Workshops.Reveals;
using CxSim.Workshops.Exporting;
using CxSim.Workshops.Scripts;
using CxSim.Workshops.Sessions;
using static CxSim.Web.Pages.Html;

namespace CxSim.Web.Workshops.Surfaces;

/// <summary>A participant's phone: one thing to do at a time, with targets for thumbs.</summary>
internal static class PhoneView
{
    /// <summary>The page of a seat.</summary>
    /// <param name="room">The room.</param>
    /// <param name="seat">The seat.</param>
    /// <param name="home">The page's own path.</param>
    public static string Page(Room room, Seat seat, string home)
    {
        var state = room.Session.State;
        var parts = Parts(room, state, seat);
        return Shell.Page("phone", room.Script.Title, $"""
            <header class="phone-head">{Shell.Part("head", parts)}{Shell.Clock}</header>
            {Shell.Part("main", parts)}
            <p class="said" role="status" data-said></p>
            {Shell.Line}
            <noscript><p>This page needs JavaScript to send what you choose. Reload it to see where the room is.</p></noscript>
            """, $"data-base=\"{home}\" data-seat=\"{E(seat.Id)}\" data-step=\"{E(state.Stage.Id)}\"");
    }

    /// <summary>The page on which a phone picks its team.</summary>
    public static string Choose(Room room, string why = "")
    {
        var state = room.Session.State;
        string path = Workshop.JoinPath(state.Opened.Code);
        return Shell.Page("door", "Join", $"""
            <h1>{E(room.Script.Title)}</h1>
            {(why.Length > 0 ? $"<p class=\"banner\" role=\"alert\">{E(why)}</p>" : "")}
            <p>Which team are you? No names, no mail: your phone only remembers its team.</p>
            <form method="post" action="{path}/join" class="teams">
            {All(Enumerable.Range(0, state.Plan.Teams.Count), t => Team(room, state, t))}
            </form>
            """);
    }

    /// <summary>What it shows just now.</summary>
    public static View Of(Room room, SessionState state, Seat seat) =>
        View.Of(room, state, Parts(room, state, seat), nudge: IsDone(state, seat) ? "" : $"{state.NudgedAt?.UtcTicks}");

    private static bool IsDone(SessionState state, Seat seat) => state.Locks.Contains((state.Stage.Id, seat.Team));

    private static string Team(Room room, SessionState state, int team) => $"""
        <button type="submit" name="team" value="{team}"><span aria-hidden="true">{TeamTiles.Sign(team)}</span> {E(state.Plan.Teams[team])}
        <small>{E(RoleOf(room, team).Title)}</small></button>
        """;

    private static Role RoleOf(Room room, int team) => room.Script.Role(room.Script.Teams[team].Role);

    private static Dictionary<string, string> Parts(Room room, SessionState state, Seat seat)
    {
        var step = room.Script.Steps[state.Place.Stage];
        return new(StringComparer.Ordinal)
        {
            ["head"] = $"<p><span aria-hidden=\"true\">{TeamTiles.Sign(seat.Team)}</span> Team {E(state.Plan.Teams[seat.Team])} · "
                + $"{E(RoleOf(room, seat.Team).Title)}</p>",
            ["main"] = $"<h1>{E(step.Title)}</h1><p class=\"lead\">{E(step.Phones)}</p>{Body(room, state, step, seat)}",
        };
    }

    private static string Body(Room room, SessionState state, Step step, Seat seat) =>
        SessionRules.IsOpen(state)
            ? (step.State == StepState.Decide ? Said(room, state, step, seat) : "") + PhoneForm.Of(room, state, step, seat)
        : step.State == StepState.Brief ? RoleCard(RoleOf(room, seat.Team))
        : state.IsClosed ? $"<p><a class=\"button primary\" href=\"{Workshop.JoinPath(state.Opened.Code)}/report\">Open the report</a></p>"
        : Said(room, state, step, seat);

    // While it looks up, a team has before it what it said; while it decides again, what it decided before.
    private static string Said(Room room, SessionState state, Step step, Seat seat)
    {
        var of = step.State is StepState.Locked or StepState.Decide ? TeamPolicies.DecidedBefore(room.Script, state.Place.Stage)
            : step.Of.Length > 0 ? room.Script.Step(step.Of)
            : step.State is StepState.Break or StepState.Beliefs ? step
            : null;
        var said = of is null ? [] : TeamSaid.In(state, room.Script, of, seat, room.Claims);
        return said.Count == 0 ? "" : $"""
            <section class="said-before"><h2>{(state.IsAskedOfSeats(of!.Id) ? "You" : "Your team")} said</h2><dl>
            {All(said, s => $"<div><dt>{E(s.About)}</dt><dd>{E(s.Said)}</dd></div>")}</dl></section>
            """;
    }

    private static string RoleCard(Role role) => $"""
        <section class="role"><h2>{E(role.Title)}</h2><p>{E(role.Who)}</p>
        <p><strong>Paid on.</strong> {E(role.PaidOn)}</p><p><strong>Fears.</strong> {E(role.Fears)}</p></section>
        """;
}
