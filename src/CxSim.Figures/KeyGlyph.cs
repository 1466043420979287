namespace CxSim.Figures;

/// <summary>A small picture of a mark, put before the words that explain it.</summary>
public enum KeyGlyph
{
    /// <summary>No picture.</summary>
    None,

    /// <summary>The series' marker.</summary>
    Marker,

    /// <summary>The series' line with its dashes.</summary>
    Line,

    /// <summary>A thick bar: luck only.</summary>
    Thick,

    /// <summary>A thin bar: luck and beliefs.</summary>
    Thin,

    /// <summary>The grey zone that is too small to matter.</summary>
    Zone,

    /// <summary>A faint band.</summary>
    Band,

    /// <summary>A full bar.</summary>
    Bar,

    /// <summary>A hatched bar.</summary>
    Hatch,

    /// <summary>An empty frame.</summary>
    Outline,
}
