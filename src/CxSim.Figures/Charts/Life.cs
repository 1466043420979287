namespace CxSim.Figures.Charts;

/// <summary>The same customer's life under one policy.</summary>
/// <param name="Policy">The policy's name.</param>
/// <param name="Contacts">In order of time; contacts of one day follow each other.</param>
/// <param name="Satisfaction">Day and level from 0 to 100, from that day on; the first is the level at the start. Rising days.</param>
/// <param name="LeavesOnDay">The day on which the customer leaves, or null for one who stays.</param>
public sealed record Life(
    string Policy,
    IReadOnlyList<LifeContact> Contacts,
    IReadOnlyList<(int Day, double Level)> Satisfaction,
    int? LeavesOnDay = null);
