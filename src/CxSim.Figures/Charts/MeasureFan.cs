namespace CxSim.Figures.Charts;

/// <summary>One measure's futures under one policy.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Fan">Its futures, in the measure's unit.</param>
public sealed record MeasureFan(Measure Measure, Fan Fan);
