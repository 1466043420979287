namespace CxSim.Figures.Charts;

/// <summary>How far one belief alone moves an outcome.</summary>
/// <param name="Belief">The belief's name.</param>
/// <param name="Grade">Grade of its evidence, A to D.</param>
/// <param name="LowValue">The belief at its 5 % end, in words: "0.1".</param>
/// <param name="HighValue">The belief at its 95 % end, in words.</param>
/// <param name="AtLow">The outcome with the belief at its 5 % end.</param>
/// <param name="AtHigh">The outcome with the belief at its 95 % end.</param>
public sealed record Swing(string Belief, char Grade, string LowValue, string HighValue, double AtLow, double AtHigh)
{
    /// <summary>How much of the outcome hangs on it.</summary>
    public double Width => Math.Abs(AtHigh - AtLow);
}
