using CxSim.Figures;

namespace CxSim.Reports.Studies;

/// <summary>A question that a reader has, and the figures that answer it.</summary>
/// <param name="Text">The question.</param>
/// <param name="Shown">Figures in full view, a screen at most.</param>
/// <param name="More">Figures that open on demand; may be empty.</param>
public sealed record Question(string Text, IReadOnlyList<Figure> Shown, IReadOnlyList<Figure> More)
{
    /// <summary>Whether paper has room for it; on a screen every question is answered.</summary>
    public bool IsOnPaper { get; init; } = true;

    /// <summary>All its figures.</summary>
    public IEnumerable<Figure> Figures => Shown.Concat(More);
}
