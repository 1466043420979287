using System.CommandLine;

namespace CxSim.Orleans.Verbs;

/// <summary>The flags that every command of cxsim-cluster has beside its own.</summary>
internal sealed class ClusterFlags
{
    /// <summary>Whether runs are simulated on the silos.</summary>
    public Option<bool> Cluster { get; } = new("--cluster")
    {
        Description = "Simulate on the silos; where they are is set by CXSIM_POSTGRES or CXSIM_GATEWAY.", Recursive = true,
    };

    /// <summary>Into how many blocks each centre is cut.</summary>
    public Option<int> Split { get; } = new("--split")
    {
        Description = "With --cluster: cut each centre into this many blocks of customers and spread them over the silos.",
        HelpName = "blocks", Recursive = true,
    };
}
