using CxSim.Experiments.Statistics;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Sensitivity;

/// <summary>A difference from the baseline with one belief alone at its ends.</summary>
/// <param name="Belief">The belief.</param>
/// <param name="Low">Its value at the low end.</param>
/// <param name="High">Its value at the high end.</param>
/// <param name="AtLow">The difference there, paired by seed.</param>
/// <param name="AtHigh">The difference there, paired by seed.</param>
public sealed record Swung(Belief Belief, double Low, double High, PairedDifference AtLow, PairedDifference AtHigh)
{
    /// <summary>How far it moves the difference.</summary>
    public double Width => Math.Abs(AtHigh.Difference.Mean - AtLow.Difference.Mean);

    /// <summary>Whether it alone turns the sign of a difference beyond what is too small to matter, at either end.</summary>
    /// <param name="central">The difference with every belief at its base.</param>
    public bool Turns(PairedDifference central) =>
        new[] { AtLow, AtHigh }.Any(end => end.Difference.Mean * central.Difference.Mean < 0 && Math.Abs(end.Difference.Mean) > end.Margin);
}
