using CxSim.Cli.Terminal;
using CxSim.Experiments.Trials;

namespace CxSim.Cli.Sweeping;

/// <summary>Prints what a study would take.</summary>
internal static class PriceView
{
    /// <summary>Prints it in the manner asked for.</summary>
    public static void Write(Shell shell, Price price)
    {
        if (shell.Json)
        {
            JsonText.Write(shell, new { JsonText.Schema, Runs = price.Trials, price.Kept, price.Seconds });
            return;
        }

        shell.Print($"{price}");
    }
}
