using System.Text.Json.Serialization;

namespace CxSim.Workshops.Sessions;

/// <summary>Something that happened in a session. A session is what follows from its events, in their order.</summary>
/// <param name="At">When.</param>
/// <param name="Op">An id its sender made, so that the same thing sent twice happens once.</param>
[JsonDerivedType(typeof(Opened), "opened")]
[JsonDerivedType(typeof(Joined), "joined")]
[JsonDerivedType(typeof(Answered), "answered")]
[JsonDerivedType(typeof(Locked), "locked")]
[JsonDerivedType(typeof(Moved), "moved")]
[JsonDerivedType(typeof(Extended), "extended")]
[JsonDerivedType(typeof(Nudged), "nudged")]
[JsonDerivedType(typeof(Blanked), "blanked")]
[JsonDerivedType(typeof(Replayed), "replayed")]
[JsonDerivedType(typeof(Another), "another")]
[JsonDerivedType(typeof(Found), "found")]
public abstract record SessionEvent(DateTimeOffset At, string Op);

/// <summary>The session was opened.</summary>
/// <param name="At">When.</param>
/// <param name="Op">Id of this event.</param>
/// <param name="Id">Id of the session, its folder's name.</param>
/// <param name="Code">The code it is joined by.</param>
/// <param name="HostKey">Key of the host's secret.</param>
/// <param name="Script">The script as text, so that a later edit does not change a session under way.</param>
/// <param name="Teams">Names of the teams.</param>
/// <param name="IsRehearsal">Whether robots play.</param>
public sealed record Opened(
    DateTimeOffset At, string Op, string Id, string Code, string HostKey, string Script, IReadOnlyList<string> Teams, bool IsRehearsal)
    : SessionEvent(At, Op);

/// <summary>A phone joined a team.</summary>
/// <param name="At">When.</param>
/// <param name="Op">Id of this event.</param>
/// <param name="Seat">The phone's id in this session.</param>
/// <param name="Key">Key of its token.</param>
/// <param name="Team">Number of its team, from 0.</param>
public sealed record Joined(DateTimeOffset At, string Op, string Seat, string Key, int Team) : SessionEvent(At, Op);

/// <summary>A phone filled something in.</summary>
/// <param name="At">When.</param>
/// <param name="Op">Id the phone made.</param>
/// <param name="Seat">The phone.</param>
/// <param name="Stage">Id of the stage it answers.</param>
/// <param name="Fields">Fields that changed; an empty text takes one back.</param>
public sealed record Answered(DateTimeOffset At, string Op, string Seat, string Stage, IReadOnlyDictionary<string, string> Fields)
    : SessionEvent(At, Op);

/// <summary>A team said that it is done, or that it is not.</summary>
/// <param name="At">When.</param>
/// <param name="Op">Id the phone made.</param>
/// <param name="Seat">The phone.</param>
/// <param name="Stage">Id of the stage.</param>
/// <param name="On">Whether it is done.</param>
public sealed record Locked(DateTimeOffset At, string Op, string Seat, string Stage, bool On) : SessionEvent(At, Op);

/// <summary>The host moved on or back.</summary>
/// <param name="At">When.</param>
/// <param name="Op">Id the host's page made.</param>
/// <param name="From">Where the host saw the session, so that two quick presses do not skip anything.</param>
/// <param name="To">Where it went.</param>
public sealed record Moved(DateTimeOffset At, string Op, Place From, Place To) : SessionEvent(At, Op);

/// <summary>The host gave more time.</summary>
/// <param name="At">When.</param>
/// <param name="Op">Id the host's page made.</param>
/// <param name="Seconds">How much, 1 to 3600.</param>
public sealed record Extended(DateTimeOffset At, string Op, int Seconds) : SessionEvent(At, Op);

/// <summary>The host asked those who are not done to come to an end.</summary>
/// <param name="At">When.</param>
/// <param name="Op">Id the host's page made.</param>
public sealed record Nudged(DateTimeOffset At, string Op) : SessionEvent(At, Op);

/// <summary>The host emptied the projector, or filled it again.</summary>
/// <param name="At">When.</param>
/// <param name="Op">Id the host's page made.</param>
/// <param name="On">Whether it is empty.</param>
public sealed record Blanked(DateTimeOffset At, string Op, bool On) : SessionEvent(At, Op);

/// <summary>The host had the last change played again on the projector.</summary>
/// <param name="At">When.</param>
/// <param name="Op">Id the host's page made.</param>
public sealed record Replayed(DateTimeOffset At, string Op) : SessionEvent(At, Op);

/// <summary>The host asked to see another customer.</summary>
/// <param name="At">When.</param>
/// <param name="Op">Id the host's page made.</param>
public sealed record Another(DateTimeOffset At, string Op) : SessionEvent(At, Op);

/// <summary>A stage's results were seen for the first time, or with more seeds.</summary>
/// <param name="At">When.</param>
/// <param name="Op">Id of this event.</param>
/// <param name="Stage">Id of the stage.</param>
/// <param name="Results">All its results.</param>
public sealed record Found(DateTimeOffset At, string Op, string Stage, IReadOnlyList<SeenResult> Results) : SessionEvent(At, Op);

/// <summary>One number the room was shown.</summary>
/// <param name="Policy">Whose policy, or the name of a claim.</param>
/// <param name="World">Under which beliefs or shock; empty for the script's own.</param>
/// <param name="Measure">Id of the measure; empty for a claim.</param>
/// <param name="Baseline">Under today; null for a claim.</param>
/// <param name="Difference">The mean difference from today; null for a claim.</param>
/// <param name="Low">Lower end of its 95 % interval; null where there is none.</param>
/// <param name="High">Upper end; null where there is none.</param>
/// <param name="Verdict">The verdict's word.</param>
public sealed record SeenResult(
    string Policy, string World, string Measure, double? Baseline, double? Difference, double? Low, double? High, string Verdict);
