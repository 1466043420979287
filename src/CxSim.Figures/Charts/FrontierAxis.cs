namespace CxSim.Figures.Charts;

/// <summary>A measure as an axis of the frontier.</summary>
/// <param name="Measure">The measure; its good side may not be "neither".</param>
/// <param name="GoodWord">What good means in a word or two, such as "cheaper".</param>
public sealed record FrontierAxis(Measure Measure, string GoodWord);
