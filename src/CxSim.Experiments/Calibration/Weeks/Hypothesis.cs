using CxSim.Model.Centres;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Calibration.Weeks;

/// <summary>A world that could have given the figures.</summary>
/// <param name="Centre">The centre.</param>
/// <param name="Beliefs">How the world works.</param>
/// <param name="ReadingError">
/// Standard deviation of what a questionnaire adds to an agent's exhaustion on the day, on the model's scale of 0 to 1: moods and
/// rounding that are gone a week later.
/// </param>
public sealed record Hypothesis(Centre Centre, BeliefSet Beliefs, double ReadingError = 0);
