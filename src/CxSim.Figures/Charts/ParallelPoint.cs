namespace CxSim.Figures.Charts;

/// <summary>One upright axis of parallel coordinates.</summary>
/// <param name="Name">The lever or outcome; unique in the figure.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Decimals">Digits after the point.</param>
/// <param name="Good">Which way is good: that end is on top; for a lever neither.</param>
public sealed record ParallelAxis(string Name, string Unit, int Decimals, GoodSide Good = GoodSide.Neither);

/// <summary>One run of a sweep.</summary>
/// <param name="Values">One for each axis, in order.</param>
/// <param name="Chosen">Whether it belongs to the runs that are shown strongly.</param>
public sealed record ParallelPoint(IReadOnlyList<double> Values, bool Chosen = false);
