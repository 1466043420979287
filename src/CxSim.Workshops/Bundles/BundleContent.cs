using CxSim.Experiments.Claims;
using CxSim.Experiments.Lives;
using CxSim.Experiments.Results;
using CxSim.Experiments.Trials;
using CxSim.Model.Policies;

namespace CxSim.Workshops.Bundles;

/// <summary>All that was worked out for a bundle.</summary>
/// <param name="Plan">What was asked.</param>
/// <param name="Engine">Which build of the model ran it.</param>
/// <param name="Reports">One study a world, in the plan's order.</param>
/// <param name="Courts">What became of the claims: as assumed, then flip by flip.</param>
/// <param name="Disputed">Each disputed assumption at either end of its range.</param>
/// <param name="Lives">The same customers under today and under each predicted change, by the change's id.</param>
public sealed record BundleContent(
    BundlePlan Plan,
    string Engine,
    IReadOnlyList<StudyReport> Reports,
    IReadOnlyList<IReadOnlyList<ClaimOutcome>> Courts,
    IReadOnlyList<DisputedEnd> Disputed,
    IReadOnlyDictionary<string, IReadOnlyList<AllLives>> Lives)
{
    /// <summary>The script's own world.</summary>
    public StudyReport AsAssumed => Reports[0];

    /// <summary>The name of a policy for a room; today is called so everywhere.</summary>
    public string NameOf(string policy) =>
        policy == Policy.Today.Id ? policy : Plan.Policies.First(p => p.Id == policy).Title;

    /// <summary>The study of a world.</summary>
    public StudyReport Of(string world) => Reports[Plan.Worlds.ToList().FindIndex(w => w.Id == world)];

    /// <summary>A world's study of some of its policies against today, under the names that a room reads.</summary>
    public StudyReport Of(string world, IEnumerable<string> policies)
    {
        var study = Of(world).Study;
        var wanted = policies.Append(Policy.Today.Id).ToHashSet(StringComparer.Ordinal);
        return StudyReport.Of(study with
        {
            Plan = study.Plan with
            {
                Policies = [.. study.Plan.Policies.Where(p => wanted.Contains(p.Id)).Select(p => p.Named(NameOf(p.Id), p.Title))],
            },
            Runs = [.. study.Runs.Where(r => wanted.Contains(r.Policy)).Select(r => r with { Policy = NameOf(r.Policy) })],
        });
    }
}

/// <summary>Every policy of the bundle with one assumption at an end of its range.</summary>
/// <param name="Belief">The assumption.</param>
/// <param name="Value">Its value.</param>
/// <param name="Outcomes">One list a policy of the plan, in its order; one outcome a seed.</param>
public sealed record DisputedEnd(Belief Belief, double Value, IReadOnlyList<IReadOnlyList<TrialOutcome>> Outcomes);
