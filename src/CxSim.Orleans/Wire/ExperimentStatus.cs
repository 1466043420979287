namespace CxSim.Orleans.Wire;

/// <summary>Where an experiment stands.</summary>
public enum Standing
{
    /// <summary>Nobody has begun it.</summary>
    Unknown,

    /// <summary>Its runs are handed out.</summary>
    Running,

    /// <summary>All its runs are kept.</summary>
    Done,

    /// <summary>Someone cancelled it; what was kept stays kept.</summary>
    Cancelled,

    /// <summary>It cannot go on; see the trouble.</summary>
    Failed,
}

/// <summary>What became of an experiment since someone last asked.</summary>
/// <param name="Life">The life of its grain; another one tells all from the start.</param>
/// <param name="Standing">Where it stands.</param>
/// <param name="Done">Replications whose runs are all kept; within a life it never falls.</param>
/// <param name="Errands">Replications in all.</param>
/// <param name="InFlight">Replications handed out at the moment.</param>
/// <param name="Trouble">Why it failed or what it waits for, or empty.</param>
/// <param name="Finished">Places of replications that finished since, in the order in which they did.</param>
[GenerateSerializer, Immutable, Alias("cxsim.news")]
public sealed record ExperimentNews(
    Guid Life, Standing Standing, int Done, int Errands, int InFlight, string Trouble, int[] Finished);
