namespace CxSim.Figures.Marks;

/// <summary>A marker in the series' shape at each row.</summary>
/// <param name="X">Horizontal.</param>
/// <param name="Y">Vertical.</param>
public sealed record Dot(Channel X, Channel Y) : Mark
{
    /// <summary>Half the marker's width in drawing units.</summary>
    public double Radius { get; init; } = 5;

    /// <summary>Whether the inside is left empty.</summary>
    public bool Hollow { get; init; }
}
