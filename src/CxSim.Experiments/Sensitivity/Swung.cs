using CxSim.Experiments.Designs;
using CxSim.Experiments.Statistics;
using CxSim.Model.Measures;
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

    /// <summary>Each belief alone at its ends.</summary>
    /// <param name="measure">Whose difference.</param>
    /// <param name="alone">What came out at the points of <see cref="SensitivityPlan.Alone"/>: the centre, then two a belief.</param>
    /// <param name="axes">The beliefs, in the order of the points.</param>
    public static IReadOnlyList<Swung> All(Measure measure, IReadOnlyList<PointOutcome> alone, IReadOnlyList<BeliefAxis> axes) =>
    [
        .. axes.Select((axis, i) => (axis.Belief, Low: alone[1 + (2 * i)], High: alone[2 + (2 * i)], At: i)).Select(b => new Swung(
            b.Belief, b.Low.Values[b.At], b.High.Values[b.At], b.Low.Compare(measure), b.High.Compare(measure))),
    ];

    /// <summary>Whether it alone turns the sign of a difference beyond what is too small to matter, at either end.</summary>
    /// <param name="central">The difference with every belief at its base.</param>
    public bool Turns(PairedDifference central) =>
        new[] { AtLow, AtHigh }.Any(end => end.Difference.Mean * central.Difference.Mean < 0 && Math.Abs(end.Difference.Mean) > end.Margin);
}
