using CxSim.Experiments.Running;
using CxSim.Experiments.Statistics;
using CxSim.Experiments.Trials;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Uncertainty;

/// <summary>The policies of a study under one drawn set of beliefs.</summary>
/// <param name="Number">1 for the first draw.</param>
/// <param name="Beliefs">What was drawn.</param>
/// <param name="Seed">The luck it met, that of one of the study's seeds.</param>
/// <param name="Outcomes">One outcome a policy, in the plan's order.</param>
public sealed record Drawn(int Number, BeliefSet Beliefs, ulong Seed, IReadOnlyList<TrialOutcome> Outcomes);

/// <summary>A study's policies under beliefs drawn from their ranges, with the study's own luck.</summary>
/// <param name="Plan">The study.</param>
/// <param name="Draws">The draws.</param>
public sealed record DrawnStudy(StudyPlan Plan, IReadOnlyList<Drawn> Draws)
{
    /// <summary>A study in which no beliefs were drawn.</summary>
    public static DrawnStudy None(StudyPlan plan) => new(plan, []);

    /// <summary>A policy beside the baseline, draw by draw.</summary>
    /// <param name="policy">Id of the policy.</param>
    public IReadOnlyList<DrawnPair> Pairs(string policy)
    {
        var (from, to) = (At(Plan.BaselineId), At(policy));
        return [.. Draws.Select(d => new DrawnPair(d.Seed, d.Outcomes[from].Total(), d.Outcomes[to].Total()))];
    }

    private int At(string policy) => Plan.Policies.ToList().FindIndex(p => p.Id == policy);
}
