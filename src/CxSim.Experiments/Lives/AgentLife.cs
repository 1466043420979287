using CxSim.Model;

namespace CxSim.Experiments.Lives;

/// <summary>One agent under one policy.</summary>
/// <param name="Agent">Identity, the same under every policy.</param>
/// <param name="Start">Burnout index when the policy began, 0–100.</param>
/// <param name="Weeks">State at each week's end, until the agent left; at least one.</param>
/// <param name="Left">When and how the agent left, or null.</param>
/// <param name="Shifts">The shifts of the days that were followed closely.</param>
/// <param name="Handled">The contacts handled on those days.</param>
public sealed record AgentLife(
    ulong Agent,
    double Start,
    IReadOnlyList<AgentState> Weeks,
    AgentLeft? Left,
    IReadOnlyList<AgentShift> Shifts,
    IReadOnlyList<HandledContact> Handled)
{
    /// <summary>Burnout index at the end of the run, or on leaving.</summary>
    public double End => Weeks[^1].Burnout;

    /// <summary>The agent's state during a week: that of the week's end before.</summary>
    public AgentState During(int day) => Weeks.LastOrDefault(w => w.Week < day / Model.Time.Clock.DaysAWeek, Weeks[0]);

    /// <summary>The shift actually worked on a day, or null.</summary>
    public AgentShift? Worked(int day) => Shifts.FirstOrDefault(s => s.Day == day && !s.Absent);
}
