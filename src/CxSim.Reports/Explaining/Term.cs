namespace CxSim.Reports.Explaining;

/// <summary>A word of the field or of this program that stands in no other registry.</summary>
/// <param name="Word">The word.</param>
/// <param name="Title">Its long form.</param>
/// <param name="Meaning">What it means here.</param>
/// <param name="Trap">How it misleads, or null.</param>
/// <param name="Measures">Measures that show it.</param>
public sealed record Term(string Word, string Title, string Meaning, string? Trap = null, params string[] Measures);
