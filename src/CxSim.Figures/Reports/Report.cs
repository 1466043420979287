namespace CxSim.Figures.Reports;

/// <summary>A report as data.</summary>
/// <param name="Title">The page's heading.</param>
/// <param name="Lead">The finding in a sentence or two, below the heading.</param>
/// <param name="Context">Centre, weeks, seeds, version, time: one line above the heading.</param>
/// <param name="Sections">Its parts in order; checks come first.</param>
/// <param name="Language">Language tag of the text.</param>
public sealed record Report(string Title, string Lead, string Context, IReadOnlyList<Section> Sections, string Language = "en-GB")
{
    /// <summary>What a result is and is not; at the foot of every page.</summary>
    public const string Purpose = "This shows what follows from the stated assumptions. It is not a forecast of your centre.";
}
