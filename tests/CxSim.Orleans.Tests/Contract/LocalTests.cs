using CxSim.Experiments.Running;

namespace CxSim.Orleans.Tests.Contract;

/// <summary>The contract in this process.</summary>
public class LocalTests : HostContract
{
    private protected override IWorldSource Open() => new SimulatedWorlds();
}
