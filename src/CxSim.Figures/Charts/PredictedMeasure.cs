namespace CxSim.Figures.Charts;

/// <summary>One measure that teams predicted, and what came out.</summary>
/// <param name="Measure">The measure; everything is a difference from the baseline in its difference unit.</param>
/// <param name="Result">The mean difference over the futures.</param>
/// <param name="Range">95 % interval of the result.</param>
/// <param name="Predictions">Team and predicted difference, at most eight teams; the same in every measure.</param>
public sealed record PredictedMeasure(
    Measure Measure, double Result, Interval Range, IReadOnlyList<(string Team, double Predicted)> Predictions);
