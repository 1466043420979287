using CxSim.Cli.Terminal;
using CxSim.Experiments.Trials;

namespace CxSim.Cli.Claiming;

/// <summary>Says how far a board is, a line for every tenth of each round of runs.</summary>
/// <param name="shell">Where it is said.</param>
internal sealed class PhaseProgress(Shell shell)
{
    private const int StepPercent = 10;
    private int _round;
    private int _trials = -1;
    private int _told;

    /// <summary>Takes in how far the round is.</summary>
    public void Tell(FarmProgress progress)
    {
        if (progress.Trials != _trials)
        {
            _trials = progress.Trials;
            _round++;
            _told = (int)(100.0 * progress.Reused / progress.Trials) / StepPercent * StepPercent;
        }

        int percent = (int)(100 * progress.Fraction) / StepPercent * StepPercent;
        if (percent > _told)
        {
            _told = percent;
            string left = progress.Done < progress.Trials ? $", about {Math.Ceiling(progress.SecondsLeft)} s left in it" : "";
            shell.Say($"Round {_round}: {percent} %, {progress.Done} of {progress.Trials} runs{left}");
        }
    }
}
