using CxSim.Experiments.Running;
using CxSim.Model.Measures;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Tests.Running;

/// <summary>
/// A stand-in for the world: an autoregressive contact volume that all policies of a seed share, and staff that costs wages and
/// keeps customers. Its tallies balance as the real ones must.
/// </summary>
internal sealed class FakeWorlds : IWorldSource
{
    private int _simulated;

    public string Engine { get; init; } = "fake-1";

    /// <summary>Called before each run with its policy and seed; may throw or wait.</summary>
    public Action<string, ulong>? Before { get; init; }

    public int Simulated => _simulated;

    public IEnumerable<RunRecord> Replicate(Setting setting, ulong seed, IReadOnlyList<Policy> policies, CancellationToken stop)
    {
        foreach (var policy in policies)
        {
            Before?.Invoke(policy.Id, seed);
            stop.ThrowIfCancellationRequested();
            Interlocked.Increment(ref _simulated);
            yield return Run(setting, seed, policy);
        }
    }

    public static RunRecord Run(Setting setting, ulong seed, Policy policy)
    {
        var intervals = new IntervalTally();
        var weeks = new List<Tally>();
        double wave = 0;
        long customers = 200_000;
        for (int week = 0; week < setting.Weeks; week++)
        {
            wave = (0.8 * wave) + (0.1 * (Uniform(seed, week) - 0.5));
            var tally = Week(seed, week, wave, policy[Levers.Staff], customers);
            customers = tally[Count.Customers];
            intervals.Add(20, IntervalCount.Offered, tally[Count.Offered]);
            intervals.Add(20, IntervalCount.Served, tally[Count.Served]);
            intervals.Add(20, IntervalCount.Lost, tally[Count.Abandoned]);
            intervals.Add(20, IntervalCount.InTime, tally[Count.InTime]);
            intervals.Add(20, IntervalCount.WaitServed, tally[Count.WaitServed]);
            intervals.Add(20, IntervalCount.WaitAll, tally[Count.WaitAll]);
            intervals.Add(20, IntervalCount.Handle, tally[Count.Handle]);
            intervals.Add(20, IntervalCount.Duty, tally[Count.Duty]);
            weeks.Add(tally);
        }

        long[] numbers = [.. weeks.SelectMany(w => w.Values.ToArray())];
        string digest = Fingerprint.OfText(string.Join(' ', numbers))[..32];
        return new(policy.Id, seed, weeks, intervals, digest, weeks.Sum(w => w[Count.Offered]));
    }

    private static Tally Week(ulong seed, int week, double wave, double staff, long customers)
    {
        long offered = (long)(10_000 * (1 + wave));
        long abandoned = (long)(offered * Math.Clamp(0.05 + (0.5 * wave) - (0.003 * staff), 0.001, 0.5));
        long served = offered - abandoned;
        long left = 700 - (long)(3 * staff) + (long)(40 * Uniform(seed, week + 10_000));
        long joined = 720;
        long kept = customers + joined - left;
        long quits = Quits(seed, week);
        long paid = (long)(40 * (1 + (staff / 100)) * 40 * 3600e6);
        var tally = new Tally();
        foreach (var (count, amount) in new (Count, long)[]
        {
            (Count.Weeks, 1), (Count.Offered, offered), (Count.Fresh, offered - 2000), (Count.Callbacks, 1500), (Count.Redials, 500),
            (Count.Served, served), (Count.Abandoned, abandoned), (Count.Queued, offered / 2), (Count.InTime, served * 8 / 10),
            (Count.WaitServed, served * 9_000_000), (Count.WaitAll, offered * 10_000_000),
            (Count.Handle, served * 300_000_000), (Count.Quick, served * 220_000_000), (Count.Slow, served * 80_000_000),
            (Count.Duty, paid * 7 / 10), (Count.Paid, paid), (Count.Resolved, served * 7 / 10), (Count.FirstServed, served * 8 / 10),
            (Count.FirstResolved, served * 6 / 10), (Count.FirstQuiet, served * 65 / 100),
            (Count.Surveyed, served / 10), (Count.TopBox, (served / 14) + (long)(10 * staff)), (Count.Understood, served * 4 / 10),
            (Count.Customers, kept), (Count.Left, left), (Count.Joined, joined), (Count.LifetimeValue, kept * 650),
            (Count.Margin, kept * 3_400_000), (Count.BaseValue, (joined - left) * 650_000_000),
            (Count.Agents, 40), (Count.Quits, quits), (Count.Hired, week == 0 ? 0 : Quits(seed, week - 1)),
            (Count.Burnout, 40 * 30_000_000),
            (Count.Labour, (long)(paid / 3600e6 * 30e6)), (Count.Tools, 1_000_000), (Count.Replacement, quits * 12_000_000_000),
        })
        {
            tally.Add(count, amount);
        }

        return tally;
    }

    private static long Quits(ulong seed, int week) => Uniform(seed, week + 20_000) < 0.3 ? 1 : 0;

    private static double Uniform(ulong seed, int n) =>
        Convert.ToUInt32(Fingerprint.OfText($"{seed}/{n}")[..8], 16) / (double)uint.MaxValue;
}
