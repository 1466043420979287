using CxSim.Model.Centres;
using CxSim.Model.Policies;
using CxSim.Model.Queue;
using CxSim.Model.Time;

namespace CxSim.Model.Agents;

/// <summary>A team's skills and priorities as its queue wants them.</summary>
internal static class Layouts
{
    /// <summary>The layout of a team, and the place of each of the centre's workflows in it (−1 if it does not serve it).</summary>
    public static TeamLayout Of(AgentLaws laws, TeamPlan plan, out int[] local)
    {
        var centre = laws.Centre;
        bool all = plan.Groups.Count == 0;
        int next = 0;
        local = [.. centre.Workflows.Select(w => all || plan.Groups.Any(g => g.Ranks.ContainsKey(w.Id)) ? next++ : -1)];
        var served = centre.Workflows.Where((_, i) => all || plan.Groups.Any(g => g.Ranks.ContainsKey(centre.Workflows[i].Id))).ToArray();
        double[] pace = [.. Enumerable.Range(0, plan.ChatSlots).Select(k => 1 / (1 + (laws[Beliefs.ChatTime] * k * k)))];
        Queue.SkillGroup[] groups = all
            ? [new Queue.SkillGroup { Ranks = new byte[served.Length], Slots = plan.ChatSlots, Pace = pace }]
            : [.. plan.Groups.Select(g => new Queue.SkillGroup { Ranks = Ranks(g, served), Slots = plan.ChatSlots, Pace = pace })];
        int lowest = centre.Demand.Tiers.Select(t => t.Level).Append(3).Max();
        return new TeamLayout([.. served.Select(w => w.Channel == Channel.Chat)], groups, lowest + 1)
        {
            AnswerWithinMicros = Clock.FromSeconds(centre.Patience.ThresholdSeconds),
        };
    }

    /// <summary>Where each group's share of the seats ends, cumulated.</summary>
    public static double[] GroupEnds(TeamPlan plan)
    {
        double sum = 0;
        return plan.Groups.Count == 0 ? [1] : [.. plan.Groups.Select(g => sum += g.Share)];
    }

    private static byte[] Ranks(Centres.SkillGroup group, WorkflowKind[] served) =>
        [.. served.Select(w => group.Ranks.TryGetValue(w.Id, out int rank) ? (byte)rank : Queue.SkillGroup.NotServed)];
}
