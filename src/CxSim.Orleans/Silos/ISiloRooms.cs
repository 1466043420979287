namespace CxSim.Orleans.Silos;

/// <summary>The silos there are, and how many runs each computes side by side.</summary>
internal interface ISiloRooms
{
    /// <summary>Active silos that run a build, with their lanes.</summary>
    IReadOnlyList<(SiloAddress Silo, int Lanes)> Of(string engine);
}
