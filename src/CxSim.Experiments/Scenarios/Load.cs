using CxSim.Experiments.Scenarios.Queues;
using CxSim.Model.Centres;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Scenarios;

/// <summary>
/// Agent time asked for over agent time there is, from a file's numbers alone: a warning before a run, not a result. Above 1 the
/// queue is emptied only by people who hang up, so that results describe an overflow rather than a centre.
/// </summary>
public static class Load
{
    private const double WeeksAYear = 52;
    private const double SecondsAnHour = 3600;

    // Of contacts answered today, from the reference centre: what is not resolved and calls back makes this many contacts of one issue.
    private const double ContactsAnIssue = 1 / (1 - ((1 - 0.7) * 0.8));

    /// <summary>The load of a centre's busiest team, or of a plain queue as a whole.</summary>
    public static double Of(CentreScenario centre) => centre is QueueCentre queue
        ? Of(queue.Spec)
        : ((FullCentre)centre).Centre.Teams.Max(team => Of(((FullCentre)centre).Centre, team));

    /// <summary>What to tell about centres that cannot carry their load; empty if all can.</summary>
    public static IReadOnlyList<string> Flags(Experiment experiment) =>
    [
        .. experiment.Centres
            .Select(c => (c.Id, Load: Of(c)))
            .Where(c => c.Load > 1)
            .Select(c => $"overloaded: {c.Id} is asked for {100 * c.Load:0} % of its agents' time; "
                + "results describe an overflow, not a centre"),
    ];

    private static double Of(Centre centre, TeamPlan team)
    {
        double issues = centre.Demand.Customers * centre.Demand.ContactsPerYear;
        double asked = centre.Workflows.Where(w => Serves(team, w)).Sum(w => w.Share * Seconds(centre, team, w));
        double year = WeeksAYear * team.WorkDays * team.PaidHours * (1 - team.Shrinkage) * (1 - Beliefs.AbsenceBase.Base);
        return issues * ContactsAnIssue * asked / (team.Heads * year * SecondsAnHour);
    }

    private static double Seconds(Centre centre, TeamPlan team, WorkflowKind workflow)
    {
        var handling = centre.Handling;
        double quick = handling.QuickSeconds * workflow.QuickMultiple * (1 + handling.Friction) / handling.Tools;
        double slow = handling.SlowSeconds
            * (1 + (workflow.Grey ? handling.GreyWeight : 0) + (handling.EmotionWeight * workflow.Emotion)) * centre.People.Standard;
        int slots = workflow.Channel == Channel.Chat ? team.ChatSlots : 1;
        double stretch = 1 + (Beliefs.ChatTime.Base * (slots - 1) * (slots - 1));
        return (quick + slow) * stretch / slots;
    }

    private static bool Serves(TeamPlan team, WorkflowKind workflow) =>
        team.Groups.Count == 0 || team.Groups.Any(g => g.Ranks.ContainsKey(workflow.Id));

    private static double Of(QueueSpec queue)
    {
        double asked = queue.Workflows.Sum(
            w => Seconds(queue, w) * queue.Periods.Sum(p => (p.To - p.From) * p.PerHour.GetValueOrDefault(w.Id)));
        double there = queue.Periods.Sum(p => (p.To - p.From) * p.Staff.Values.Sum()) * SecondsAnHour;
        return asked / there;
    }

    private static double Seconds(QueueSpec queue, QueueWorkflow workflow)
    {
        double atOnce = queue.Groups.Where(g => g.Ranks.ContainsKey(workflow.Id)).Max(g => Rate(g, workflow.Channel));
        return workflow.Service.ToDuration()!.MeanSeconds / (1 - workflow.Repeat) / atOnce;
    }

    // Chats done in the time of one, at the number held at once at which an agent does most.
    private static double Rate(QueueGroup group, Channel channel) =>
        channel == Channel.Chat ? group.ChatStretch.Select((stretch, i) => (i + 1) / stretch).Max() : 1;
}
