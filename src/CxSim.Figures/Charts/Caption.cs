namespace CxSim.Figures.Charts;

/// <summary>What every chart needs besides its data.</summary>
/// <param name="Id">Short name, unique on its page: letters, digits and hyphens.</param>
/// <param name="Title">The finding or the question, as a sentence.</param>
/// <param name="Subtitle">Seeds, weeks, centre: what was simulated. The chart adds what its bands mean.</param>
/// <param name="Permalink">Where the scenario can be found again, printed in the corner; may be empty.</param>
public sealed record Caption(string Id, string Title, string Subtitle, string Permalink = "");
