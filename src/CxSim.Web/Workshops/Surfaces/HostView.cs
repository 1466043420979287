using CxSim.Workshops.Scripts;
using CxSim.Workshops.Sessions;
using static CxSim.Web.Pages.Html;

namespace CxSim.Web.Workshops.Surfaces;

/// <summary>The host's page: what to say, who is done, what comes next, and the buttons that nobody else has.</summary>
internal static class HostView
{
    /// <summary>The page.</summary>
    public static string Page(Room room, string secret, Addresses addresses)
    {
        var state = room.Session.State;
        var parts = Parts(room, state, secret);
        string code = JoinCode.Shown(state.Opened.Code);
        string screen = Workshop.ScreenPath(state.Opened.Code);
        return Shell.Page("host", $"Host · {room.Script.Title}", $"""
            <div class="host-grid">
            <section class="now" aria-label="Now">
            {Shell.Part("head", parts)}
            <div class="host-clock">{Shell.Clock}<button type="button" data-do="extend" data-seconds="60">+1 min</button>
            <button type="button" data-do="nudge">Nudge</button></div>
            {Shell.Part("say", parts)}
            {Shell.Part("standing", parts)}
            {Shell.Part("next", parts)}
            <div class="host-buttons">
            <button type="button" class="primary" data-do="next">Next</button>
            <button type="button" data-do="back">Back</button>
            <button type="button" data-do="blank" aria-pressed="false">Blank screen</button>
            </div>
            {Shell.Part("extra", parts)}
            {(room.Robots is null ? "" : Rehearsal)}
            {Shell.Line}
            </section>
            <section class="room-side" aria-label="The room">
            <h2>The room</h2>
            <p class="code">{E(code)}</p>
            {Qr.Svg(addresses.Join, "Join the workshop")}
            <p>{E(addresses.Short)}{(addresses.IsLan ? "" : Unreached)}</p>
            <ul class="links">
            <li><a href="{screen}" target="_blank" rel="noopener">Open the projector’s window</a></li>
            <li><a href="{Workshop.JoinPath(state.Opened.Code)}" target="_blank" rel="noopener">Join as a team, in another tab</a></li>
            </ul>
            <p>A card on paper? Type it in for
            {string.Join(", ", state.Plan.Teams.Select((t, i) => TypeIn(secret, i, t)))}.</p>
            <p class="hint">This page’s address is the host’s key. Do not project it; keep it to come back.</p>
            {Shell.Part("afterwards", parts)}
            </section>
            <section class="preview" aria-label="On the projector"><h2>On the projector</h2>{Shell.Part("picture", parts)}</section>
            </div>
            """, $"data-base=\"{Workshop.HostPath(secret)}\"");
    }

    /// <summary>What it shows just now.</summary>
    public static View Of(Room room, SessionState state, string secret) => View.Of(room, state, Parts(room, state, secret), always: true);

    private static string TypeIn(string secret, int team, string name) =>
        $"<a href=\"{DeskRoutes.PathOf(secret, team)}\" target=\"_blank\" rel=\"noopener\">{E(name)}</a>";

    private const string Unreached = " <strong>Phones cannot reach this address: start the server with --lan.</strong>";

    private const string Rehearsal = """
        <p class="robots"><strong>Rehearsal.</strong> Robot teams play; a robot turns the pages in two minutes until you press a button.
        <button type="button" data-do="robots">Let the robot turn the pages</button></p>
        """;

    private static string Afterwards(SessionState state, string secret) => $"""
        <h2>Afterwards</h2>
        <form method="post" action="{Workshop.HostPath(secret)}/export">
        <p>{(state.IsClosed ? "" : "<strong>This session is not at its end yet.</strong> ")}Export gives you the report (HTML) and the data
        (CSV) in one archive, and then deletes the session here: phones, projector and the link to the report end with it.</p>
        <label><input type="checkbox" name="sure" value="yes" required> Whoever wanted the report has it.</label>
        <button type="submit">Export and delete</button></form>
        <p>Only look: <a href="{Workshop.HostPath(secret)}/session.html" target="_blank" rel="noopener">report so far</a>,
        <a href="{Workshop.HostPath(secret)}/session.csv" download>data so far</a>. Nobody exports? A day after its start it is deleted
        all the same.</p>
        <details><summary>Delete without an export</summary>
        <form method="post" action="{Workshop.HostPath(secret)}/delete">
        <label><input type="checkbox" name="sure" value="yes" required> Nothing of it is to be kept.</label>
        <button type="submit">Delete this session</button></form></details>
        """;

