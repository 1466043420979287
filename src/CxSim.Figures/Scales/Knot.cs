namespace CxSim.Figures.Scales;

/// <summary>A fixed point of a <see cref="PiecewiseScale"/>.</summary>
/// <param name="Value">The value in data units.</param>
/// <param name="Fraction">Its place along the side, 0 to 1.</param>
/// <param name="Text">A tick label, or empty for none.</param>
public readonly record struct Knot(double Value, double Fraction, string Text = "");
