using CxSim.Experiments.Running;

namespace CxSim.Cli.Tests.Documents;

/// <summary>A folder of results of a small real world, with drawn beliefs and with seeds too long for a floating-point number.</summary>
public sealed class RealResults : IDisposable
{
    private readonly Desk _desk = new() { Worlds = new SimulatedWorlds() };

    /// <summary>Simulates it.</summary>
    public RealResults()
    {
        File.WriteAllText(_desk.Path("far.yaml"), """
            experiment: far
            centre: small-12
            policies: [today, quick-slow]
            seeds: [3, 9007199254740993, 18446744073709551615]
            draws: 19
            weeks: 4
            warmup: 2
            """);
        var answer = _desk.Line("run far.yaml --quiet");
        Assert.True(answer.Code == 0, answer.Error);
        Folder = _desk.Results().Single();
    }

    /// <summary>The folder.</summary>
    public string Folder { get; }

    /// <summary>The centre that was simulated.</summary>
    internal const string Centre = "small-12";

    /// <summary>The policy beside today.</summary>
    internal const string Policy = "quick-slow";

    /// <inheritdoc/>
    public void Dispose() => _desk.Dispose();
}
