namespace CxSim.Figures.Charts;

/// <summary>A simulated quantity beside its theoretical value.</summary>
/// <param name="System">The queue or law, such as "M/M/5+M".</param>
/// <param name="Quantity">What was measured, such as "P(abandon)".</param>
/// <param name="Theory">The value by theory, not 0.</param>
/// <param name="Simulated">The mean over replications.</param>
/// <param name="Range">Its 99 % interval, in the quantity's own unit.</param>
/// <param name="Decimals">Digits after the point to print.</param>
public sealed record TheoryCheck(string System, string Quantity, double Theory, double Simulated, Interval Range, int Decimals);
