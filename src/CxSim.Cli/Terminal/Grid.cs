namespace CxSim.Cli.Terminal;

/// <summary>A table in columns; in plain manner one sentence a row.</summary>
internal sealed class Grid(params Column[] columns)
{
    private const int Gap = 2;
    private readonly List<Cell[]> _rows = [];

    /// <summary>Adds a row, one cell a column.</summary>
    public void Add(params Cell[] cells) => _rows.Add(cells);

    /// <summary>Writes the table.</summary>
    public void Write(Shell shell, int indent = 0)
    {
        if (shell.Plain)
        {
            WriteSentences(shell);
            return;
        }

        int[] widths = [.. columns.Select((c, i) => _rows.Select(r => r[i].Text.Length).Append(c.Width).Max())];
        foreach (var row in Titles(shell.Paint).Concat(_rows).Where(r => r.Any(c => c.Text.Length > 0)))
        {
            shell.Print(new string(' ', indent) + Line(row, widths).TrimEnd());
        }
    }

    // Headings of several lines stand on the same ground.
    private IEnumerable<Cell[]> Titles(Paint paint)
    {
        int lines = columns.Max(c => c.Lines.Length);
        return Enumerable.Range(0, lines).Select(line => columns
            .Select(c => new Cell(c.Lines.ElementAtOrDefault(line - lines + c.Lines.Length) ?? "", paint.Strong)).ToArray());
    }

    private string Line(Cell[] row, int[] widths)
    {
        var cells = row.Select((cell, i) =>
        {
            string space = new(' ', widths[i] - cell.Text.Length);
            string text = cell.Colour is null ? cell.Text : cell.Colour(cell.Text);
            return columns[i].Right ? space + text : text + space;
        });
        return string.Join(new string(' ', Gap), cells);
    }

    private void WriteSentences(Shell shell)
    {
        foreach (var row in _rows)
        {
            var parts = row.Select((cell, i) => (Title: columns[i].Title.Replace('\n', ' '), cell.Text))
                .Where(p => p.Text.Length > 0).ToList();
            string rest = string.Join(", ", parts.Skip(1).Select(p => p.Title.Length > 0 ? $"{p.Title} {p.Text}" : p.Text));
            shell.Print((rest.Length > 0 ? $"{parts[0].Text}: {rest}" : parts[0].Text).TrimEnd('.') + ".");
        }
    }
}

/// <summary>A column of a table.</summary>
/// <param name="Title">Its heading, in one or more lines.</param>
/// <param name="Right">Whether its cells stand to the right, as numbers do.</param>
internal sealed record Column(string Title, bool Right = false)
{
    /// <summary>The heading's lines.</summary>
    public string[] Lines { get; } = Title.Split('\n');

    /// <summary>Room the heading takes.</summary>
    public int Width => Lines.Max(l => l.Length);
}

/// <summary>A cell of a table.</summary>
/// <param name="Text">What it says, without colour.</param>
/// <param name="Colour">Adds colour to it, or null.</param>
internal sealed record Cell(string Text, Func<string, string>? Colour = null)
{
    /// <summary>A cell without colour.</summary>
    public static implicit operator Cell(string text) => new(text);
}
