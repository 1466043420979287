namespace CxSim.Figures.Lettering;

/// <summary>
/// How wide a text is, without a font engine. Widths are those of DejaVu Sans, which is wider than Arial, Segoe UI,
/// Helvetica and Roboto, so that what fits here fits there.
/// </summary>
public static class TextWidth
{
    /// <summary>Height of a line's ink above its baseline, as a share of the font size.</summary>
    public const double Ascent = 0.78;

    /// <summary>Depth of a line's ink below its baseline, as a share of the font size.</summary>
    public const double Descent = 0.24;

    private const int Unknown = 1000;

    // Advance widths of the characters from space to tilde, in thousandths of the font size.
    private static readonly short[] Regular =
    [
        318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636, 636, 636, 636, 636, 636,
        636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632, 575, 775, 752, 295, 295, 656, 557, 863, 748, 787,
        603, 787, 695, 635, 611, 732, 684, 989, 685, 611, 685, 390, 337, 390, 838, 500, 500, 613, 635, 550, 635, 615, 352, 635,
        634, 278, 278, 579, 278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838,
    ];

    private static readonly short[] Bold =
    [
        348, 456, 521, 838, 696, 1002, 872, 306, 457, 457, 523, 838, 380, 415, 380, 365, 696, 696, 696, 696, 696, 696, 696, 696,
        696, 696, 400, 400, 838, 838, 838, 580, 1000, 774, 762, 734, 830, 683, 683, 821, 837, 372, 372, 775, 637, 995, 837, 850,
        733, 850, 770, 720, 682, 812, 774, 1103, 771, 724, 725, 457, 365, 457, 838, 500, 500, 675, 716, 593, 716, 678, 435, 716,
        712, 343, 343, 665, 343, 1042, 712, 687, 716, 716, 493, 595, 478, 712, 652, 924, 645, 652, 582, 712, 365, 712, 838,
    ];

    private static readonly Dictionary<char, int> Others = new()
    {
        ['\u00A0'] = 348, ['\u202F'] = 200, ['·'] = 380, ['–'] = 500, ['‘'] = 380, ['’'] = 380, ['“'] = 657, ['”'] = 657,
        ['£'] = 696, ['€'] = 696, ['°'] = 500, ['±'] = 838, ['\u2212'] = 838, ['×'] = 838, ['≤'] = 838, ['≥'] = 838, ['≈'] = 838,
        ['→'] = 838, ['←'] = 838, ['↑'] = 838, ['↓'] = 838, ['✓'] = 838, ['✗'] = 838, ['▲'] = 769, ['▼'] = 769, ['●'] = 873, ['◆'] = 769,
        ['²'] = 438,
    };

    /// <summary>The advance width of a text, in the same unit as the font size.</summary>
    /// <param name="text">One line.</param>
    /// <param name="size">The font size, above 0.</param>
    /// <param name="bold">Whether it is set in bold.</param>
    public static double Of(string text, double size, bool bold = false)
    {
        short[] widths = bold ? Bold : Regular;
        int sum = 0;
        foreach (char c in text)
        {
            sum += c is >= ' ' and <= '~' ? widths[c - ' '] : Others.GetValueOrDefault(c, char.IsLetter(c) ? 720 : Unknown);
        }

        return sum * size / 1000;
    }
}
