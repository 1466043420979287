using CxSim.Cli.Terminal;

namespace CxSim.Cli.Listing;

/// <summary>A list of things of one kind.</summary>
/// <param name="About">What they are.</param>
/// <param name="Headings">Names of the columns.</param>
/// <param name="Rows">The things, one cell a column.</param>
/// <param name="Next">What one may do with one of them.</param>
internal sealed record NamedList(string About, IReadOnlyList<string> Headings, IReadOnlyList<string[]> Rows, string Next)
{
    /// <summary>Writes the list.</summary>
    public void Write(Shell shell)
    {
        if (Rows.Count == 0)
        {
            shell.Print($"None yet: {About}.");
        }

        // The last column takes what room is left.
        int left = shell.Width - Headings.SkipLast(1).Select((h, i) => Rows.Select(r => r[i].Length).Append(h.Length).Max() + 2).Sum();
        var grid = new Grid([.. Headings.Select(h => new Column(h))]);
        foreach (string[] row in Rows)
        {
            string[] last = shell.Plain ? [row[^1]] : [.. Layout.Wrap(row[^1], Math.Max(left, 24))];
            grid.Add([.. row.SkipLast(1).Select(c => new Cell(c)), last.FirstOrDefault("")]);
            foreach (string more in last.Skip(1))
            {
                grid.Add([.. row.SkipLast(1).Select(_ => new Cell("")), more]);
            }
        }

        if (Rows.Count > 0)
        {
            grid.Write(shell);
        }

        shell.Next(Next);
    }
}
