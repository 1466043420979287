namespace CxSim.Figures.Marks;

/// <summary>A bar at each row, lying unless upright.</summary>
/// <param name="From">Where it starts.</param>
/// <param name="To">Where it ends.</param>
/// <param name="At">Place across, the bar's middle.</param>
public sealed record Bar(Channel From, Channel To, Channel At) : Mark
{
    /// <summary>Thickness in drawing units.</summary>
    public double Thickness { get; init; } = 16;

    /// <summary>Whether the bar stands upright.</summary>
    public bool Upright { get; init; }

    /// <summary>Whether it is hatched, as what rests on beliefs is.</summary>
    public bool Hatched { get; init; }
}
