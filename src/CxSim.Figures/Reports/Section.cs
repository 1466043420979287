namespace CxSim.Figures.Reports;

/// <summary>A part of a report with its own heading.</summary>
/// <param name="Id">Anchor, unique in the report: letters, digits and hyphens.</param>
/// <param name="Heading">The heading.</param>
/// <param name="Blocks">Its content in order.</param>
public sealed record Section(string Id, string Heading, IReadOnlyList<Block> Blocks);
