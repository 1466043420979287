using BenchmarkDotNet.Attributes;
using CxSim.Model;
using CxSim.Model.Centres;
using CxSim.Model.Measures;
using CxSim.Model.Policies;

namespace CxSim.Benchmarks;

/// <summary>The whole model, every mechanism on, on the reference centre: a quarter of a year under today.</summary>
[MemoryDiagnoser]
public class WholeModel
{
    /// <summary>Weeks lived in one operation.</summary>
    public const int Weeks = 13;

    private World _world = null!;

    /// <summary>A world that has warmed up.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _world = World.Create(new Centre(), BeliefSet.Base, 1);
        _world.WarmUp(26);
    }

    /// <summary>A world's copy, as every policy of a seed gets one.</summary>
    [Benchmark]
    public World Fork() => _world.Fork();

    /// <summary>Weeks of contacts; returns how many there were.</summary>
    [Benchmark]
    public long Live() => _world.WarmUp(Weeks).Sum(t => t[Count.Offered]);
}
