namespace CxSim.Model.Centres;

/// <summary>Agents that share queues.</summary>
public sealed record TeamPlan
{
    /// <summary>The word used in files.</summary>
    public string Id { get; init; } = "service";

    /// <summary>Heads on the payroll today, 1–20,000.</summary>
    public int Heads { get; init; } = 40;

    /// <summary>Chats an agent handles at once, 1–3; voice is always one.</summary>
    public int ChatSlots { get; init; } = 1;

    /// <summary>Skill groups; empty: one group that serves every workflow of the centre at rank 1.</summary>
    public IReadOnlyList<SkillGroup> Groups { get; init; } = [];

    /// <summary>Paid hours a working day, 1–12.</summary>
    public double PaidHours { get; init; } = 8;

    /// <summary>Working days an agent has a week, 1–7.</summary>
    public int WorkDays { get; init; } = 5;

    /// <summary>Share of paid time on breaks, meetings, training and today's coaching, absence apart, 0–0.8.</summary>
    public double Shrinkage { get; init; } = 0.25;

    /// <summary>Square-root staffing: spare capacity in the plan, β of R + β√R, 0–3.</summary>
    public double Beta { get; init; } = 0.75;
}

/// <summary>Agents with the same list of skills.</summary>
public sealed record SkillGroup
{
    /// <summary>The word used in files.</summary>
    public string Id { get; init; } = "all";

    /// <summary>Share of the team's heads, 0–1; shares sum to 1.</summary>
    public double Share { get; init; } = 1;

    /// <summary>Rank by workflow id, 1 is first choice; a workflow not listed is not served.</summary>
    public IReadOnlyDictionary<string, int> Ranks { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);
}
