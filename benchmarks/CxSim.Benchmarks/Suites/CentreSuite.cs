using BenchmarkDotNet.Attributes;
using CxSim.Experiments.Scenarios;
using CxSim.Model;
using CxSim.Model.Centres;
using CxSim.Model.Policies;

namespace CxSim.Benchmarks.Suites;

/// <summary>A full run of each centre that comes with the project: from its first morning through half a year under today.</summary>
[MemoryDiagnoser]
public class CentreSuite
{
    private const int Weeks = 26;
    private Centre _centre = null!;

    /// <summary>Names of the centres.</summary>
    public static IEnumerable<string> Names => new Library(Places.Root).CentreNames.Where(n => Find(n) is not null);

    /// <summary>Which centre.</summary>
    [ParamsSource(nameof(Names))]
    public string Name { get; set; } = "std-40";

    /// <summary>Reads the centre's file.</summary>
    [GlobalSetup]
    public void Setup() => _centre = Find(Name)!;

    /// <summary>The run; gives its contacts.</summary>
    [Benchmark]
    public long Run() => WholeModel.Live(World.Create(_centre, BeliefSet.Base, 1), Weeks);

    /// <summary>A copy of the world on its first morning, as every policy of a seed gets one.</summary>
    [Benchmark]
    public World CreateAndFork() => World.Create(_centre, BeliefSet.Base, 1).Fork();

    private static Centre? Find(string name) => (new Library(Places.Root).Centre(name) as FullCentre)?.Centre;
}
