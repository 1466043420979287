namespace CxSim.Experiments.Validation;

/// <summary>A known value of one measure of a system.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Value">Its value.</param>
/// <param name="Unit">Unit; empty for shares and ratios.</param>
/// <param name="Half">Half-width of the value's own interval; 0 if it is exact.</param>
public sealed record Expectation(QueueMeasure Measure, double Value, string Unit = "", double Half = 0.0);
