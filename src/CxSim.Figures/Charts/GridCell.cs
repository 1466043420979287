namespace CxSim.Figures.Charts;

/// <summary>One cell of a grid of two levers.</summary>
/// <param name="Across">The first lever's value as text; columns appear in order of first mention.</param>
/// <param name="Up">The second lever's value as text; rows appear in order of first mention, the first on top.</param>
/// <param name="Value">The outcome.</param>
/// <param name="CannotTell">Whether its difference cannot be told from nothing; drawn hatched.</param>
/// <param name="Inside">Whether it meets the condition round which a line is drawn, when there is one.</param>
public sealed record GridCell(string Across, string Up, double Value, bool CannotTell = false, bool Inside = false);
