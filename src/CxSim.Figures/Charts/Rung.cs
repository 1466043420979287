namespace CxSim.Figures.Charts;

/// <summary>How many of a hundred issues end on one rung of the ladder.</summary>
/// <param name="Name">The rung: "resolved on the 1st contact", "lost".</param>
/// <param name="Of100">Issues of a hundred, 0 to 100.</param>
/// <param name="Range">95 % interval.</param>
public sealed record Rung(string Name, double Of100, Interval Range);
