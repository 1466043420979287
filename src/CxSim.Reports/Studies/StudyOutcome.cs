using CxSim.Experiments.Results;
using CxSim.Experiments.Scenarios;

namespace CxSim.Reports.Studies;

/// <summary>A finished experiment, ready to be shown.</summary>
/// <param name="Experiment">What was asked.</param>
/// <param name="Reports">What came out, one a centre.</param>
/// <param name="Saved">Where it is kept.</param>
public sealed record StudyOutcome(Experiment Experiment, IReadOnlyList<StudyReport> Reports, SavedStudy Saved);
