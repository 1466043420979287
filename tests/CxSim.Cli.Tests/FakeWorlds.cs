using CxSim.Experiments.Running;
using CxSim.Model.Measures;
using CxSim.Model.Policies;

namespace CxSim.Cli.Tests;

/// <summary>
/// A stand-in for the world that answers at once: a volume all policies of a seed share, staff that shortens waits, slow seconds that
/// customers notice. Its tallies balance as the real ones must.
/// </summary>
internal sealed class FakeWorlds : IWorldSource
{
    /// <inheritdoc/>
    public string Engine => "fake-1";

    /// <summary>Called before each run; may stop it.</summary>
    public Action<string, ulong>? Before { get; init; }

    /// <inheritdoc/>
    public IEnumerable<RunRecord> Replicate(Setting setting, ulong seed, IReadOnlyList<Policy> policies, CancellationToken stop)
    {
        foreach (var policy in policies)
        {
            Before?.Invoke(policy.Id, seed);
            stop.ThrowIfCancellationRequested();
            yield return Run(setting, seed, policy);
        }
    }

    private static RunRecord Run(Setting setting, ulong seed, Policy policy)
    {
        var intervals = new IntervalTally();
        var weeks = new List<Tally>();
        long customers = 200_000;
        for (int week = 0; week < setting.Weeks; week++)
        {
            var tally = Week(seed, week, policy, customers);
            customers = tally[Count.Customers];
            foreach (var (slot, of) in new[]
            {
                (IntervalCount.Offered, Count.Offered), (IntervalCount.Served, Count.Served), (IntervalCount.Lost, Count.Abandoned),
                (IntervalCount.InTime, Count.InTime), (IntervalCount.WaitServed, Count.WaitServed), (IntervalCount.WaitAll, Count.WaitAll),
                (IntervalCount.Handle, Count.Handle), (IntervalCount.Duty, Count.Duty),
            })
            {
                intervals.Add(20, slot, tally[of]);
            }

            weeks.Add(tally);
        }

        string digest = Fingerprint.OfText(string.Join(' ', weeks.SelectMany(w => w.Values.ToArray())))[..32];
        return new(policy.Id, seed, weeks, intervals, digest, weeks.Sum(w => w[Count.Offered]));
    }

    private static Tally Week(ulong seed, int week, Policy policy, long customers)
    {
        double wave = 0.1 * (Uniform(seed, week) - 0.5);
        double staff = policy[Levers.Staff];
        double care = policy[Levers.Slow] / 180;
        long offered = (long)(10_000 * (1 + wave));
        long abandoned = (long)(offered * Math.Clamp(0.05 + (0.5 * wave) - (0.003 * staff) + (0.01 * care), 0.001, 0.5));
        long served = offered - abandoned;
        long left = 700 - (long)((3 * staff) + (40 * care)) + (long)(40 * Uniform(seed, week + 10_000));
        long joined = 720;
        long kept = customers + joined - left;
        long quits = Quits(seed, week, care);
        long heads = 40 + (long)Math.Round(0.4 * staff);
        long paid = (long)(heads * 40 * 3600e6);
        var tally = new Tally();
        foreach (var (count, amount) in new (Count, long)[]
        {
            (Count.Weeks, 1), (Count.Offered, offered), (Count.Fresh, offered - 2000), (Count.Callbacks, 1500), (Count.Redials, 500),
            (Count.Served, served), (Count.Abandoned, abandoned), (Count.Queued, offered / 2),
            (Count.InTime, (long)(served * (0.78 + (0.01 * staff) - (0.05 * care)))),
            (Count.WaitServed, served * 9_000_000), (Count.WaitAll, offered * 10_000_000),
            (Count.Handle, served * (300_000_000 + (long)(care * 45e6))), (Count.Quick, served * 220_000_000),
            (Count.Slow, served * (80_000_000 + (long)(care * 45e6))), (Count.Required, served * 330_000_000),
            (Count.Duty, paid * 7 / 10), (Count.Paid, paid), (Count.Resolved, served * 7 / 10), (Count.FirstServed, served * 8 / 10),
            (Count.FirstResolved, (long)(served * (0.56 + (0.03 * care)))), (Count.FirstQuiet, served * 65 / 100),
            (Count.Surveyed, served / 10), (Count.TopBox, (long)(served * (0.0718 + (0.012 * care)))),
            (Count.Understood, (long)(served * (0.4 + (0.1 * care)))), (Count.Encounters, served), (Count.Effort, served * 300_000),
            (Count.Sentiment, served * 500_000), (Count.Customers, kept), (Count.Satisfaction, kept * 670_000), (Count.Left, left),
            (Count.Joined, joined), (Count.Referred, joined / 5), (Count.LifetimeValue, kept * 650), (Count.Margin, kept * 3_400_000),
            (Count.BaseValue, (joined - left) * 650_000_000), (Count.Agents, heads), (Count.Planned, heads), (Count.Quits, quits),
            (Count.Hired, week == 0 ? 0 : Quits(seed, week - 1, care)),
            (Count.Burnout, heads * (30_000_000 - (long)(2e6 * care))), (Count.BurnedOut, heads / 10),
            (Count.BurnoutFrom20, heads - (heads / 10)), (Count.BurnoutFrom70, heads / 10),
            (Count.WaitedOver10, offered / 3), (Count.WaitedOver20, offered / 4), (Count.WaitedOver30, offered / 5),
            (Count.GivenUp, served / 12),
            (Count.Standard, heads * (870_000 + (long)(30_000 * care))), (Count.RosteredDays, heads * 5), (Count.AbsentDays, heads / 4),
            (Count.Pressure, 1_000_000), (Count.Debt, 100_000), (Count.Reviewed, heads), (Count.QuickScore, heads * 80_000_000),
            (Count.SlowScore, heads * 60_000_000),
            (Count.Labour, (long)(((paid / 3600e6) + (heads / 6.0)) * 30e6)), (Count.Tools, 1_000_000),
            (Count.Replacement, quits * 12_000_000_000),
        })
        {
            tally.Add(count, amount);
        }

        return tally;
    }

    private static long Quits(ulong seed, int week, double care) => Uniform(seed, week + 20_000) < 0.3 - (0.1 * care) ? 1 : 0;

    private static double Uniform(ulong seed, int n) =>
        Convert.ToUInt32(Fingerprint.OfText($"{seed}/{n}")[..8], 16) / (double)uint.MaxValue;
}
