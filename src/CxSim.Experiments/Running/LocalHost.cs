namespace CxSim.Experiments.Running;

/// <summary>Runs a study in this process: one job a seed, several seeds side by side. Any number of threads gives the same bits.</summary>
/// <param name="worlds">Where runs come from.</param>
/// <param name="options">How to run; null takes the defaults.</param>
public sealed class LocalHost(IWorldSource worlds, HostOptions? options = null)
{
    private readonly HostOptions _options = options ?? new();

    /// <summary>
    /// Runs what is not yet saved. When stopped it returns what is finished; <see cref="StudyResult.IsComplete"/> tells.
    /// </summary>
    /// <exception cref="StudyException">The plan is impossible (3), or a finished run could not be saved (1).</exception>
    public StudyResult Run(StudyPlan plan, CancellationToken stop = default)
    {
        plan.Check();
        long started = _options.Time.GetTimestamp();
        var book = new StudyBook(plan, _options);
        string? key = _options.Cache is null ? null : Fingerprint.Of(plan.Setting, worlds.Engine, plan.Baseline);
        var missing = Missing(plan, book, key);
        worlds.Prepare(missing, stop);
        Workers.Run(missing.Count, _options.Threads, (i, quit) => Simulate(missing[i], book, plan.BaselineId, key, quit), stop);
        return new(plan, worlds.Engine, book.InPlanOrder(), book.Reused, _options.Time.GetElapsedTime(started));
    }

    private List<Replication> Missing(StudyPlan plan, StudyBook book, string? key)
    {
        var setting = plan.Setting;
        var missing = new List<Replication>(plan.Seeds.Count);
        foreach (ulong seed in plan.Seeds)
        {
            if (key is not null && book.MissingOf(seed).Contains(plan.Baseline) && _options.Cache!.Find(key, seed) is { } known)
            {
                book.Reuse(known with { Policy = plan.BaselineId });
            }

            var policies = book.MissingOf(seed);
            if (policies.Count > 0)
            {
                missing.Add(new(setting, seed, policies));
            }
        }

        return missing;
    }

    private void Simulate(Replication asked, StudyBook book, string baseline, string? key, CancellationToken stop)
    {
        foreach (var run in worlds.Replicate(asked.Setting, asked.Seed, asked.Policies, stop))
        {
            book.Finish(run);
            if (key is not null && run.Policy == baseline)
            {
                _options.Cache!.Keep(key, run);
            }
        }
    }
}
