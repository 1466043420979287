using CxSim.Experiments.Statistics;
using CxSim.Model.Measures;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Sensitivity;

/// <summary>What a headline difference rests on.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Central">The difference with every belief at its base.</param>
/// <param name="SameSign">Share of the sets of beliefs drawn in which it has the same sign, 0–1.</param>
/// <param name="Drawn">Sets of beliefs drawn.</param>
/// <param name="Leader">The belief that moves it most of those that were moved alone, or null when none does.</param>
/// <param name="Turning">Beliefs that turn its sign alone within their range, the widest swing first.</param>
public sealed record Conclusion(
    Measure Measure, PairedDifference Central, double SameSign, int Drawn, Belief? Leader, IReadOnlyList<Belief> Turning)
{
    /// <summary>Whether a guess (grade D) alone can turn its sign.</summary>
    public bool RestsOnGuess => Turning.Any(b => b.Grade == Grade.D);
}
