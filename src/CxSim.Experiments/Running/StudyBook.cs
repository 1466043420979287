using CxSim.Model.Measures;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Running;

/// <summary>What of a study is finished, kept by many threads at once: every run goes to the journal before it counts.</summary>
internal sealed class StudyBook
{
    private readonly Lock _lock = new();
    private readonly Dictionary<(string Policy, ulong Seed), RunRecord> _runs = [];
    private readonly StudyPlan _plan;
    private readonly HostOptions _options;
    private readonly long _started;
    private readonly int _runsAsked;
    private int _simulated;
    private long _contacts;

    /// <summary>Opens the book with what is finished already.</summary>
    internal StudyBook(StudyPlan plan, HostOptions options)
    {
        _plan = plan;
        _options = options;
        _started = options.Time.GetTimestamp();
        _runsAsked = plan.Policies.Count * plan.Seeds.Count;
        foreach (var run in options.Known.Concat(options.Journal?.Saved ?? []))
        {
            _runs[(run.Policy, run.Seed)] = run;
        }

        Reused = _runs.Count;
    }

    /// <summary>Runs that were not simulated in this session.</summary>
    internal int Reused { get; private set; }

    /// <summary>The policies of a seed that are not finished, in plan order.</summary>
    internal IReadOnlyList<Policy> MissingOf(ulong seed)
    {
        lock (_lock)
        {
            return [.. _plan.Policies.Where(p => !_runs.ContainsKey((p.Id, seed)))];
        }
    }

    /// <summary>Takes a run that was simulated at another time.</summary>
    internal void Reuse(RunRecord run)
    {
        lock (_lock)
        {
            Reused++;
            Keep(run);
        }
    }

    /// <summary>Takes a run that has just been simulated.</summary>
    internal void Finish(RunRecord run)
    {
        lock (_lock)
        {
            _simulated++;
            _contacts += run.Contacts;
            Keep(run);
        }
    }

    /// <summary>The finished runs, policy by policy, seeds within.</summary>
    internal IReadOnlyList<RunRecord> InPlanOrder() =>
        [.. from policy in _plan.Policies
            from seed in _plan.Seeds
            where _runs.ContainsKey((policy.Id, seed))
            select _runs[(policy.Id, seed)]];

    private void Keep(RunRecord run)
    {
        try
        {
            _options.Journal?.Append(run);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StudyException(
                $"Cannot save a finished run: {e.Message} {_runs.Count} of {_runsAsked} runs are saved. "
                + "Free space, then continue with --resume.",
                1,
                e);
        }

        _runs[(run.Policy, run.Seed)] = run;
        _options.Progress?.Invoke(Progress());
    }

    private StudyProgress Progress()
    {
        double elapsed = _options.Time.GetElapsedTime(_started).TotalSeconds;
        double left = _simulated == 0 ? double.NaN : elapsed / _simulated * (_runsAsked - _runs.Count);
        int seeds = _plan.Seeds.Count(s => _plan.Policies.All(p => _runs.ContainsKey((p.Id, s))));
        return new(_runs.Count, _runsAsked, seeds, _plan.Seeds.Count, _contacts, left);
    }
}
