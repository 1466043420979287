using CxSim.Model;

namespace CxSim.Experiments.Running;

/// <summary>What became of some customers, and of agents if they were watched, under one policy. Days count from its start.</summary>
/// <param name="Policy">Id of the policy.</param>
/// <param name="Start">The customers, with their standing satisfaction when the policy began, 0–1.</param>
/// <param name="Events">What happened to them, in order of time.</param>
/// <param name="Stayed">Those who were customers at the end.</param>
public sealed record Followed(
    string Policy, IReadOnlyDictionary<ulong, double> Start, IReadOnlyList<LifeEvent> Events, IReadOnlySet<ulong> Stayed)
{
    /// <summary>Who of them left, and whom they brought, in order of time.</summary>
    public IReadOnlyList<LifeTurn> Turns { get; init; } = [];

    /// <summary>The agents, if they were watched.</summary>
    public FollowedAgents Agents { get; init; } = FollowedAgents.None;
}

/// <summary>What became of agents under one policy. Weeks and days count from its start.</summary>
/// <param name="Start">Those there at the start, with their burnout index then, 0–100.</param>
/// <param name="States">Everybody's state at each week's end.</param>
/// <param name="Left">Who left, and when.</param>
/// <param name="Shifts">Shifts of the days asked for.</param>
/// <param name="Handled">Contacts handled on those days.</param>
public sealed record FollowedAgents(
    IReadOnlyDictionary<ulong, double> Start,
    IReadOnlyList<AgentState> States,
    IReadOnlyList<AgentLeft> Left,
    IReadOnlyList<AgentShift> Shifts,
    IReadOnlyList<HandledContact> Handled)
{
    /// <summary>Nobody was watched.</summary>
    public static FollowedAgents None { get; } = new(new Dictionary<ulong, double>(), [], [], [], []);
}
