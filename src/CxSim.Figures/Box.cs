namespace CxSim.Figures;

/// <summary>A rectangle in drawing units (pixels at natural size); y grows downwards.</summary>
/// <param name="Left">Left edge.</param>
/// <param name="Top">Top edge.</param>
/// <param name="Width">Width, not negative.</param>
/// <param name="Height">Height, not negative.</param>
public readonly record struct Box(double Left, double Top, double Width, double Height)
{
    /// <summary>Right edge.</summary>
    public double Right => Left + Width;

    /// <summary>Bottom edge.</summary>
    public double Bottom => Top + Height;

    /// <summary>Whether two rectangles share more than an edge.</summary>
    /// <param name="other">The other rectangle.</param>
    /// <param name="tolerance">Overlap that does not count, in drawing units.</param>
    public bool Overlaps(Box other, double tolerance = 0) =>
        Left + tolerance < other.Right && other.Left + tolerance < Right
        && Top + tolerance < other.Bottom && other.Top + tolerance < Bottom;
}
