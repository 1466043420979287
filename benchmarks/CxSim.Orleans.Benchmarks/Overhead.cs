using CxSim.Experiments.Running;
using CxSim.Model.Centres;
using CxSim.Model.Policies;

namespace CxSim.Orleans.Benchmarks;

/// <summary>What the silo costs beyond the same work on the local host.</summary>
internal static class Overhead
{
    private static readonly Policy[] Policies = [Policy.Today, Presets.Find("quick-slow")!, Presets.Find("cut-8")!];

    /// <summary>The main job, shortened: the forty-agent centre, three policies, four seeds, each run in one piece.</summary>
    public static void OfASweep(Bench bench) => bench.Compare(
        "sweep", Plan(new Centre(), seeds: 4, warmUp: 26, weeks: 26), Environment.ProcessorCount, blocks: 0, times: 3);

    /// <summary>A centre of a million customers cut into a cohort a core, with its team and workflows in grains of their own.</summary>
    public static void OfACutCentre(Bench bench)
    {
        var centre = new Centre { Demand = new() { Customers = 1_000_000 }, Teams = [new() { Heads = 182 }] };
        bench.Compare("cut centre", Plan(centre, seeds: 1, warmUp: 4, weeks: 8), 1, Environment.ProcessorCount, times: 3);
    }

    private static StudyPlan Plan(Centre centre, int seeds, int warmUp, int weeks) => new()
    {
        Name = "bench", Centre = centre, Policies = Policies, Seeds = StudyPlan.FirstSeeds(seeds), WarmUpWeeks = warmUp, Weeks = weeks,
    };
}
