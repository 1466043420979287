using CxSim.Model;
using CxSim.Model.Centres;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Running;

/// <summary>The world apart from policy and luck: what runs must share to be compared. Immutable.</summary>
public sealed record Setting
{
    /// <summary>The centre.</summary>
    public required Centre Centre { get; init; }

    /// <summary>How the world works.</summary>
    public BeliefSet Beliefs { get; init; } = BeliefSet.Base;

    /// <summary>What happens to the centre under every policy.</summary>
    public IReadOnlyList<Shock> Shocks { get; init; } = [];

    /// <summary>Weeks simulated under each policy, at least 1.</summary>
    public int Weeks { get; init; } = 104;

    /// <summary>Weeks under today before any policy starts, 0 or more.</summary>
    public int WarmUpWeeks { get; init; } = 156;

    /// <summary>Customers in a cohort, at least 1; it changes no number.</summary>
    public int CohortSize { get; init; } = World.DefaultCohortSize;
}
