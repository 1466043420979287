using CxSim.Model;

namespace CxSim.Experiments.Running;

/// <summary>What became of some customers under one policy.</summary>
/// <param name="Policy">Id of the policy.</param>
/// <param name="Start">The customers, with their standing satisfaction when the policy began, 0–1.</param>
/// <param name="Events">What happened to them, in order of time; days count from the policy's start.</param>
/// <param name="Stayed">Those who were customers at the end.</param>
public sealed record Followed(
    string Policy, IReadOnlyDictionary<ulong, double> Start, IReadOnlyList<LifeEvent> Events, IReadOnlySet<ulong> Stayed);
