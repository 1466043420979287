using CxSim.Experiments.Statistics;

namespace CxSim.Experiments.Sensitivity;

/// <summary>A number estimated from a sample of points.</summary>
/// <param name="Value">The estimate.</param>
/// <param name="Interval">Its 95 % bootstrap interval over the points.</param>
public readonly record struct Uncertain(double Value, Interval Interval);
