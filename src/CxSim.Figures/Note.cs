using CxSim.Figures.Marks;

namespace CxSim.Figures;

/// <summary>A text outside the panels, with an optional small picture of the mark it explains before it.</summary>
/// <param name="X">Horizontal place, relative to the body.</param>
/// <param name="Y">The baseline, relative to the body.</param>
/// <param name="Text">One line.</param>
/// <param name="Style">How it is set.</param>
/// <param name="Anchor">Which end <paramref name="X"/> fixes; with a picture it is always the start.</param>
/// <param name="Key">The picture, or <see cref="KeyGlyph.None"/>.</param>
/// <param name="Series">The series whose look the picture takes.</param>
public sealed record Note(
    double X,
    double Y,
    string Text,
    TextStyle Style,
    Anchor Anchor = Anchor.Start,
    KeyGlyph Key = KeyGlyph.None,
    int Series = Mark.Neutral)
{
    /// <summary>Room that a picture of the usual length takes before its text, in drawing units.</summary>
    public const double KeyWidth = 24;

    /// <summary>Length of the picture; a scale bar sets its own.</summary>
    public double KeyLength { get; init; } = 18;

    /// <summary>Where the text itself begins or is fixed.</summary>
    public double TextX => Key == KeyGlyph.None ? X : X + KeyLength + 6;
}
