namespace CxSim.Workshops.Scripts;

/// <summary>One element of a figure on a tour of it: all else is dimmed while its sentence is said.</summary>
/// <param name="Says">The sentence, to say aloud.</param>
/// <param name="Lit">Which parts of the drawing stay lit, as a selector of its marks.</param>
public sealed record Spot(string Says, string Lit);
