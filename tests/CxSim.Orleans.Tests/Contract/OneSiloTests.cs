using CxSim.Experiments.Running;
using CxSim.Orleans.Client;
using CxSim.Orleans.Tests.Hosts;

namespace CxSim.Orleans.Tests.Contract;

/// <summary>The contract on one silo.</summary>
public class OneSiloTests(OneSilo silo) : HostContract, IClassFixture<OneSilo>
{
    private protected override IWorldSource Open() => new ClusterWorlds(silo.Grains);
}
