namespace CxSim.Experiments.Calibration;

/// <summary>
/// Who works when: seats taken by class of day and hour, and how much of that time an agent is ready for calls. Between calls agents
/// come and go: each is ready for a while, then pauses for a while (both exponential), whatever the queue; a call is never cut short.
/// Seats that are not whole are met on average over days.
/// </summary>
/// <param name="Classes">The classes of day.</param>
/// <param name="Seats">Agents by class and hour; 0 when closed.</param>
/// <param name="Ready">Share of an agent's time in which a call would be taken, 0–1, by class and hour.</param>
/// <param name="PauseSeconds">Mean length of a pause, s; 0 means that agents never pause and <paramref name="Ready"/> is not used.</param>
public sealed record StaffPlan(
    IReadOnlyList<DayClass> Classes,
    IReadOnlyList<IReadOnlyList<double>> Seats,
    IReadOnlyList<IReadOnlyList<double>> Ready,
    double PauseSeconds)
{
    /// <summary>A plan in which agents never pause.</summary>
    /// <param name="classes">The classes of day.</param>
    /// <param name="agents">Agents by class and hour.</param>
    public static StaffPlan Plain(IReadOnlyList<DayClass> classes, IReadOnlyList<IReadOnlyList<double>> agents) =>
        new(classes, agents, [.. agents.Select(hours => hours.Select(_ => 1.0).ToArray())], 0);

    /// <summary>Agents ready, by class and hour: seats × ready share.</summary>
    public IReadOnlyList<IReadOnlyList<double>> Effective =>
        [.. Seats.Select((hours, c) => hours.Select((s, h) => s * Ready[c][h]).ToArray())];
}
