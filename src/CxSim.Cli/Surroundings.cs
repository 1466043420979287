using CxSim.Experiments.Running;

namespace CxSim.Cli;

/// <summary>What the program takes from the machine it runs on, in one place so that a test can give another.</summary>
/// <param name="Folder">The folder relative paths start from; results go to its folder "results".</param>
/// <param name="OutIsTerminal">Whether a person reads standard output as it comes.</param>
/// <param name="ErrorIsTerminal">Whether a person reads standard error as it comes.</param>
/// <param name="NoColour">Whether NO_COLOR is set to something.</param>
/// <param name="Width">Columns to write in.</param>
/// <param name="Clock">The wall clock.</param>
/// <param name="Worlds">Where runs come from.</param>
/// <param name="Stop">Set when the user asks to stop.</param>
internal sealed record Surroundings(
    string Folder,
    bool OutIsTerminal,
    bool ErrorIsTerminal,
    bool NoColour,
    int Width,
    TimeProvider Clock,
    IWorldSource Worlds,
    CancellationToken Stop)
{
    /// <summary>Columns where there is no terminal to ask.</summary>
    public const int UsualWidth = 100;

    private const int Narrowest = 60;
    private const int Widest = 120;

    /// <summary>The surroundings of this process.</summary>
    public static Surroundings OfThisProcess(CancellationToken stop) => new(
        Environment.CurrentDirectory,
        !Console.IsOutputRedirected,
        !Console.IsErrorRedirected,
        !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        Console.IsOutputRedirected ? UsualWidth : Math.Clamp(Console.WindowWidth, Narrowest, Widest),
        TimeProvider.System,
        new SimulatedWorlds(),
        stop);
}
