using CxSim.Experiments.Running;
using CxSim.Orleans.Client;
using CxSim.Orleans.Tests.Hosts;

namespace CxSim.Orleans.Tests.Contract;

/// <summary>The contract with every centre cut into three cohorts, each in a grain, and each team in one.</summary>
public class SplitTests(OneSilo silo) : HostContract, IClassFixture<OneSilo>
{
    [Fact]
    public void Run_AGrainForEachCustomer_GivesTheSameBits()
    {
        var plan = Small.Plan(seeds: 1) with { Centre = Small.Centre with { Demand = new() { Customers = 300 } } };
        using var worlds = new ClusterWorlds(silo.Grains, blocks: 300);
        Assert.Equal(Small.Digest(plan), new LocalHost(worlds).Run(plan).Digest);
    }

    [Fact]
    public void Run_UnderShocks_GivesTheSameBits()
    {
        var plan = Small.Plan(seeds: 1, first: 77) with { Shocks = [new(Model.Policies.ShockKind.ProductIncident, 0, 2, 0.5)] };
        using var worlds = new ClusterWorlds(silo.Grains, blocks: 2);
        Assert.Equal(Small.Digest(plan), new LocalHost(worlds).Run(plan).Digest);
    }

    private protected override IWorldSource Open() => new ClusterWorlds(silo.Grains, blocks: 3);
}
