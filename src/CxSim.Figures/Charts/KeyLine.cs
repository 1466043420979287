using CxSim.Figures.Lettering;

namespace CxSim.Figures.Charts;

/// <summary>Explanations of marks beside one another, in as many lines as they need.</summary>
internal static class KeyLine
{
    private const double LineStep = 18;
    private const double Between = 20;

    /// <summary>The notes, from the left margin.</summary>
    /// <param name="y">Baseline of the first line, relative to the body.</param>
    /// <param name="keys">Words, picture and series, in order.</param>
    public static IReadOnlyList<Note> At(double y, params IReadOnlyList<(string Text, KeyGlyph Key, int Series)> keys)
    {
        List<Note> notes = [];
        double x = Figure.Margin;
        foreach ((string text, KeyGlyph key, int series) in keys)
        {
            double picture = key == KeyGlyph.None ? 0 : Note.KeyWidth;
            string words = Wrap.Fit(text, Figure.Width - (2 * Figure.Margin) - picture, TextStyle.Quiet.Size);
            double width = picture + TextWidth.Of(words, TextStyle.Quiet.Size);
            if (x > Figure.Margin && x + width > Figure.Width - Figure.Margin)
            {
                (x, y) = (Figure.Margin, y + LineStep);
            }

            notes.Add(new Note(x, y, words, TextStyle.Quiet, Key: key, Series: series));
            x += width + Between;
        }

        return notes;
    }
}
