using CxSim.Figures.Lettering;

namespace CxSim.Figures.Charts;

/// <summary>Names above the columns of a grid, wrapped to their width, standing on one line.</summary>
internal static class ColumnHeads
{
    private const int Most = 3;
    private const double LineStep = 13;

    /// <summary>Room that headings take above the panel, in drawing units.</summary>
    /// <param name="names">The columns' names.</param>
    /// <param name="width">Width of all columns together.</param>
    public static double Height(IReadOnlyList<string> names, double width) =>
        (names.Max(n => Lines(n, width / names.Count).Count) * LineStep) + 10;

    /// <summary>The notes.</summary>
    /// <param name="panel">The panel with a band scale across.</param>
    /// <param name="names">Its columns' names; what does not fit in three lines is cut.</param>
    public static IEnumerable<Note> Above(Panel panel, IReadOnlyList<string> names)
    {
        for (int i = 0; i < names.Count; i++)
        {
            List<string> lines = Lines(names[i], panel.Plot.Width / names.Count);
            for (int line = 0; line < lines.Count; line++)
            {
                double y = panel.Plot.Top - 7 - ((lines.Count - 1 - line) * LineStep);
                yield return new Note(panel.PlaceX(i), y, lines[line], TextStyle.Quiet, Anchor.Middle);
            }
        }
    }

    private static List<string> Lines(string name, double column) => Wrap.AtMost(Most, name, column - 6, TextStyle.Quiet.Size);
}
