using CxSim.Experiments.Running;
using CxSim.Model.Measures;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Tests.Claims;

/// <summary>
/// Worlds whose CSAT is a known function of setting and policy, plus luck that all policies of a seed share and a little that they do
/// not.
/// </summary>
/// <param name="csat">Percent, luck apart.</param>
/// <param name="ownLuck">Standard deviation of the luck that policies do not share, points.</param>
internal sealed class KnownWorlds(Func<Setting, Policy, double> csat, double ownLuck = 0.1) : IWorldSource
{
    private const long Surveyed = 1_000_000;
    private int _runs;

    public string Engine => "known";

    /// <summary>Runs done.</summary>
    public int Runs => _runs;

    public IEnumerable<RunRecord> Replicate(Setting setting, ulong seed, IReadOnlyList<Policy> policies, CancellationToken stop)
    {
        foreach (var policy in policies)
        {
            stop.ThrowIfCancellationRequested();
            Interlocked.Increment(ref _runs);
            yield return Run(setting, policy, seed);
        }
    }

    private RunRecord Run(Setting setting, Policy policy, ulong seed)
    {
        string levers = Fingerprint.Of(policy);
        double percent = csat(setting, policy) + (5 * Normal($"{seed}")) + (ownLuck * Normal($"{seed} {levers}"));
        var weeks = Enumerable.Range(0, setting.Weeks).Select(_ =>
        {
            var tally = new Tally();
            tally.Add(Count.Weeks, 1);
            tally.Add(Count.Surveyed, Surveyed);
            tally.Add(Count.TopBox, (long)(percent / 100 * Surveyed));
            return tally;
        });
        return new(policy.Id, seed, [.. weeks], new IntervalTally(), Fingerprint.OfText($"{percent:R}")[..32], setting.Weeks);
    }

    // The sum of twelve uniforms less six.
    private static double Normal(string key)
    {
        string hash = Fingerprint.OfText(key);
        return Enumerable.Range(0, 12).Sum(i => Convert.ToInt32(hash.Substring(4 * i, 4), 16) / 65536.0) - 6;
    }
}
