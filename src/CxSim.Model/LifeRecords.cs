namespace CxSim.Model;

/// <summary>One thing that happened to a customer.</summary>
/// <param name="Customer">Identity of the customer.</param>
/// <param name="Day">Day since the world began, warm-up included.</param>
/// <param name="Encounter">The encounter.</param>
/// <param name="Utility">Satisfaction with it, 0–1.</param>
/// <param name="Satisfaction">Standing satisfaction after it, 0–1.</param>
public readonly record struct LifeEvent(ulong Customer, int Day, Encounter Encounter, double Utility, double Satisfaction);

/// <summary>What a turn in a customer's life is.</summary>
public enum TurnKind : byte
{
    /// <summary>The customer joined.</summary>
    Joined,

    /// <summary>The customer brought somebody else, who joined.</summary>
    Brought,

    /// <summary>The customer left for good.</summary>
    Left,
}

/// <summary>A customer joins, brings somebody or leaves.</summary>
/// <param name="Customer">Identity of the customer.</param>
/// <param name="Day">Day since the world began.</param>
/// <param name="Kind">Which.</param>
/// <param name="Other">Who brought the customer, or whom the customer brought; 0 if nobody.</param>
public readonly record struct LifeTurn(ulong Customer, int Day, TurnKind Kind, ulong Other);

/// <summary>An agent at a week's end. Slow states change only then.</summary>
/// <param name="Agent">Identity of the agent.</param>
/// <param name="Team">Index of the team in the centre.</param>
/// <param name="Seat">Number of the seat in the team.</param>
/// <param name="Week">The week that ended, since the world began.</param>
/// <param name="Burnout">Burnout index, 0–100.</param>
/// <param name="Exhaustion">Exhaustion, 0–1.</param>
/// <param name="Occupancy">Share of the week's duty spent busy.</param>
/// <param name="Standard">Inner standard: share of required time the agent thinks right.</param>
public readonly record struct AgentState(
    ulong Agent, int Team, int Seat, int Week, double Burnout, double Exhaustion, double Occupancy, double Standard);

/// <summary>An agent leaves.</summary>
/// <param name="Agent">Identity of the agent.</param>
/// <param name="Week">The week at whose end it happened, since the world began.</param>
/// <param name="Released">Whether management released the agent; else the agent quit.</param>
public readonly record struct AgentLeft(ulong Agent, int Week, bool Released);

/// <summary>A stretch of a day, microseconds.</summary>
/// <param name="From">Start.</param>
/// <param name="To">End.</param>
public readonly record struct Stretch(long From, long To);

/// <summary>An agent's shift on one day.</summary>
/// <param name="Agent">Identity of the agent.</param>
/// <param name="Team">Index of the team in the centre.</param>
/// <param name="Seat">Number of the seat in the team.</param>
/// <param name="Day">Day since the world began.</param>
/// <param name="Absent">Whether the agent stayed away.</param>
/// <param name="Duty">When on duty, as planned; the gaps are breaks, meetings and coaching.</param>
public sealed record AgentShift(ulong Agent, int Team, int Seat, int Day, bool Absent, IReadOnlyList<Stretch> Duty);

/// <summary>A contact as the agent who handled it saw it.</summary>
/// <param name="Agent">Identity of the agent.</param>
/// <param name="Day">Day since the world began.</param>
/// <param name="Issue">The issue.</param>
/// <param name="Attempt">Which contact about the issue it is, from 1.</param>
/// <param name="Customer">The customer.</param>
/// <param name="Workflow">The kind of issue: an index into the centre's workflows.</param>
/// <param name="Start">When service started, microseconds of the day.</param>
/// <param name="End">When it ended, the breather after it apart; chats at once overlap.</param>
/// <param name="Handled">Seconds of the agent's time it took.</param>
/// <param name="Slow">Of these, seconds on slow parts.</param>
/// <param name="Breather">Time after it in which the agent takes no other, microseconds.</param>
/// <param name="Emotion">Emotion the customer brought, 0–1.</param>
/// <param name="Resolved">Whether the issue was resolved.</param>
public readonly record struct HandledContact(
    ulong Agent, int Day, ulong Issue, int Attempt, ulong Customer, int Workflow, long Start, long End, double Handled, double Slow,
    long Breather, double Emotion, bool Resolved);
