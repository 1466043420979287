using CxSim.Figures.Scales;
using CxSim.Figures.Tables;

namespace CxSim.Figures.Marks;

/// <summary>Where a mark takes a number from: a column of the figure's table, or a constant.</summary>
public readonly record struct Channel
{
    private Channel(string? column, double constant)
    {
        Column = column;
        Constant = constant;
    }

    /// <summary>The column's name, or null for a constant.</summary>
    public string? Column { get; }

    /// <summary>The constant, when there is no column.</summary>
    public double Constant { get; }

    /// <summary>A column's values.</summary>
    public static implicit operator Channel(string column) => new(column, double.NaN);

    /// <summary>The same value for every row.</summary>
    public static implicit operator Channel(double constant) => new(null, constant);

    /// <summary>The value for one row; words on a band scale give their index, unknowns not-a-number.</summary>
    public double Of(DataTable table, int row, Scale scale)
    {
        if (Column is null)
        {
            return Constant;
        }

        Cell cell = table[row, Column];
        return scale is BandScale band && double.IsNaN(cell.Value) ? band.IndexOf(cell.Text) : cell.Value;
    }
}
