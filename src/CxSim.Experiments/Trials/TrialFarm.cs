using CxSim.Experiments.Running;
using CxSim.Model.Centres;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Trials;

/// <summary>
/// Runs many trials over the cores. Trials that share a setting and a seed share one warm-up; what is kept is not run again; each
/// outcome is kept as it ends, so a stopped or killed study goes on where it was. Any number of threads gives the same outcomes.
/// </summary>
/// <param name="worlds">Where runs come from.</param>
/// <param name="options">How to run; null takes the defaults.</param>
public sealed class TrialFarm(IWorldSource worlds, FarmOptions? options = null)
{
    // So that a long list of policies on one seed is spread too; a warm-up costs about as much as two policies.
    private const int MostOnOneWarmUp = 24;
    private const int Portion = 4096;

    private readonly FarmOptions _options = options ?? new();
    private readonly TrialKeys _keys = new(worlds.Engine);
    private readonly Dictionary<UInt128, TrialOutcome> _memory = [];
    private readonly Lock _lock = new();

    /// <summary>The outcome of a trial that has been run.</summary>
    /// <exception cref="KeyNotFoundException">It has not.</exception>
    public TrialOutcome this[Trial trial] => Find(trial)
        ?? throw new KeyNotFoundException($"The run of {trial.Policy.Id} with seed {trial.Seed} has not been simulated.");

    /// <summary>Takes outcomes that are known from elsewhere; they are not run again.</summary>
    public void Learn(IEnumerable<(Trial Trial, TrialOutcome Outcome)> known)
    {
        foreach (var (trial, outcome) in known.Where(k => !Has(_keys.Of(k.Trial))))
        {
            Keep(_keys.Of(trial), outcome);
        }
    }

    /// <summary>The outcome of a trial, or null when it has not been run.</summary>
    public TrialOutcome? Find(Trial trial)
    {
        var key = _keys.Of(trial);
        if (_options.Store is { } store)
        {
            return store.Find(key);
        }

        lock (_lock)
        {
            return _memory.GetValueOrDefault(key);
        }
    }

    /// <summary>Runs one setting, policy by policy and seed by seed, and gives the outcomes by policy in the order of the seeds.</summary>
    /// <exception cref="OperationCanceledException">Stopped.</exception>
    public IReadOnlyList<IReadOnlyList<TrialOutcome>> Run(
        Setting setting, IReadOnlyList<Policy> policies, IReadOnlyList<ulong> seeds, CancellationToken stop = default)
    {
        Trial[] trials = [.. policies.SelectMany(p => seeds.Select(s => new Trial(setting, p, s)))];
        if (!Run(trials, stop))
        {
            throw new OperationCanceledException(stop);
        }

        return [.. trials.Chunk(seeds.Count).Select(c => (IReadOnlyList<TrialOutcome>)[.. c.Select(t => this[t])])];
    }

    /// <summary>SHA-256 over the digests of trials that have been run, in their order.</summary>
    public string DigestOf(IEnumerable<Trial> trials) => Fingerprint.OfAll(trials.Select(t => this[t].Digest), between: "");

    /// <summary>What these trials would take; runs a few weeks of each centre to know its pace.</summary>
    public Price PriceOf(IEnumerable<Trial> trials)
    {
        var counted = new Counted(this);
        var weeks = new Dictionary<Centre, (Setting First, double Weeks)>();
        int jobs = 0;
        foreach (var job in counted.Through(trials).Chunk(Portion).SelectMany(Jobs))
        {
            jobs++;
            var (first, before) = weeks.GetValueOrDefault(job.Setting.Centre, (job.Setting, 0));
            weeks[job.Setting.Centre] = (first, before + job.Setting.WarmUpWeeks + ((double)job.Policies.Count * job.Setting.Weeks));
        }

        double seconds = weeks.Values.Sum(w => PaceOf(w.First) * w.Weeks);
        return new(counted.Distinct, counted.Kept, seconds / Math.Clamp(_options.Threads, 1, Math.Max(1, jobs)));
    }

    /// <summary>
    /// Runs what is not yet kept. A list of any length is run a portion at a time, so that neither trials nor outcomes have to lie in
    /// memory together; it is gone through twice, first to count.
    /// </summary>
    /// <returns>Whether all is done; false when stopped, with every finished outcome kept.</returns>
    /// <exception cref="StudyException">A finished run could not be saved (1).</exception>
    public bool Run(IEnumerable<Trial> trials, CancellationToken stop = default)
    {
        var counted = new Counted(this);
        foreach (var _ in counted.Through(trials))
        {
        }

        var tally = new Progress(_options, counted.Distinct, counted.Kept);
        foreach (var portion in trials.Chunk(Portion))
        {
            var jobs = Jobs(portion);
            worlds.Prepare(jobs, stop);
            Workers.Run(jobs.Count, _options.Threads, (i, quit) => Do(jobs[i], tally, quit), stop);
            if (stop.IsCancellationRequested)
            {
                break;
            }
        }

        return tally.IsDone;
    }

