using CxSim.Cli.Terminal;
using CxSim.Experiments.Running;
using CxSim.Experiments.Studies;

namespace CxSim.Cli.Studies;

/// <summary>Shows the stages of a study where the user looks.</summary>
/// <param name="shell">Where that is.</param>
internal sealed class StageDisplay(Shell shell) : IStageDisplay
{
    /// <inheritdoc/>
    public T During<T>(string what, Func<Action<StudyProgress>, T> work) => ProgressDisplay.During(shell, what, work);
}
