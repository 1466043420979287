namespace CxSim.Figures.Marks;

/// <summary>An arrow from one place to another at each row, straight or bent. Needs linear or band scales.</summary>
/// <param name="FromX">Where it begins, horizontal.</param>
/// <param name="FromY">Where it begins, vertical.</param>
/// <param name="ToX">Where it points, horizontal.</param>
/// <param name="ToY">Where it points, vertical.</param>
public sealed record Link(Channel FromX, Channel FromY, Channel ToX, Channel ToY) : Mark
{
    /// <summary>Thickness in drawing units.</summary>
    public double Width { get; init; } = 2;

    /// <summary>How far its middle is pushed to the right of the way, as a share of its length; negative is left, 0 is straight.</summary>
    public double Bend { get; init; }

    /// <summary>Whether the series' dash pattern is used.</summary>
    public bool Dashed { get; init; }

    /// <summary>The point that pulls the curve aside; the curve is a quadratic Bézier curve.</summary>
    /// <param name="from">Its beginning, in drawing units.</param>
    /// <param name="to">Its end.</param>
    /// <param name="bend">As <see cref="Bend"/>.</param>
    public static (double X, double Y) Pull((double X, double Y) from, (double X, double Y) to, double bend) =>
        (((from.X + to.X) / 2) - (2 * bend * (to.Y - from.Y)), ((from.Y + to.Y) / 2) + (2 * bend * (to.X - from.X)));
}
