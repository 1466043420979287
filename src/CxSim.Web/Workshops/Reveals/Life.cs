using System.Collections.Concurrent;
using System.Globalization;
using CxSim.Experiments.Lives;
using CxSim.Experiments.Running;
using CxSim.Figures;
using CxSim.Figures.Charts;
using CxSim.Model.Policies;
using CxSim.Reports.Studies;
using CxSim.Web.Lab;

namespace CxSim.Web.Workshops.Reveals;

/// <summary>The lives of single customers, the same one under today and a policy.</summary>
/// <param name="bench">Where they are followed.</param>
/// <param name="setting">The script's own world.</param>
internal sealed class Life(LabBench bench, Setting setting)
{
    private const int Customers = 3000;
    private const ulong Seed = 1;

    private readonly ConcurrentDictionary<string, (AllLives Today, AllLives Other)> _followed = new(StringComparer.Ordinal);

    /// <summary>Whether a policy's customers were followed.</summary>
    public bool Has(Policy policy) => _followed.ContainsKey(Fingerprint.Of(policy));

    /// <summary>The figure; null while nobody was followed, or when nobody fits the rule.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="another">0 for the customer whose satisfaction changes as the median customer's; each further one is the next.</param>
    public Figure? Of(Policy policy, int another) =>
        _followed.TryGetValue(Fingerprint.Of(policy), out var lives) ? Drawn(policy, lives.Today, lives.Other, another) : null;

    /// <summary>Follows customers under today and under a policy; a stop comes before the end of both, and nothing is kept then.</summary>
    public void Follow(Policy policy, CancellationToken stop)
    {
        var lives = bench.Worlds.Follow(setting, Seed, [Policy.Today, policy], new Watch { Customers = Customers }, stop);
        if (lives.Count == 2)
        {
            _followed[Fingerprint.Of(policy)] = (new(lives[0]), new(lives[1]));
        }
    }

    private Figure? Drawn(Policy policy, AllLives today, AllLives other, int another)
    {
        var ranking = Rankings.Customers(today, other);
        int which = another % Math.Max(1, ranking.Pairs.Count);
        if (ranking.Pick(Choice.Median, which) is not { } pair)
        {
            return null;
        }

        string customer = pair.Id.ToString("x16", CultureInfo.InvariantCulture)[..8];
        return LifeFigure.Of(
            new Caption("life", $"One customer: today, and {policy.Title}", $"Customer {customer}, the same luck, {setting.Weeks} weeks."),
            ranking.Sentence(Choice.Median, which), setting.Weeks, [(today.Policy, pair.Baseline), (other.Policy, pair.Policy)]);
    }
}
