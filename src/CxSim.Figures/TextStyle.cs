namespace CxSim.Figures;

/// <summary>How a text in a figure is set.</summary>
/// <param name="Size">Font size in drawing units.</param>
/// <param name="Bold">Whether it is bold.</param>
/// <param name="Muted">Whether it is set in the quieter ink; its contrast is still 4.5:1.</param>
public readonly record struct TextStyle(double Size, bool Bold = false, bool Muted = false)
{
    /// <summary>The finding.</summary>
    public static readonly TextStyle Title = new(16, Bold: true);

    /// <summary>Seeds, weeks and the meaning of bands.</summary>
    public static readonly TextStyle Subtitle = new(12, Muted: true);

    /// <summary>Headings inside a figure.</summary>
    public static readonly TextStyle Heading = new(12.5, Bold: true);

    /// <summary>Labels.</summary>
    public static readonly TextStyle Label = new(12);

    /// <summary>Explanations beside labels.</summary>
    public static readonly TextStyle Quiet = new(11, Muted: true);

    /// <summary>Tick labels.</summary>
    public static readonly TextStyle Tick = new(10.5, Muted: true);
}
