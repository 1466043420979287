using CxSim.Experiments.Running;
using CxSim.Orleans.Client;
using CxSim.Orleans.Tests.Hosts;

namespace CxSim.Orleans.Tests.Contract;

/// <summary>The contract on two silo processes with PostgreSQL: runs spread, and one centre cut over both.</summary>
[Collection(Clusters.Name)]
public class TwoSilosTests(TwoSilos silos) : HostContract, IClassFixture<TwoSilos>
{
    [Fact]
    public void Run_CentreCutOverBoth_GivesTheSameBits()
    {
        var plan = Small.Plan(seeds: 2, first: 50);
        using var worlds = new ClusterWorlds(silos.Grains, blocks: 5);
        Assert.Equal(Small.Digest(plan), new LocalHost(worlds).Run(plan).Digest);
    }

    private protected override IWorldSource Open() => new ClusterWorlds(silos.Grains);
}
