namespace CxSim.Figures.Marks;

/// <summary>A coloured cell at each row, on two band scales, with its number printed inside.</summary>
/// <param name="X">Column of the grid.</param>
/// <param name="Y">Row of the grid.</param>
/// <param name="Colour">The value that colours it.</param>
public sealed record HeatCell(Channel X, Channel Y, Channel Colour) : Mark
{
    /// <summary>The value at the pale end, or at the blue end of a diverging ramp.</summary>
    public required double Min { get; init; }

    /// <summary>The value at the strong end.</summary>
    public required double Max { get; init; }

    /// <summary>Whether colours diverge from white at zero; otherwise they grow from pale to strong.</summary>
    public bool Diverging { get; init; }

    /// <summary>The column whose text is printed inside.</summary>
    public required string Label { get; init; }

    /// <summary>A column that is 1 where the cell is hatched because nothing can be told, or null.</summary>
    public string? Hatch { get; init; }

    /// <summary>A column that is 1 where the cell lies inside the region round which a line is drawn, or null.</summary>
    public string? Outline { get; init; }

    /// <summary>Size of the label in drawing units; 0 prints none.</summary>
    public double LabelSize { get; init; } = 11;
}
