using CxSim.Figures.Lettering;

namespace CxSim.Figures.Tables;

/// <summary>One entry of a table: what is printed and, for numbers, the exact value behind it.</summary>
/// <param name="Text">What people read.</param>
/// <param name="Value">The exact value that marks encode; not-a-number for words and unknowns.</param>
/// <param name="Kind">How it is shown.</param>
public sealed record Cell(string Text, double Value, CellKind Kind)
{
    /// <summary>Words.</summary>
    public static implicit operator Cell(string text) => new(text, double.NaN, CellKind.Text);

    /// <summary>A number printed with fixed decimals; not-a-number prints as a dash.</summary>
    public static Cell Number(double value, int decimals) => new(Numbers.Fixed(value, decimals), value, CellKind.Number);

    /// <summary>A difference, printed with its sign.</summary>
    public static Cell Signed(double value, int decimals) => new(Numbers.Signed(value, decimals), value, CellKind.Number);

    /// <summary>A number with its own wording, such as 5:08.</summary>
    public static Cell Worded(double value, string text) => new(text, value, CellKind.Number);

    /// <summary>A badge for a grade of evidence.</summary>
    /// <param name="grade">A to D.</param>
    public static Cell Grade(char grade) => new(grade.ToString(), double.NaN, CellKind.Grade);

    /// <summary>A verdict in symbol and word.</summary>
    public static Cell Of(Verdict verdict) => new($"{verdict.Symbol()} {verdict.Word()}", double.NaN, CellKind.Verdict);
}
