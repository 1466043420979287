using CxSim.Experiments.Designs;
using CxSim.Experiments.Running;
using CxSim.Model.Centres;
using CxSim.Model.Measures;
using CxSim.Model.Policies;

namespace CxSim.Web.Tests;

/// <summary>
/// Worlds whose numbers are made up so that each verdict must be reached: CSAT better, service level worse, attrition the same, churn
/// drowned in luck, and a cost whose sign hangs on one belief.
/// </summary>
internal sealed class CraftedWorlds : IWorldSource
{
    private const long Whole = 100_000;

    private static readonly Belief Hinge = BeliefPrior.Uncertain[0];

    private static readonly Lazy<RunRecord> Template = new(() => new SimulatedWorlds().Replicate(
        new Setting { Centre = new Centre(), Weeks = 1, WarmUpWeeks = 0 }, 1, [Policy.Today], default).First());

    public string Engine => "crafted";

    public IEnumerable<RunRecord> Replicate(Setting setting, ulong seed, IReadOnlyList<Policy> policies, CancellationToken stop) =>
        policies.Select(p => Template.Value with
        {
            Policy = p.Id,
            Seed = seed,
            Weeks = [.. Enumerable.Range(0, setting.Weeks).Select(_ => Week(p.SameAs(Policy.Today), setting.Beliefs, seed))],
            Digest = $"{p.Id}-{seed}".PadRight(32, '0'),
        });

    private static Tally Week(bool isToday, BeliefSet beliefs, ulong seed)
    {
        double hinge = beliefs[Hinge] - Hinge.Base;
        double luck = seed % 2 == 0 ? 1 : -1;
        long Moved(double share) => isToday ? 0 : (long)(Whole * share);
        var week = new Tally(Template.Value.Weeks[0].Values);
        Set(week, Count.Surveyed, Whole);
        Set(week, Count.TopBox, (Whole / 2) + Moved(0.05 + (0.0001 * luck)));
        Set(week, Count.Offered, Whole);
        Set(week, Count.InTime, (Whole / 2) - Moved(0.08 + (0.0001 * luck)));
        Set(week, Count.Agents, Whole);
        Set(week, Count.Quits, (Whole / 200) + Moved(0.00001 * luck));
        Set(week, Count.Customers, Whole);
        Set(week, Count.Left, (Whole / 400) + Moved(0.002 * luck));
        Set(week, Count.Resolved, Whole);
        Set(week, Count.Labour, Whole * 1_000_000);
        Set(week, Count.Goodwill, Moved(Math.Sign(hinge) * 0.2) * 1_000_000);
        return week;
    }

    private static void Set(Tally week, Count count, long value) => week.Add(count, value - week[count]);
}
