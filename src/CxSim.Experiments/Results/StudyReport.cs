using CxSim.Experiments.Running;
using CxSim.Experiments.Statistics;
using CxSim.Model.Measures;

namespace CxSim.Experiments.Results;

/// <summary>All that is said about a study: every policy against the baseline, sentences, checks.</summary>
/// <param name="Study">The runs.</param>
/// <param name="Comparisons">One per policy other than the baseline, in plan order.</param>
/// <param name="Sentences">The decision sentence of each comparison, in the same order.</param>
/// <param name="Checks">What must hold.</param>
public sealed record StudyReport(
    StudyResult Study, IReadOnlyList<PolicyComparison> Comparisons, IReadOnlyList<string> Sentences, IReadOnlyList<Check> Checks)
{
    /// <summary>Whether every check held.</summary>
    public bool Passed => Checks.All(c => c.Passed);

    /// <summary>The report on a study that has at least one seed finished under every policy.</summary>
    /// <exception cref="StudyException">No seed is finished (3).</exception>
    public static StudyReport Of(StudyResult study, Margins? margins = null)
    {
        if (study.SeedsDone == 0)
        {
            throw new StudyException($"Study \"{study.Plan.Name}\": no seed is finished, so there is nothing to say yet.", 3);
        }

        var plan = study.Plan;
        var policies = plan.Alternatives.ToArray();
        var baseline = study.Of(plan.BaselineId);
        PolicyComparison[] comparisons =
            [.. policies.Select(p => PolicyComparison.Of(baseline, study.Of(p.Id), margins ?? Margins.Standard))];
        string[] sentences = [.. policies.Zip(comparisons, (policy, compared) =>
            DecisionSentence.Of(plan.Centre, plan.Shocks, plan.Baseline, policy, compared))];
        return new(study, comparisons, sentences, StudyChecks.Of(study));
    }

    /// <summary>A measure under one policy, over its seeds.</summary>
    public Estimate Estimate(string policy, Measure measure) =>
        Statistics.Estimate.Of(Study.Of(policy).Select(r => measure.Of(r.Total())));
}
