using CxSim.Orleans.Wire;
using Orleans.Concurrency;

namespace CxSim.Orleans.Studies;

/// <summary>
/// An experiment: plans which replication is next, hands it to a silo with room, hands it out again when that silo is lost, and reports.
/// Its plan is stored, so that it goes on when its own silo is lost and someone asks for it.
/// </summary>
[Alias("cxsim.IExperimentGrain")]
public interface IExperimentGrain : IGrainWithStringKey
{
    /// <summary>Begins the experiment, or goes on with one that was cancelled or failed; one that runs or is done is left alone.</summary>
    [Alias("Begin")]
    Task Begin(ClusterPlan plan);

    /// <summary>How far it is, and what finished since.</summary>
    /// <param name="known">How many finished replications the caller has heard of.</param>
    /// <param name="life">The life of the grain in which it heard of them; a grain that was lost tells all again.</param>
    [AlwaysInterleave, Alias("News")]
    Task<ExperimentNews> News(int known, Guid life);

    /// <summary>Cancels it: hands out no more and stops what runs. What is kept stays kept.</summary>
    [AlwaysInterleave, Alias("Cancel")]
    Task Cancel();
}
