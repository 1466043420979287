namespace CxSim.Figures.Tables;

/// <summary>A column of a table.</summary>
/// <param name="Name">Heading, unique in its table; marks refer to it.</param>
/// <param name="Unit">Unit of its numbers as printed in the heading, or empty.</param>
public sealed record Column(string Name, string Unit = "");
