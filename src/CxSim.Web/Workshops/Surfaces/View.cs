using CxSim.Experiments.Running;
using CxSim.Workshops.Sessions;

namespace CxSim.Web.Workshops.Surfaces;

/// <summary>What one screen shows just now, as its script takes it.</summary>
/// <param name="State">The state of the step, in a word.</param>
/// <param name="Step">Id of the step.</param>
/// <param name="Place">Stage and picture, as the host's buttons send them back.</param>
/// <param name="LeftSeconds">Seconds to zero on the timer, below it 0; null without a timer.</param>
/// <param name="Blank">Whether the projector is empty.</param>
/// <param name="Nudge">Counts how often this screen was asked to come to an end.</param>
/// <param name="Parts">Markup by the name of its place.</param>
internal sealed record View(
    string State, string Step, string Place, int? LeftSeconds, bool Blank, string Nudge, IReadOnlyDictionary<string, string> Parts)
{
    /// <summary>What a screen shows of a session.</summary>
    /// <param name="room">The room.</param>
    /// <param name="state">The session.</param>
    /// <param name="parts">Markup by the name of its place.</param>
    /// <param name="always">Whether the timer is shown where nothing is asked too.</param>
    /// <param name="nudge">What changes when this screen is asked for something; empty for nothing.</param>
    public static View Of(
        Room room, SessionState state, IReadOnlyDictionary<string, string> parts, bool always = false, string nudge = "") => new(
        WordOf(room, state), state.Stage.Id, $"{state.Place.Stage}.{state.Place.View}",
        always || SessionRules.IsOpen(state) ? LeftOf(room, state) : null, state.IsBlank, nudge, parts);

    /// <summary>The state of a session in a word.</summary>
    public static string WordOf(Room room, SessionState state) => room.Script.Steps[state.Place.Stage].State.ToString().ToLowerInvariant();

    private static int? LeftOf(Room room, SessionState state) =>
        state.Deadline is { } deadline ? (int)Math.Max(0, Math.Ceiling((deadline - room.Now).TotalSeconds)) : null;

    /// <summary>What has to change for the screen to be told: everything but the ticking of the timer.</summary>
    public string Tag(DateTimeOffset? deadline) => Fingerprint.OfText(
        $"{State} {Place} {Blank} {Nudge} {deadline?.UtcTicks} {string.Join('\n', Parts.Select(p => $"{p.Key}={p.Value}"))}")[..16];
}

/// <summary>A view on its way, with its tag.</summary>
/// <param name="Tag">What it is known by.</param>
/// <param name="View">The view; null when the tag is the one asked about.</param>
internal sealed record Tagged(string Tag, View? View);
