namespace CxSim.Figures.Marks;

/// <summary>A text at a place in the panel: a direct label or an annotation.</summary>
/// <param name="X">Horizontal, data units.</param>
/// <param name="Y">Vertical, data units.</param>
/// <param name="Text">One line.</param>
/// <param name="Style">How it is set.</param>
public sealed record Words(double X, double Y, string Text, TextStyle Style) : Mark
{
    /// <summary>Which end is fixed.</summary>
    public Anchor Anchor { get; init; }

    /// <summary>Shift to the right, drawing units.</summary>
    public double Dx { get; init; }

    /// <summary>Shift of the baseline downwards, drawing units.</summary>
    public double Dy { get; init; }

    /// <summary>Whether a rim in the paper's colour keeps it apart from what lies behind.</summary>
    public bool Halo { get; init; } = true;

    /// <summary>Whether a thin line leads from the place to the text.</summary>
    public bool Leader { get; init; }
}