    private static Dictionary<string, string> Parts(Room room, SessionState state, string secret)
    {
        var step = room.Script.Steps[state.Place.Stage];
        return new(StringComparer.Ordinal)
        {
            ["head"] = Head(room, state, step),
            ["say"] = $"<p class=\"does\">{E(step.Does)}</p><ul class=\"says\">{All(step.Says, Line)}</ul>",
            ["standing"] = Standing(state),
            ["next"] = Next(room, state),
            ["picture"] = PicturePart.Of(room, state),
            ["extra"] = Extra(room, state),
            ["afterwards"] = Afterwards(state, secret),
        };
    }

    private static string Head(Room room, SessionState state, Step step)
    {
        string turn = state.Stage.Views > 1 ? $", picture {state.Place.View + 1} of {state.Stage.Views}" : "";
        return $"<p class=\"where\">Step {state.Place.Stage + 1} of {state.Plan.Stages.Count} · {E(View.WordOf(room, state))}{turn} · "
            + $"planned at {room.Script.StartOf(step)}′ for {step.Minutes}′</p><h1>{E(step.Title)}</h1>";
    }

    // Buttons that only some pictures have.
    private static string Extra(Room room, SessionState state) => room.PictureOf(state) switch
    {
        { Figure: "G2", Part: 0 } when IsReveal(room, state) => Button("replay", "Replay the last change"),
        { Figure: "G14" } => Button("replay", "Play the futures again"),
        { Figure: "G11" } => Button("another", "Another customer"),
        _ => "",
    };

    private static bool IsReveal(Room room, SessionState state) => room.Script.Steps[state.Place.Stage].State == StepState.Reveal;

    private static string Button(string what, string text) => $"<button type=\"button\" id=\"{what}\" data-do=\"{what}\">{text}</button>";

    private static string Line(SpokenLine line)
    {
        string backing = line.Figure is { } figure ? $"<small>seen on {E(figure.Id)} {E(figure.Name)}</small>"
            : line.Screen is { } screen
                ? $"<small>seen on <a href=\"{screen.Path}\" target=\"_blank\" rel=\"noopener\">{E(screen.Name)}</a></small>"
            : "";
        string claim = line.Claim.Length > 0 ? $" <small>claim {E(line.Claim)}</small>" : "";
        return $"<li>“{E(line.Line)}” {backing}{claim}</li>";
    }

    private static string Standing(SessionState state)
    {
        if (state.Stage.Question is not { } question || !SessionRules.IsOpen(state))
        {
            return $"<p>{state.Seats.Count} phones in {state.Present.Count()} of {state.Plan.Teams.Count} teams.</p>"
                + (state.Place.Stage == 0 ? TeamTiles.Of(state, _ => "") : "");
        }

        string id = state.Stage.Id;
        if (question.Of == Asked.Seat)
        {
            int said = state.Seats.Keys.Count(s => state.AnswerOf(id, s).Count > 0);
            return $"<p><strong>answered {said}/{state.Seats.Count}</strong></p>";
        }

        int locked = Enumerable.Range(0, state.Plan.Teams.Count).Count(t => state.Locks.Contains((id, t)));
        return $"<p><strong>locked {locked}/{state.Plan.Teams.Count}</strong></p>" + TeamTiles.Of(state, t =>
            state.Locks.Contains((id, t)) ? "✓ locked" : state.AnswerOf(id, t).Count > 0 ? "drafting" : "");
    }

    private static string Next(Room room, SessionState state)
    {
        if (Moves.Next(state) is not { } next)
        {
            return "<p>This is the end.</p>";
        }

        var step = room.Script.Steps[next.Stage];
        string what = next.Stage == state.Place.Stage ? $"picture {next.View + 1}" : step.Title;
        var picture = Pictures.Of(room.Script, step)[next.View];
        bool result = Pictures.Of(room.Script, step).Any(p => p.IsDrawn);
        string ready = !result ? "" : room.IsReady(next.Stage) ? " · <strong class=\"ready\">result ready ✓</strong>"
            : " · <strong class=\"not-ready\">result being simulated …</strong>";
        return $"<p class=\"comes\">Next: {E(what)} {(picture.IsDrawn ? E(picture.Figure) : "")}{ready}</p>";
    }
}
