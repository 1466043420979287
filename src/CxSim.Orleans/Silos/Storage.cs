namespace CxSim.Orleans.Silos;

/// <summary>Where grains keep what must outlive them.</summary>
internal static class Storage
{
    /// <summary>Name of the storage provider.</summary>
    public const string Name = "cxsim";
}
