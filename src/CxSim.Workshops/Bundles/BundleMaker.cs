using CxSim.Experiments.Claims;
using CxSim.Experiments.Lives;
using CxSim.Experiments.Results;
using CxSim.Experiments.Running;
using CxSim.Experiments.Studies;
using CxSim.Experiments.Trials;
using CxSim.Model.Policies;
using CxSim.Reports.Studies;

namespace CxSim.Workshops.Bundles;

/// <summary>Works a bundle out, stage by stage; outcomes that are kept are not run again.</summary>
/// <param name="options">Where runs come from and are kept.</param>
public sealed class BundleMaker(LabOptions options)
{
    /// <summary>Does all of it.</summary>
    /// <param name="plan">What is worked out.</param>
    /// <param name="stop">Stops between runs.</param>
    /// <exception cref="OperationCanceledException">Stopped; outcomes that have a store are kept.</exception>
    public BundleContent Make(BundlePlan plan, CancellationToken stop = default)
    {
        StudyReport[] reports = [.. plan.Worlds.Select(w => Simulate(w, w.Plan.Beliefs.SameAs(plan.Script.Beliefs), stop))];
        var courts = plan.Courts.ToList();
        IReadOnlyList<ClaimOutcome>[] judged = [.. courts.Select((c, i) => Farm(
            $"Judging claims, {i + 1} of {courts.Count}", f => new ClaimBoard(f, plan.Judging).Run(c.Claims, [c.Beliefs], stop)))];
        var disputed = Farm("Trying disputed assumptions", farm => Dispute(plan, farm, stop));
        var lives = plan.Script.Steps.Select(s => s.Change).OfType<Policy>().DistinctBy(p => p.Id)
            .ToDictionary(p => p.Id, p => Lives(plan, p, stop), StringComparer.Ordinal);
        return new(plan, options.Worlds.Engine, reports, judged, disputed, lives);
    }

    // All at once, so that every core has work; then read end by end.
    private static IReadOnlyList<DisputedEnd> Dispute(BundlePlan plan, TrialFarm farm, CancellationToken stop)
    {
        if (!farm.Run(plan.DisputedTrials, stop))
        {
            throw new OperationCanceledException(stop);
        }

        return [.. plan.DisputedEnds.Select(e => new DisputedEnd(
            e.Belief, e.Value, farm.Run(plan.SettingOf(e.Belief, e.Value), plan.Policies, plan.FewSeeds, stop)))];
    }

    // Worlds that start as the script's own does share its warm-ups, which the lab keeps too.
    private StudyReport Simulate(BundleWorld world, bool kept, CancellationToken stop) => options.Display.During(
        $"Simulating “{world.Title}”", tell =>
        {
            var study = new LocalHost(Worlds(kept), new HostOptions
            {
                Threads = options.Threads, Cache = options.Cache, Progress = tell, Time = options.Time,
            }).Run(world.Plan, stop);
            return study.IsComplete ? StudyReport.Of(study) : throw new OperationCanceledException(stop);
        });

    private IReadOnlyList<AllLives> Lives(BundlePlan plan, Policy change, CancellationToken stop)
    {
        var own = plan.Worlds[0].Plan;
        var watch = new Watch { Customers = OneCustomer.Followed };
        return [.. Worlds(kept: true).Follow(own.Setting, own.Seeds[0], [Policy.Today, change], watch, stop).Select(f => new AllLives(f))];
    }

    private IWorldSource Worlds(bool kept) => kept && options.Shelf is { } shelf ? options.Worlds.Keeping(shelf) : options.Worlds;

    private T Farm<T>(string what, Func<TrialFarm, T> work) =>
        options.Display.During(what, tell => work(new TrialFarm(options.Worlds, new FarmOptions
        {
            Threads = options.Threads,
            Store = options.Store,
            Progress = p => tell(new StudyProgress(p.Done, p.Trials, 0, 0, 0, p.SecondsLeft)),
            Time = options.Time,
        })));
}
