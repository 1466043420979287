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

    private readonly ConcurrentDictionary<string, Figure?> _figures = new(StringComparer.Ordinal);

    /// <summary>Whether a policy's customer was followed; it may be that nobody fits.</summary>
    public bool Has(Policy policy) => _figures.ContainsKey(Fingerprint.Of(policy));

    /// <summary>The figure; null while nobody was followed, or when nobody fits the rule.</summary>
    public Figure? Of(Policy policy) => _figures.GetValueOrDefault(Fingerprint.Of(policy));

    /// <summary>Follows the customer whose satisfaction changes as the median customer's does.</summary>
    public void Follow(Policy policy, CancellationToken stop)
    {
        var lives = bench.Worlds.Follow(setting, Seed, [Policy.Today, policy], new Watch { Customers = Customers }, stop);
        _figures[Fingerprint.Of(policy)] = lives.Count == 2 ? Drawn(policy, new(lives[0]), new(lives[1])) : null;
    }

    private Figure? Drawn(Policy policy, AllLives today, AllLives other)
    {
        var ranking = Rankings.Customers(today, other);
        if (ranking.Pick(Choice.Median, 0) is not { } pair)
        {
            return null;
        }

        string customer = pair.Id.ToString("x16", CultureInfo.InvariantCulture)[..8];
        return LifeFigure.Of(
            new Caption("life", $"One customer: today, and {policy.Title}", $"Customer {customer}, the same luck, {setting.Weeks} weeks."),
            ranking.Sentence(Choice.Median, 0), setting.Weeks, [(today.Policy, pair.Baseline), (other.Policy, pair.Policy)]);
    }
}
