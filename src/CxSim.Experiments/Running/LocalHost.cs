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
        Workers.Run(plan.Seeds.Count, _options.Threads, (i, quit) => Replicate(plan, plan.Seeds[i], book, quit), stop);
        return new(plan, worlds.Engine, book.InPlanOrder(), book.Reused, _options.Time.GetElapsedTime(started));
    }

    private void Replicate(StudyPlan plan, ulong seed, StudyBook book, CancellationToken stop)
    {
        var missing = book.MissingOf(seed);
        string? key = null;
        if (_options.Cache is { } cache && missing.Contains(plan.Baseline))
        {
            key = Fingerprint.Of(plan, worlds.Engine, plan.Baseline);
            if (cache.Find(key, seed) is { } known)
            {
                book.Reuse(known with { Policy = plan.BaselineId });
                missing = book.MissingOf(seed);
                key = null;
            }
        }

        if (missing.Count == 0)
        {
            return;
        }

        foreach (var run in worlds.Replicate(plan.Setting, seed, missing, stop))
        {
            book.Finish(run);
            if (key is not null && run.Policy == plan.BaselineId)
            {
                _options.Cache!.Keep(key, run);
            }
        }
    }
}
