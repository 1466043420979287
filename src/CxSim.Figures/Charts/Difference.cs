using CxSim.Figures.Tables;

namespace CxSim.Figures.Charts;

/// <summary>One policy's difference from the baseline in one measure, paired by seed.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Policy">The policy's name.</param>
/// <param name="Baseline">Level under the baseline, in the measure's unit.</param>
/// <param name="Estimate">Policy minus baseline, in the difference's unit.</param>
/// <param name="Luck">95 % interval from luck (seeds) alone.</param>
/// <param name="Total">95 % interval from luck and beliefs together.</param>
/// <param name="Verdict">What may be said.</param>
/// <param name="Because">What the verdict hangs on, such as "120 seeds" or a belief's name; may be empty.</param>
public sealed record Difference(
    Measure Measure,
    string Policy,
    double Baseline,
    double Estimate,
    Interval Luck,
    Interval Total,
    Verdict Verdict,
    string Because = "");
