using CxSim.Experiments.Scenarios.Queues;
using CxSim.Model.Centres;

namespace CxSim.Experiments.Scenarios;

/// <summary>A centre that an experiment runs: a full one, with people in it, or a plain queue.</summary>
public abstract record CentreScenario
{
    /// <summary>The word used in files, results and on the command line.</summary>
    public abstract string Id { get; }

    /// <summary>The name on screen.</summary>
    public abstract string Title { get; }
}

/// <summary>A centre without people in it: levers, beliefs and shocks do not touch it.</summary>
/// <param name="Spec">The queue as its file describes it.</param>
public sealed record QueueCentre(QueueSpec Spec) : CentreScenario
{
    /// <inheritdoc/>
    public override string Id => Spec.Id;

    /// <inheritdoc/>
    public override string Title => Spec.Title;
}

/// <summary>A centre with customers who remember and agents who tire.</summary>
/// <param name="Centre">The centre.</param>
public sealed record FullCentre(Centre Centre) : CentreScenario
{
    /// <inheritdoc/>
    public override string Id => Centre.Id;

    /// <inheritdoc/>
    public override string Title => Centre.Title;
}
