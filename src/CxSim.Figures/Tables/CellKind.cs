namespace CxSim.Figures.Tables;

/// <summary>How a cell is shown.</summary>
public enum CellKind
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>A number, aligned right.</summary>
    Number,

    /// <summary>A grade of evidence, A to D, as a badge; D, a guess, is outlined.</summary>
    Grade,

    /// <summary>A verdict: symbol and word.</summary>
    Verdict,
}
