using CxSim.Experiments.Running;
using CxSim.Web.Jobs;

namespace CxSim.Web.Lab;

/// <summary>Warms the reference centre's first worlds and runs today in them, so that the first lever moved has something to stand
/// beside.</summary>
/// <param name="bench">Where they are simulated and kept.</param>
internal sealed class Preheat(LabBench bench) : Job("preheat")
{
    private readonly StudyPlan _plan = RunOrder.Of(new RunRequest(), bench.Library).Plan.WithSeeds(LabRun.FirstSeeds);
    private int _done;

    /// <inheritdoc/>
    public override int Rank => 5;

    /// <inheritdoc/>
    public override bool Step(CancellationToken callOff)
    {
        var plan = _plan with { Seeds = [.. _plan.Seeds.Skip(_done).Take(bench.Options.Threads)] };
        // Without the cache, so that the world is made even when its run of today is kept.
        var host = new LocalHost(bench.Worlds, new HostOptions { Threads = bench.Options.Threads });
        var study = host.Run(plan, callOff);
        foreach (var run in study.Runs)
        {
            bench.Root.Cache.Keep(Fingerprint.Of(plan.Setting, bench.Worlds.Engine, plan.Baseline), run);
        }

        _done += study.IsComplete ? plan.Seeds.Count : 0;
        return _done < _plan.Seeds.Count;
    }
}
