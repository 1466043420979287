namespace CxSim.Figures.Marks;

/// <summary>A line through its rows in order; unknown values break it.</summary>
/// <param name="X">Horizontal.</param>
/// <param name="Y">Vertical.</param>
public sealed record Line(Channel X, Channel Y) : Mark
{
    /// <summary>Thickness in drawing units.</summary>
    public double Width { get; init; } = 2;

    /// <summary>Whether the value holds until the next row, as in a survival curve.</summary>
    public bool Stepped { get; init; }

    /// <summary>A column each value of which has a line of its own, its rows together; null for one line.</summary>
    public string? By { get; init; }

    /// <summary>Whether the series' dash pattern is used.</summary>
    public bool Dashed { get; init; } = true;
}
