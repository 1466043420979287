using CxSim.Model.Policies;

namespace CxSim.Model;

/// <summary>What holds in a week: the policy, how far its slow levers have come, and the shocks that are on.</summary>
public sealed class Conditions
{
    private const int FrictionWeeks = 12;
    private const int StaffWeeks = 12;
    private const int FixWeeks = 26;

    private Conditions(Policy policy, int week)
    {
        Policy = policy;
        Week = week;
    }

    /// <summary>Today, before anything has changed.</summary>
    public static Conditions Initial { get; } = new(Policy.Today, 0);

    /// <summary>The policy.</summary>
    public Policy Policy { get; }

    /// <summary>Weeks since the policy began, or since the world began while it warms up.</summary>
    public int Week { get; }

    /// <summary>Friction removed so far, share of quick seconds.</summary>
    public double FrictionRemoved { get; private init; }

    /// <summary>Staffing above the plan so far, as a fraction; a budget shock lowers it at once.</summary>
    public double StaffAbovePlan { get; private init; }

    /// <summary>Product faults removed at their source so far, share of today's.</summary>
    public double FaultsFixed { get; private init; }

    /// <summary>Fresh volume relative to normal.</summary>
    public double VolumeFactor { get; private init; } = 1;

    /// <summary>Fresh volume added by a product incident, relative; every added issue is the same fault.</summary>
    public double Incident { get; private init; }

    /// <summary>Share of agents absent beyond the usual.</summary>
    public double ExtraAbsence { get; private init; }

    /// <summary>Quick time added by a tool outage, relative.</summary>
    public double Outage { get; private init; }

    /// <summary>The value of a lever that acts at once, in its own unit.</summary>
    public double this[Lever lever] => Policy[lever];

    /// <summary>Conditions of one week under a policy and its shocks.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="shocks">Shocks, by weeks since the policy began.</param>
    /// <param name="week">Weeks since the policy began.</param>
    public static Conditions Of(Policy policy, IReadOnlyList<Shock> shocks, int week) => new(policy, week)
    {
        FrictionRemoved = policy[Levers.Friction] / 100 * Ramp(week, FrictionWeeks),
        StaffAbovePlan = ((1 + (policy[Levers.Staff] / 100 * Ramp(week, StaffWeeks)))
            * (1 - Sum(shocks, ShockKind.Budget, week))) - 1,
        FaultsFixed = policy[Levers.Fix] / 100 * Ramp(week, FixWeeks),
        VolumeFactor = 1 + Sum(shocks, ShockKind.Volume, week),
        Incident = Sum(shocks, ShockKind.ProductIncident, week),
        ExtraAbsence = Sum(shocks, ShockKind.Absence, week),
        Outage = Sum(shocks, ShockKind.ToolOutage, week),
    };

    private static double Ramp(int week, int weeks) => Math.Min(1.0, (week + 1.0) / weeks);

    private static double Sum(IReadOnlyList<Shock> shocks, ShockKind kind, int week)
    {
        double sum = 0;
        foreach (var shock in shocks)
        {
            sum += shock.Kind == kind && shock.On(week) ? shock.Size : 0;
        }

        return sum;
    }
}
