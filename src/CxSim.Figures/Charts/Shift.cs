namespace CxSim.Figures.Charts;

/// <summary>One agent's shift under one policy. Hours are hours of the day, 0 to 24 (beyond 24 past midnight).</summary>
/// <param name="Policy">The policy's name.</param>
/// <param name="Duty">Stretches on duty in order of time; what lies between them is a break. The shift begins and ends with them.</param>
/// <param name="Contacts">Contacts handled, in order of time, one after the other.</param>
/// <param name="Energy">Hour and level from 0 to 100, from that hour on; the first is the level at the start. Rising hours.</param>
/// <param name="LeavesAtHour">When the agent walks out or hands in notice, or null for one who stays.</param>
public sealed record Shift(
    string Policy,
    IReadOnlyList<(double FromHour, double ToHour)> Duty,
    IReadOnlyList<ShiftContact> Contacts,
    IReadOnlyList<(double Hour, double Level)> Energy,
    double? LeavesAtHour = null);

/// <summary>One contact in an agent's shift.</summary>
/// <param name="Hour">Hour of the day at which it is answered.</param>
/// <param name="QuickSeconds">Handling spent on the routine part.</param>
/// <param name="SlowSeconds">Handling spent on listening and judgment; 0 when there was none.</param>
/// <param name="WrapSeconds">Wrap-up and breather after it; 0 when there was none.</param>
/// <param name="Ending">How it ended.</param>
/// <param name="Repeat">Whether the customer came back with the same issue.</param>
public sealed record ShiftContact(
    double Hour,
    double QuickSeconds,
    double SlowSeconds,
    double WrapSeconds,
    LifeEnding Ending,
    bool Repeat = false);
