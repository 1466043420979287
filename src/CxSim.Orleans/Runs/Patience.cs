namespace CxSim.Orleans.Runs;

/// <summary>Pauses between tries.</summary>
internal static class Patience
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    /// <summary>The pause after one that did not help: twice as long, 5 seconds at most.</summary>
    public static TimeSpan Longer(TimeSpan pause) => pause * 2 < Longest ? pause * 2 : Longest;
}
