namespace CxSim.Figures.Charts;

/// <summary>A quantity estimated in one period.</summary>
/// <param name="Period">The period's name, such as "March".</param>
/// <param name="Estimate">The estimate.</param>
/// <param name="Range">Its 95 % interval.</param>
/// <param name="HeldOut">Whether the period was kept from the fit; drawn hollow.</param>
public sealed record PeriodEstimate(string Period, double Estimate, Interval Range, bool HeldOut = false);
