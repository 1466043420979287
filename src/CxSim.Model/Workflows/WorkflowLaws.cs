using CxSim.Model.Centres;
using CxSim.Model.Policies;

namespace CxSim.Model.Workflows;

/// <summary>How work comes about in a centre, worked out once from the centre and the beliefs.</summary>
internal sealed class WorkflowLaws(Centre centre, BeliefSet beliefs)
{
    public Centre Centre { get; } = centre;

    /// <summary>Live simple issues today, over all that there are.</summary>
    public double LiveToday { get; } = LiveShare(Conditions.Initial, beliefs);

    /// <summary>Share of fresh issues of the grey kind.</summary>
    public double GreyShare { get; } = centre.Workflows.Where(w => w.Grey).Sum(w => w.Share);

    public double this[Belief belief] => beliefs[belief];

    public bool On(Belief link) => beliefs.On(link);

    /// <summary>Share of simple issues that self-service contains.</summary>
    public double Contained(Conditions conditions) => Containment(conditions, beliefs);

    /// <summary>Live simple issues over all that there are: those not contained, and those that ambiguous self-service creates.</summary>
    public double Live(Conditions conditions) => LiveShare(conditions, beliefs);

    /// <summary>Fresh volume relative to today's, from faults fixed and from a product incident.</summary>
    public double FaultFactor(Conditions conditions) =>
        (1 - (beliefs[Beliefs.FaultShare] * conditions.FaultsFixed)) * (1 + conditions.Incident) * conditions.VolumeFactor;

    /// <summary>Share of fresh issues that are the same product fault again.</summary>
    public double FaultShareOf(Conditions conditions)
    {
        double left = beliefs[Beliefs.FaultShare] * (1 - conditions.FaultsFixed);
        double share = left / (1 - (beliefs[Beliefs.FaultShare] * conditions.FaultsFixed));
        return (share + conditions.Incident) / (1 + conditions.Incident);
    }

    /// <summary>What the levers make of a case on a day.</summary>
    public CaseDay CaseDayOf(Conditions conditions, double outage)
    {
        double zone = conditions[Levers.Zone] / 100;
        double covered = GreyShare > 0 ? Math.Min(1, beliefs[Beliefs.ZoneAccuracy] * zone / GreyShare) : 0;
        double others = GreyShare < 1 ? Math.Clamp((zone - (covered * GreyShare)) / (1 - GreyShare), 0, 1) : 0;
        return new CaseDay(
            covered,
            others,
            conditions[Levers.Script] / 100,
            conditions.FrictionRemoved,
            conditions[Levers.Reinvest] / 100,
            conditions[Levers.Slow],
            outage);
    }

    private static double LiveShare(Conditions conditions, BeliefSet beliefs) =>
        1 - Containment(conditions, beliefs)
        + (beliefs[Beliefs.Ambiguous] * conditions[Levers.Deflect] / 100 * (1 - conditions[Levers.Design]));

    private static double Containment(Conditions conditions, BeliefSet beliefs) =>
        conditions[Levers.Deflect] / 100
        * (beliefs[Beliefs.ContainInside] + (beliefs[Beliefs.ContainGain] * conditions[Levers.Design]));
}

/// <summary>What the day's levers and outages make of every case.</summary>
/// <param name="ZoneGrey">Share of grey contacts in the judgment zone.</param>
/// <param name="ZoneOther">Share of other contacts in it.</param>
/// <param name="Script">Script strictness outside it, 0–1.</param>
/// <param name="FrictionRemoved">Share of quick seconds taken away.</param>
/// <param name="Reinvest">Share of freed seconds given back.</param>
/// <param name="SlowAllowance">Extra seconds in the zone.</param>
/// <param name="Outage">Quick time added while tools are down, relative.</param>
internal readonly record struct CaseDay(
    double ZoneGrey, double ZoneOther, double Script, double FrictionRemoved, double Reinvest, double SlowAllowance, double Outage);
