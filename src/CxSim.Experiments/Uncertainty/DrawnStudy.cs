using CxSim.Experiments.Running;
using CxSim.Experiments.Statistics;
using CxSim.Experiments.Trials;
using CxSim.Model.Measures;
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
    public IReadOnlyList<DrawnPair> Pairs(string policy) =>
        [.. Of(Plan.BaselineId).Zip(Of(policy), (b, p) => new DrawnPair(b.Seed, b.Total, p.Total))];

    /// <summary>The counts of one policy over all weeks, draw by draw.</summary>
    /// <param name="policy">Id of the policy.</param>
    public IEnumerable<(ulong Seed, Tally Total)> Of(string policy)
    {
        int at = At(policy);
        return Draws.Select(d => (d.Seed, d.Outcomes[at].Total()));
    }

    /// <summary>Every run with its outcome.</summary>
    public IEnumerable<(Trial Trial, TrialOutcome Outcome)> Runs() =>
        new BeliefStudy(Plan, Draws.Count).Trials.Zip(Draws.SelectMany(d => d.Outcomes));

    private int At(string policy) => Plan.Policies.ToList().FindIndex(p => p.Id == policy);
}
