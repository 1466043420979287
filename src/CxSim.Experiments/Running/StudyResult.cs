using CxSim.Model.Measures;

namespace CxSim.Experiments.Running;

/// <summary>The runs of a study in plan order (policy by policy, seeds within), whatever order they ended in.</summary>
/// <param name="Plan">What was asked for.</param>
/// <param name="Engine">Which build of the model ran it.</param>
/// <param name="Runs">The finished runs.</param>
/// <param name="Reused">How many of them were saved earlier or came from the cache.</param>
/// <param name="Elapsed">Wall time of this session.</param>
public sealed record StudyResult(StudyPlan Plan, string Engine, IReadOnlyList<RunRecord> Runs, int Reused, TimeSpan Elapsed)
{
    /// <summary>Whether every run of the plan is finished.</summary>
    public bool IsComplete => Runs.Count == Plan.Policies.Count * Plan.Seeds.Count;

    /// <summary>Seeds of which every policy is finished.</summary>
    public int SeedsDone => Runs.GroupBy(r => r.Seed).Count(g => g.Count() == Plan.Policies.Count);

    /// <summary>Contacts in all runs, warm-up excluded.</summary>
    public long Contacts => Runs.Sum(r => r.Contacts);

    /// <summary>SHA-256 over the digests of the runs in plan order: equal studies have equal digests.</summary>
    public string Digest => Fingerprint.OfAll(Runs.Select(r => r.Digest));

    /// <summary>The runs of one policy, in the order of the seeds.</summary>
    public IReadOnlyList<RunRecord> Of(string policy) => [.. Runs.Where(r => r.Policy == policy)];
}
