using CxSim.Experiments.Scenarios.Kinds;
using CxSim.Model.Centres;

namespace CxSim.Experiments.Scenarios.Shapes;

/// <summary>Teams as blocks of keys.</summary>
internal static class TeamShapes
{
    internal static readonly Shape<SkillGroup> Group = new Shape<SkillGroup>("key", "a skill group", new SkillGroup())
        .Has("id", new IdKind(), g => g.Id, (g, v) => g with { Id = v }, "The word used in files.", required: true)
        .Has("share", new NumberKind("share", 0, 1), g => g.Share, (g, v) => g with { Share = v },
            "Share of the team's heads; shares sum to 1.", required: true)
        .Has("ranks", new MapKind<int>("workflow: rank, 1–99", new WholeKind("", 1, 99)), g => g.Ranks, (g, v) => g with { Ranks = v },
            "Rank by workflow id, 1 is first choice; a workflow not listed is not served.", required: true);

    internal static readonly Shape<TeamPlan> Team = new Shape<TeamPlan>("key", "a team", new TeamPlan())
        .Has("id", new IdKind(), t => t.Id, (t, v) => t with { Id = v }, "The word used in files.", required: true)
        .Has("heads", new WholeKind("heads", 1, 20_000), t => t.Heads, (t, v) => t with { Heads = v },
            "Heads on the payroll today.", required: true)
        .Has("chatSlots", new WholeKind("", 1, 3), t => t.ChatSlots, (t, v) => t with { ChatSlots = v },
            "Chats an agent handles at once; voice is always one.")
        .Has("groups", new ListKind<SkillGroup>(Group, 0, 64), t => t.Groups, (t, v) => t with { Groups = v },
            "Skill groups; none: everyone serves every workflow.")
        .Has("paidHours", new NumberKind("h", 1, 12), t => t.PaidHours, (t, v) => t with { PaidHours = v }, "Paid hours a working day.")
        .Has("workDays", new WholeKind("days/week", 1, 7), t => t.WorkDays, (t, v) => t with { WorkDays = v }, "Working days an agent has.")
        .Has("shrinkage", new NumberKind("share", 0, 0.8), t => t.Shrinkage, (t, v) => t with { Shrinkage = v },
            "Share of paid time on breaks, meetings, training and today's coaching, absence apart.")
        .Has("beta", new NumberKind("1", 0, 3), t => t.Beta, (t, v) => t with { Beta = v },
            "Spare capacity in the plan, β of R + β√R.");
}
