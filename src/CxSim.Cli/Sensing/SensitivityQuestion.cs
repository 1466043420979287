using CxSim.Experiments.Scenarios;
using CxSim.Experiments.Sensitivity;
using CxSim.Model.Measures;

namespace CxSim.Cli.Sensing;

/// <summary>What a study of sensitivity asks.</summary>
/// <param name="What">The policy or experiment, as typed.</param>
/// <param name="Experiment">The same, with what the command line changed.</param>
/// <param name="Plan">Its steps.</param>
/// <param name="Measure">The measure whose difference is split.</param>
/// <param name="Command">The command.</param>
internal sealed record SensitivityQuestion(string What, Experiment Experiment, SensitivityPlan Plan, Measure Measure, string Command)
{
    /// <summary>Centre, beliefs, seeds, weeks: what is simulated.</summary>
    public string Scope => string.Join(
        " · ",
        Plan.Start.Setting.Centre.Id,
        $"{Plan.Axes.Count} beliefs in {Plan.Walks} walks",
        $"{Plan.Rows} rows",
        $"{Plan.Start.Seeds.Count} seeds",
        $"{Plan.Start.Setting.Weeks} weeks after {Plan.Start.Setting.WarmUpWeeks} of warm-up");
}
