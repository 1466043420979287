using CxSim.Experiments.Scenarios.Kinds;

namespace CxSim.Workshops.Scripts;

/// <summary>Which keys a step of each state needs, and which belong to others.</summary>
internal static class StepRules
{
    private static readonly (string Key, Func<Step, bool> Given, StepState[] NeededBy, StepState[] FineIn)[] Keys =
    [
        ("trust", s => s.Trust.Count > 0, [], [StepState.Brief]),
        ("statements", s => s.Statements.Count > 0, [StepState.Poll], []),
        ("change", s => s.Change is not null, [StepState.Predict], []),
        ("measures", s => s.Measures.Count > 0, [StepState.Predict, StepState.Shock], []),
        ("of", s => s.Of.Length > 0, [StepState.Reveal], [StepState.Debrief]),
        ("shocks", s => s.Shocks.Count > 0, [StepState.Shock], []),
        ("flips", s => s.Flips.Count > 0, [StepState.Break], []),
        ("claims", s => s.Claims.Count > 0, [StepState.Break], []),
        ("disputed", s => s.Disputed.Count > 0, [StepState.Beliefs], [StepState.Tour]),
        ("questions", s => s.Questions.Count > 0, [StepState.Debrief], []),
    ];

    /// <summary>What its state cannot do without is there.</summary>
    internal static void Needs(Step step, Reading reading)
    {
        foreach (var (key, _, _, _) in Keys.Where(k => k.NeededBy.Contains(step.State) && !k.Given(step)))
        {
            reading.Usage(reading.PlaceOf("state"), $"a step of state {Word(step)} has no \"{key}\"", $"{key}: …");
        }
    }

    /// <summary>What belongs to another state is not there.</summary>
    internal static void Belongs(Step step, Reading reading)
    {
        foreach (var (key, _, needed, fine) in Keys.Where(k => k.Given(step) && !k.NeededBy.Concat(k.FineIn).Contains(step.State)))
        {
            string homes = string.Join(" or ", needed.Concat(fine).Select(s => s.ToString().ToLowerInvariant()));
            reading.Usage(reading.PlaceOf(key), $"\"{key}\" in a step of state {Word(step)}", $"it only in a step of state {homes}");
        }
    }

    private static string Word(Step step) => step.State.ToString().ToLowerInvariant();
}
