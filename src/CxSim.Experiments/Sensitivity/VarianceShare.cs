namespace CxSim.Experiments.Sensitivity;

/// <summary>What part of an outcome's variance one input carries.</summary>
/// <param name="First">By itself: what knowing it would take away on average.</param>
/// <param name="Total">By itself and together with others: what would remain if all but it were known.</param>
public sealed record VarianceShare(Uncertain First, Uncertain Total);
