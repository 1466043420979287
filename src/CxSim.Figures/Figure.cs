using CxSim.Figures.Tables;

namespace CxSim.Figures;

/// <summary>
/// A chart as data: what it says, the numbers behind it, and marks that refer to those numbers by column. Writers turn it
/// into SVG, Vega-Lite or a table; none of them needs anything else.
/// </summary>
public sealed record Figure
{
    /// <summary>The width of every figure, in drawing units.</summary>
    public const double Width = 720;

    /// <summary>Free space at the left and right edge.</summary>
    public const double Margin = 16;

    /// <summary>A short name, unique on its page: letters, digits and hyphens.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the drawing's element on a page; other ids begin with it.</summary>
    internal string ElementId => "figure-" + Id;

    /// <summary>The finding or the question, as a sentence.</summary>
    public required string Title { get; init; }

    /// <summary>Seeds, weeks, and what a band or whisker means, in words.</summary>
    public required string Subtitle { get; init; }

    /// <summary>What a screen reader says: the finding with its numbers.</summary>
    public required string Description { get; init; }

    /// <summary>Where the scenario can be found again; printed in the corner. May be empty.</summary>
    public string Permalink { get; init; } = "";

    /// <summary>Every number that is drawn.</summary>
    public required DataTable Table { get; init; }

    /// <summary>Height of the part below the subtitle, in drawing units.</summary>
    public required double BodyHeight { get; init; }

    /// <summary>The coordinate systems, placed relative to the body's top left corner.</summary>
    public required IReadOnlyList<Panel> Panels { get; init; }

    /// <summary>How many frames a page can step through; 0 for a figure at rest.</summary>
    public int Frames => Panels.SelectMany(p => p.Marks).Max(m => m.Frame) ?? 0;

    /// <summary>Texts outside the panels, placed relative to the body's top left corner.</summary>
    public IReadOnlyList<Note> Notes { get; init; } = [];
}
