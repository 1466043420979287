namespace CxSim.Figures.Marks;

/// <summary>A grey upright zone, as tall as the panel, from the first of its rows.</summary>
/// <param name="From">Where it starts.</param>
/// <param name="To">Where it ends.</param>
public sealed record Zone(Channel From, Channel To) : Mark;