    private void Do(Replication job, Progress tally, CancellationToken stop)
    {
        // The caller asks policy by policy, so the i-th run belongs to the i-th policy, whatever its name.
        int i = 0;
        foreach (var run in worlds.Replicate(job.Setting, job.Seed, job.Policies, stop))
        {
            Keep(_keys.Of(new Trial(job.Setting, job.Policies[i++], job.Seed)), TrialOutcome.Of(run));
            tally.Tell();
        }
    }

    private void Keep(UInt128 key, TrialOutcome outcome)
    {
        if (_options.Store is { } store)
        {
            store.Keep(key, outcome);
            return;
        }

        lock (_lock)
        {
            _memory[key] = outcome;
        }
    }

    private bool Has(UInt128 key)
    {
        if (_options.Store is { } store)
        {
            return store.Has(key);
        }

        lock (_lock)
        {
            return _memory.ContainsKey(key);
        }
    }

    // Of each trial that is not kept, once: with which others it shares a warm-up.
    private List<Replication> Jobs(IEnumerable<Trial> trials)
    {
        var jobs = new List<(Setting Setting, ulong Seed, List<Policy> Policies)>();
        var open = new Dictionary<(string Setting, ulong Seed), List<Policy>>();
        foreach (var trial in trials.DistinctBy(_keys.Of).Where(t => !Has(_keys.Of(t))))
        {
            var place = (_keys.Of(trial.Setting), trial.Seed);
            if (!open.TryGetValue(place, out var policies) || policies.Count == MostOnOneWarmUp)
            {
                policies = open[place] = [];
                jobs.Add((trial.Setting, trial.Seed, policies));
            }

            policies.Add(trial.Policy);
        }

        return Spread([.. jobs.Select(j => new Replication(j.Setting, j.Seed, j.Policies)).OrderByDescending(j => j.Policies.Count)]);
    }

    // The jobs of the last round are too few for every thread: those left idle live a warm-up again and take some of their policies.
    private List<Replication> Spread(List<Replication> jobs)
    {
        int all = Math.Max(1, _options.Threads);
        int last = jobs.Count % all;
        if (last == 0)
        {
            return jobs;
        }

        int threads = all / last;
        var parts = jobs.TakeLast(last).SelectMany(j =>
            j.Policies.Chunk((j.Policies.Count + threads - 1) / threads).Select(p => j with { Policies = p }));
        return [.. jobs.SkipLast(last), .. parts];
    }

    // Seconds a simulated week of a centre takes on one core: what a longer run takes beyond a short one, both after the code is warm.
    private double PaceOf(Setting setting)
    {
        const int ShortWeeks = 2;
        const int LongWeeks = 10;
        Probe(setting, ShortWeeks);
        double begun = Probe(setting, ShortWeeks);
        return Math.Max(0, Probe(setting, LongWeeks) - begun) / (LongWeeks - ShortWeeks);
    }

    private double Probe(Setting setting, int weeks)
    {
        long started = _options.Time.GetTimestamp();
        foreach (var _ in worlds.Replicate(setting with { WarmUpWeeks = 0, Weeks = weeks, Shocks = [] }, 1, [Policy.Today], default))
        {
        }

        return _options.Time.GetElapsedTime(started).TotalSeconds;
    }

    private sealed class Counted(TrialFarm farm)
    {
        private readonly HashSet<UInt128> _asked = [];

        public int Distinct => _asked.Count;

        public int Kept { get; private set; }

        public IEnumerable<Trial> Through(IEnumerable<Trial> trials)
        {
            foreach (var trial in trials)
            {
                var key = farm._keys.Of(trial);
                if (_asked.Add(key))
                {
                    Kept += farm.Has(key) ? 1 : 0;
                    yield return trial;
                }
            }
        }
    }

    private sealed class Progress(FarmOptions options, int trials, int kept)
    {
        private readonly Lock _lock = new();
        private readonly long _started = options.Time.GetTimestamp();
        private int _run;

        public bool IsDone => kept + _run == trials;

        public void Tell()
        {
            lock (_lock)
            {
                _run++;
                double elapsed = options.Time.GetElapsedTime(_started).TotalSeconds;
                options.Progress?.Invoke(new(kept + _run, trials, kept, elapsed / _run * (trials - kept - _run)));
            }
        }
    }
}
