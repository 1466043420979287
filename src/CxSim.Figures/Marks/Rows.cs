namespace CxSim.Figures.Marks;

/// <summary>A run of rows in a figure's table.</summary>
/// <param name="Start">Index of the first row.</param>
/// <param name="Count">How many rows.</param>
public readonly record struct Rows(int Start, int Count)
{
    /// <summary>The row after the last.</summary>
    public int End => Start + Count;
}
