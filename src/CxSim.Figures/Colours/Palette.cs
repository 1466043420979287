namespace CxSim.Figures.Colours;

/// <summary>
/// The colours of every figure. Series use the five Okabe–Ito colours that reach 3:1 on white; the dark theme uses lighter
/// ones of the same hues. Each series has its own dash and marker too, because in greyscale the colours alone merge.
/// </summary>
public static class Palette
{
    /// <summary>Background of the light theme.</summary>
    public const string LightPaper = "#ffffff";

    /// <summary>Background of the dark theme.</summary>
    public const string DarkPaper = "#14171c";

    /// <summary>Text and the baseline's marks, light theme.</summary>
    public const string LightInk = "#1a1a1a";

    /// <summary>Text and the baseline's marks, dark theme.</summary>
    public const string DarkInk = "#f0f0f0";

    /// <summary>Quiet text, light theme.</summary>
    public const string LightMuted = "#595959";

    /// <summary>Quiet text, dark theme.</summary>
    public const string DarkMuted = "#b3b8c0";

    /// <summary>Dash pattern of reference lines.</summary>
    public const string NeutralDash = "4 3";

    /// <summary>The baseline first, then up to eight policies.</summary>
    public static readonly IReadOnlyList<SeriesLook> Series =
    [
        new(LightInk, DarkInk, "5 4", MarkerShape.Square),
        new("#0072b2", "#5ab0e8", "", MarkerShape.Circle),
        new("#d55e00", "#ff8c42", "10 4", MarkerShape.Triangle),
        new("#009e73", "#3ccb9e", "2 3", MarkerShape.Diamond),
        new("#cc79a7", "#e7a3c9", "10 3 2 3", MarkerShape.TriangleDown),
        new(LightInk, DarkInk, "12 3 2 3 2 3", MarkerShape.Cross),
        new("#0072b2", "#5ab0e8", "16 5", MarkerShape.Star),
        new("#d55e00", "#ff8c42", "1 4", MarkerShape.Plus),
        new("#009e73", "#3ccb9e", "7 3 1 3", MarkerShape.BowTie),
    ];

    /// <summary>The most policies that one figure can tell apart, the baseline not counted.</summary>
    public static int MostPolicies => Series.Count - 1;
}
