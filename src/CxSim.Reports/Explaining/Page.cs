namespace CxSim.Reports.Explaining;

/// <summary>What is to be said about one word.</summary>
/// <param name="Word">The word used in files and on the command line.</param>
/// <param name="Title">The name on screen.</param>
/// <param name="Kind">What sort of thing it is.</param>
/// <param name="Meaning">One or two plain sentences.</param>
/// <param name="Facts">The rest, labelled.</param>
public sealed record Page(string Word, string Title, string Kind, string Meaning, IReadOnlyList<Fact> Facts);
