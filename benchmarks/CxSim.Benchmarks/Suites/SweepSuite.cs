using BenchmarkDotNet.Attributes;
using CxSim.Experiments.Running;
using CxSim.Experiments.Trials;
using CxSim.Model.Centres;
using CxSim.Model.Policies;

namespace CxSim.Benchmarks.Suites;

/// <summary>A small sweep of the reference centre, on one core and on both: three policies, four seeds, a quarter of a year.</summary>
[MemoryDiagnoser]
public class SweepSuite
{
    private static readonly Setting Setting = new() { Centre = new Centre(), Beliefs = BeliefSet.Base, WarmUpWeeks = 13, Weeks = 13 };
    private static readonly ulong[] Seeds = [1, 2, 3, 4];

    /// <summary>Runs side by side.</summary>
    [Params(1, 2)]
    public int Threads { get; set; }

    /// <summary>The sweep; gives its contacts.</summary>
    [Benchmark]
    public long Sweep() => new TrialFarm(new SimulatedWorlds(), new FarmOptions { Threads = Threads })
        .Run(Setting, [Policy.Today, .. Presets.All.Take(2)], Seeds)
        .SelectMany(p => p).Sum(o => o.Contacts);
}
