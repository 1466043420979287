namespace CxSim.Experiments.Validation;

/// <summary>One replication of a stationary queue.</summary>
/// <param name="Values">Its measures; NaN where nothing was counted.</param>
/// <param name="Controls">Control variates: numbers that move with the measures and whose mean is known to be 0.</param>
/// <param name="Unbalanced">Contacts that did not end exactly once: 0 unless the engine is wrong.</param>
/// <param name="Contacts">Contacts measured.</param>
internal sealed record Observation(IReadOnlyDictionary<QueueMeasure, double> Values, double[] Controls, long Unbalanced, long Contacts);
