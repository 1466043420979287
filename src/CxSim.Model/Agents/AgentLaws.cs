using CxSim.Model.Centres;
using CxSim.Model.Chance;
using CxSim.Model.Policies;
using static CxSim.Model.Policies.Beliefs;

namespace CxSim.Model.Agents;

/// <summary>How agents of a centre answer, worked out once from the centre and the beliefs.</summary>
internal sealed class AgentLaws
{
    private readonly BeliefSet _beliefs;

    public AgentLaws(Centre centre, BeliefSet beliefs, ulong seed)
    {
        Centre = centre;
        _beliefs = beliefs;
        AgentStream = Draws.Stream(seed, Purpose.Agent);
        WeekStream = Draws.Stream(seed, Purpose.AgentWeek);
        DayStream = Draws.Stream(seed, Purpose.AgentDay);
        ReviewStream = Draws.Stream(seed, Purpose.Review);
        Complexity = [.. centre.Workflows.Select(w => w.Complexity)];
        Grey = [.. centre.Workflows.Select(w => w.Grey)];
        Chat = [.. centre.Workflows.Select(w => w.Channel == Channel.Chat)];
        PatienceMultiple = [.. centre.Workflows.Select(w => w.PatienceMultiple)];
        Patience = new PatienceLaw(centre.Patience);
    }

    public Centre Centre { get; }

    public ulong AgentStream { get; }

    public ulong WeekStream { get; }

    public ulong DayStream { get; }

    public ulong ReviewStream { get; }

    public double[] Complexity { get; }

    public bool[] Grey { get; }

    public bool[] Chat { get; }

    public double[] PatienceMultiple { get; }

    public PatienceLaw Patience { get; }

    public double this[Belief belief] => _beliefs[belief];

    public bool On(Belief link) => _beliefs.On(link);

    /// <summary>A belief's value where its causal link is on, else 0.</summary>
    public double If(Belief link, Belief size) => _beliefs.On(link) ? _beliefs[size] : 0;

    /// <summary>Handle-time pressure that agents follow: 1 + compliance × aht.</summary>
    public double Command(Conditions conditions) => 1 + (_beliefs[Compliance] * conditions[Levers.Aht] / 100);

    /// <summary>Share of paid time off the phone, absence apart: today's shrinkage and what coaching adds or takes.</summary>
    public double Shrinkage(TeamPlan plan, Conditions conditions) =>
        Math.Clamp(plan.Shrinkage + ((conditions[Levers.Coach] - Levers.Coach.Default) / 40), 0, 0.9);

    /// <summary>
    /// Role conflict: a hard target beside a message of care that the scorecard does not back.
    /// P(1 − qa/100)(.3 + .7m), P = clip(.4 − 2.4·aht), m = min(1, slow/90 + max(0, zone − 5)/30).
    /// </summary>
    public static double Conflict(Conditions conditions)
    {
        double pressure = Math.Clamp(0.4 - (2.4 * conditions[Levers.Aht] / 100), 0, 1);
        double message = Math.Min(1, (conditions[Levers.Slow] / 90) + (Math.Max(0, conditions[Levers.Zone] - 5) / 30));
        return Math.Clamp(pressure * (1 - (conditions[Levers.Qa] / 100)) * (0.3 + (0.7 * message)), 0, 1);
    }

    /// <summary>Skill that coaching adds beside today's: gain·tanh((coach − 0.5)/2).</summary>
    public double CoachedSkill(Conditions conditions) =>
        _beliefs[CoachSkill] * Kernel.Tanh((conditions[Levers.Coach] - Levers.Coach.Default) / 2);

    /// <summary>Care in grey contacts relative to today's, from coaching by role-play.</summary>
    public double RolePlayed(Conditions conditions) =>
        1 + (_beliefs[RolePlayCare] * (Practised(conditions) - Practised(Conditions.Initial)));

    /// <summary>Resources from coaching: gain·(1 − e^(−coach/1.5)).</summary>
    public double CoachResource(Conditions conditions) => _beliefs[ResourceCoach] * (1 - Kernel.Exp(-conditions[Levers.Coach] / 1.5));

    private static double Practised(Conditions conditions) =>
        conditions[Levers.RolePlay] * (1 - Kernel.Exp(-conditions[Levers.Coach] / 1.5));
}
