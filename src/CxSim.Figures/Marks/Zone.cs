namespace CxSim.Figures.Marks;

/// <summary>A grey zone across the whole panel, from the first of its rows.</summary>
/// <param name="From">Where it starts.</param>
/// <param name="To">Where it ends.</param>
public sealed record Zone(Channel From, Channel To) : Mark
{
    /// <summary>Whether the ends are heights and the zone lies level; otherwise it stands upright.</summary>
    public bool Level { get; init; }
}
