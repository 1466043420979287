using CxSim.Experiments.Running;
using CxSim.Model;
using CxSim.Model.Centres;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Scenarios;

/// <summary>Everything that decides a run's numbers: centres, policies, beliefs, shocks, seeds, length. Immutable.</summary>
public sealed record Experiment
{
    /// <summary>Most policies compared in one experiment, the baseline apart: as many as a figure can tell apart.</summary>
    public const int MostPolicies = 8;

    /// <summary>The word used in files and results folders.</summary>
    public string Name { get; init; } = "";

    /// <summary>What it is to answer, in a sentence; may be empty.</summary>
    public string Question { get; init; } = "";

    /// <summary>The centres, at least one, with different ids.</summary>
    public IReadOnlyList<CentreScenario> Centres { get; init; } = [new FullCentre(new Centre())];

    /// <summary>The policies, the baseline among them, with different ids.</summary>
    public IReadOnlyList<Policy> Policies { get; init; } = [Policy.Today];

    /// <summary>Id of the policy with which the others are compared.</summary>
    public string BaselineId { get; init; } = Policy.Today.Id;

    /// <summary>How the world works.</summary>
    public BeliefSet Beliefs { get; init; } = BeliefSet.Base;

    /// <summary>What happens to the centre, whatever its policy.</summary>
    public IReadOnlyList<Shock> Shocks { get; init; } = [];

    /// <summary>One replication a seed; all different.</summary>
    public IReadOnlyList<ulong> Seeds { get; init; } = StudyPlan.FirstSeeds(12);

    /// <summary>Most seeds when more are run until every headline verdict is settled; 0 keeps to <see cref="Seeds"/>.</summary>
    public int MostSeeds { get; init; }

    /// <summary>Sets of beliefs drawn from their ranges, each under every policy: 0, or enough to conclude something.</summary>
    public int Draws { get; init; } = 19;

    /// <summary>Weeks simulated under each policy.</summary>
    public int Weeks { get; init; } = 104;

    /// <summary>Weeks under today before any policy starts.</summary>
    public int WarmUpWeeks { get; init; } = 156;

    /// <summary>Customers in a cohort; how the world is cut, which changes no number.</summary>
    public int CohortSize { get; init; } = World.DefaultCohortSize;

    /// <summary>Whether levers and beliefs may leave the range for which there is evidence.</summary>
    public bool AllowExtrapolation { get; init; }

    /// <summary>The policy with which the others are compared.</summary>
    public Policy Baseline => Policies.First(p => p.Id == BaselineId);

    /// <summary>Whether every value of both is the same, to the bit.</summary>
    public bool SameAs(Experiment other) =>
        ResolvedWriter.Scenario(this) == ResolvedWriter.Scenario(other)
        && ResolvedWriter.Beliefs(Beliefs) == ResolvedWriter.Beliefs(other.Beliefs);
}
