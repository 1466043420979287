namespace CxSim.Figures.Scales;

/// <summary>A labelled position on an axis.</summary>
/// <param name="Value">Where, in the scale's units.</param>
/// <param name="Text">What is printed there; empty for a line without a label.</param>
public readonly record struct Tick(double Value, string Text);
