using System.Collections.Concurrent;
using CxSim.Experiments.Results;
using CxSim.Experiments.Running;
using CxSim.Model.Measures;
using CxSim.Model.Policies;
using CxSim.Web.Lab;

namespace CxSim.Web.Workshops.Reveals;

/// <summary>
/// Runs by world, policy and seed, kept on the disk too: the same policy under the same luck is simulated once, whichever picture needs
/// it and however often the server starts.
/// </summary>
/// <param name="bench">Where they are simulated and kept.</param>
internal sealed class RunPool(LabBench bench)
{
    private const int SeedsAStep = 2;

    private readonly ConcurrentDictionary<(string Key, ulong Seed), RunRecord?> _runs = new();
    private readonly ConcurrentDictionary<(Setting Setting, string Levers), string> _keys = new(SameSetting.Comparer);

    /// <summary>How many of the first seeds are run under all of some policies.</summary>
    public int SeedsOf(Setting setting, IReadOnlyList<Policy> policies, int seeds) =>
        StudyPlan.FirstSeeds(seeds).TakeWhile(s => policies.All(p => Find(setting, p, s) is not null)).Count();

    /// <summary>Simulates the next two seeds that are missing under some policies; returns after what a stop leaves time for.</summary>
    public void RunNext(Setting setting, IReadOnlyList<Policy> policies, int seeds, CancellationToken stop)
    {
        var missing = StudyPlan.FirstSeeds(seeds)
            .Where(s => policies.Any(p => Find(setting, p, s) is null)).Take(SeedsAStep).ToList();
        var plan = PlanOf(setting, policies, missing);
        var known = from seed in missing from p in policies select Find(setting, p, seed) is { } run ? run with { Policy = p.Id } : null;
        var host = new LocalHost(
            bench.Worlds,
            new HostOptions { Threads = bench.Options.Threads, Known = [.. known.OfType<RunRecord>()], Time = bench.Options.Clock });
        foreach (var run in host.Run(plan, stop).Runs)
        {
            Keep(setting, policies.First(p => p.Id == run.Policy), run);
        }
    }

    /// <summary>What can be said about some policies in a world; null while fewer than some seeds are run.</summary>
    /// <param name="setting">The world.</param>
    /// <param name="policies">The policies, today first, ids differ.</param>
    /// <param name="seeds">Most seeds used.</param>
    /// <param name="least">Fewest seeds.</param>
    public StudyReport? Report(Setting setting, IReadOnlyList<Policy> policies, int seeds, int least)
    {
        int done = SeedsOf(setting, policies, seeds);
        if (done < Math.Min(least, seeds))
        {
            return null;
        }

        var plan = PlanOf(setting, policies, StudyPlan.FirstSeeds(done));
        var runs = from p in policies from seed in plan.Seeds select Find(setting, p, seed)! with { Policy = p.Id };
        return StudyReport.Of(new(plan, bench.Worlds.Engine, [.. runs], 0, TimeSpan.Zero));
    }

    private RunRecord? Find(Setting setting, Policy policy, ulong seed)
    {
        string key = KeyOf(setting, policy);
        var run = _runs.GetOrAdd((key, seed), k => bench.Root.Cache.Find(k.Key, k.Seed));
        return run;
    }

    private void Keep(Setting setting, Policy policy, RunRecord run)
    {
        string key = KeyOf(setting, policy);
        if (_runs.GetValueOrDefault((key, run.Seed)) is null)
        {
            _runs[(key, run.Seed)] = run;
            bench.Root.Cache.Keep(key, run);
        }
    }

    private string KeyOf(Setting setting, Policy policy) => _keys.GetOrAdd(
        (setting, Fingerprint.Of(policy)), _ => Fingerprint.Of(setting, bench.Worlds.Engine, policy));

    private static StudyPlan PlanOf(Setting setting, IReadOnlyList<Policy> policies, IReadOnlyList<ulong> seeds) => new()
    {
        Name = "workshop",
        Centre = setting.Centre,
        Beliefs = setting.Beliefs,
        Shocks = setting.Shocks,
        Weeks = setting.Weeks,
        WarmUpWeeks = setting.WarmUpWeeks,
        CohortSize = setting.CohortSize,
        Policies = policies,
        BaselineId = policies[0].Id,
        Seeds = seeds,
    };

    // A setting is compared as the object it is: a room makes each once, and comparing whole centres would cost more than it saves.
    private sealed class SameSetting : IEqualityComparer<(Setting Setting, string Levers)>
    {
        public static readonly SameSetting Comparer = new();

        public bool Equals((Setting Setting, string Levers) x, (Setting Setting, string Levers) y) =>
            ReferenceEquals(x.Setting, y.Setting) && x.Levers == y.Levers;

        public int GetHashCode((Setting Setting, string Levers) obj) => obj.Levers.GetHashCode(StringComparison.Ordinal);
    }
}
