using CxSim.Cli.Terminal;
using CxSim.Experiments.Results;
using CxSim.Experiments.Running;
using CxSim.Experiments.Scenarios;
using CxSim.Experiments.Studies;
using CxSim.Experiments.Trials;
using CxSim.Experiments.Uncertainty;
using CxSim.Reports.Studies;

namespace CxSim.Cli.Studies;

/// <summary>Where a study is simulated and kept.</summary>
/// <param name="Shell">Where progress is shown.</param>
/// <param name="Root">The folder of results.</param>
/// <param name="Threads">Seeds side by side.</param>
/// <param name="Cached">Whether runs of baselines may be reused.</param>
internal sealed record Bench(Shell Shell, ResultsRoot Root, int Threads, bool Cached)
{
    // Below so many runs the price would take as long as the runs.
    private const int WorthAPrice = 100;

    /// <summary>Where runs come from, with warmed-up worlds kept if runs may be reused.</summary>
    public IWorldSource Worlds => Cached ? Shell.Here.Worlds.Keeping(Root.Worlds) : Shell.Here.Worlds;

    /// <summary>Simulates what of the experiment is not yet kept. Stops when the user asks.</summary>
    /// <returns>One report a centre, or fewer when stopped.</returns>
    public IReadOnlyList<StudyReport> Simulate(Experiment experiment, UnfinishedStudy place)
    {
        using var store = Cached ? TrialStore.Open(Root.TrialsFolder) : null;
        var plans = Plans.Of(experiment);
        SayPrice(plans, place, store);
        var done = new List<StudyReport>();
        foreach (var plan in plans)
        {
            if (Simulate(plan, place, store) is not { } report)
            {
                break;
            }

            done.Add(report);
        }

        return done;
    }

    private StudyReport? Simulate(StudyPlan plan, UnfinishedStudy place, TrialStore? store) => new Lab(new LabOptions
    {
        Worlds = Shell.Here.Worlds,
        Threads = Threads,
        Store = store,
        Cache = Cached ? Root.Cache : null,
        Shelf = Cached ? Root.Worlds : null,
        Journal = p => place.OpenJournal(p, Shell.Here.Worlds.Engine),
        Display = new StageDisplay(Shell),
        Time = Shell.Here.Clock,
    }).Run(plan, Shell.Here.Stop);

    private void SayPrice(IReadOnlyList<StudyPlan> plans, UnfinishedStudy place, TrialStore? store)
    {
        int runs = plans.Sum(p => (p.Seeds.Count + p.Draws) * p.Policies.Count);
        if (runs >= WorthAPrice && !Shell.Manner.Quiet)
        {
            var farm = new TrialFarm(Shell.Here.Worlds, new FarmOptions { Threads = Threads, Store = store, Time = Shell.Here.Clock });
            var price = farm.PriceOf(plans.SelectMany(p => Missing(p, place).Concat(new BeliefStudy(p, p.Draws).Trials)));
            Shell.Say($"{price with { Trials = runs, Kept = runs - price.Trials + price.Kept }}");
        }
    }

    // Seeds under the beliefs as given lie in the journal of a study that was stopped, and their baseline where baselines are kept.
    private IEnumerable<Trial> Missing(StudyPlan plan, UnfinishedStudy place)
    {
        string engine = Shell.Here.Worlds.Engine;
        var finished = place.RunsKept(plan, engine);
        string baseline = Fingerprint.Of(plan.Setting, engine, plan.Baseline);
        bool IsKept(string policy, ulong seed) => finished.Contains((policy, seed))
            || (Cached && policy == plan.BaselineId && Root.Cache.Has(baseline, seed));
        return from seed in plan.Seeds
               from policy in plan.Policies
               where !IsKept(policy.Id, seed)
               select new Trial(plan.Setting, policy, seed);
    }
}
