namespace CxSim.Figures.Marks;

/// <summary>A reference line across the whole panel, from the first of its rows.</summary>
/// <param name="At">Where.</param>
public sealed record Rule(Channel At) : Mark
{
    /// <summary>Whether it lies level; otherwise it stands upright.</summary>
    public bool Level { get; init; }

    /// <summary>Whether it is dashed.</summary>
    public bool Dashed { get; init; }
}
