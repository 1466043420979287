namespace CxSim.Figures.Marks;

/// <summary>An interval as a straight bar at each row.</summary>
/// <param name="Low">One end, along the bar.</param>
/// <param name="High">The other end.</param>
/// <param name="At">Place across the bar.</param>
public sealed record Whisker(Channel Low, Channel High, Channel At) : Mark
{
    /// <summary>Thickness for luck only.</summary>
    public const double Thick = 6;

    /// <summary>Thickness for luck and beliefs.</summary>
    public const double Thin = 1.8;

    /// <summary>Thickness in drawing units.</summary>
    public double Width { get; init; } = Thin;

    /// <summary>Whether the bar stands upright.</summary>
    public bool Upright { get; init; }

    /// <summary>Whether the ends have small crossbars.</summary>
    public bool Capped { get; init; }
}
