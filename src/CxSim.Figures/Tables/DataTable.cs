namespace CxSim.Figures.Tables;

/// <summary>The numbers behind a figure, or a table of a report. Immutable once made.</summary>
public sealed class DataTable
{
    private readonly Dictionary<string, int> _index = [];

    /// <summary>A table of named columns.</summary>
    /// <param name="caption">What the table holds, in a few words.</param>
    /// <param name="columns">Its columns, names unique.</param>
    /// <param name="rows">Its rows, each as wide as there are columns.</param>
    /// <exception cref="ArgumentException">A column name occurs twice, or a row is too short or too long.</exception>
    public DataTable(string caption, IReadOnlyList<Column> columns, IReadOnlyList<IReadOnlyList<Cell>> rows)
    {
        Caption = caption;
        Columns = columns;
        Rows = rows;
        for (int i = 0; i < columns.Count; i++)
        {
            if (!_index.TryAdd(columns[i].Name, i))
            {
                throw new ArgumentException($"column '{columns[i].Name}' occurs twice", nameof(columns));
            }
        }

        for (int i = 0; i < rows.Count; i++)
        {
            if (rows[i].Count != columns.Count)
            {
                throw new ArgumentException($"row {i} has {rows[i].Count} cells, expected {columns.Count}", nameof(rows));
            }
        }
    }

    /// <summary>What the table holds.</summary>
    public string Caption { get; }

    /// <summary>The columns in order.</summary>
    public IReadOnlyList<Column> Columns { get; }

    /// <summary>The rows in order.</summary>
    public IReadOnlyList<IReadOnlyList<Cell>> Rows { get; }

    /// <summary>One cell.</summary>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public Cell this[int row, string column] => Rows[row][IndexOf(column)];

    private int IndexOf(string column) => _index.TryGetValue(column, out int i)
        ? i
        : throw new ArgumentException($"no column '{column}'; there are: {string.Join(", ", _index.Keys)}", nameof(column));

    /// <summary>The same table under a name that says whose numbers it holds: a page may have several.</summary>
    /// <param name="whose">A policy, for example.</param>
    public DataTable Of(string whose) => new($"{Caption}, {whose}", Columns, Rows);
}
