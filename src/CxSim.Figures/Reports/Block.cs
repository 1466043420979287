using CxSim.Figures.Tables;

namespace CxSim.Figures.Reports;

/// <summary>A piece of a report's section.</summary>
public abstract record Block;

/// <summary>A heading inside a section.</summary>
/// <param name="Text">The heading.</param>
public sealed record SubHeading(string Text) : Block;

/// <summary>A paragraph.</summary>
/// <param name="Text">Plain text.</param>
public sealed record Paragraph(string Text) : Block;

/// <summary>A list.</summary>
/// <param name="Items">One line each.</param>
public sealed record Bullets(IReadOnlyList<string> Items) : Block;

/// <summary>A sentence to decide by, or a note, set apart.</summary>
/// <param name="Kind">Its weight.</param>
/// <param name="Text">Plain text.</param>
public sealed record Callout(CalloutKind Kind, string Text) : Block;

/// <summary>Names and their values, such as seeds and hashes.</summary>
/// <param name="Items">In the order to show.</param>
public sealed record KeyValues(IReadOnlyList<(string Name, string Value)> Items) : Block;

/// <summary>Terms and their explanations.</summary>
/// <param name="Items">In the order to show.</param>
public sealed record Glossary(IReadOnlyList<(string Term, string Meaning)> Items) : Block;

/// <summary>Something to type, kept as it is.</summary>
/// <param name="Text">One or more lines.</param>
public sealed record Code(string Text) : Block;

/// <summary>A table in full view.</summary>
/// <param name="Table">The table.</param>
public sealed record TableBlock(DataTable Table) : Block;

/// <summary>A figure, followed by its numbers in a part that opens on demand.</summary>
/// <param name="Figure">The figure; its id is unique in the report.</param>
/// <param name="Text">What to look at, below the drawing; may be empty.</param>
public sealed record FigureBlock(Figure Figure, string Text = "") : Block;

/// <summary>A check of the model and whether it passed.</summary>
/// <param name="Passed">Whether it passed.</param>
/// <param name="Name">What was checked.</param>
/// <param name="Detail">The numbers; may be empty.</param>
public sealed record Check(bool Passed, string Name, string Detail = "");

/// <summary>Checks, each with ✓ or ✗ and a word.</summary>
/// <param name="Items">In the order to show.</param>
public sealed record Checks(IReadOnlyList<Check> Items) : Block;

/// <summary>Blocks in a part that opens on demand.</summary>
/// <param name="Summary">What it holds, in a few words; always in view.</param>
/// <param name="Blocks">Its content in order.</param>
public sealed record Folded(string Summary, IReadOnlyList<Block> Blocks) : Block
{
    /// <summary>Whether it is open to begin with; it is not printed all the same.</summary>
    public bool IsOpen { get; init; }
}
