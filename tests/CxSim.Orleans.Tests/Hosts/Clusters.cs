namespace CxSim.Orleans.Tests.Hosts;

/// <summary>Tests that start processes or measure what others do run one after the other.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public class Clusters
{
    /// <summary>Name of the collection.</summary>
    public const string Name = "clusters";
}
