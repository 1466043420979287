using CxSim.Model.Centres;

namespace CxSim.Benchmarks.Phases;

/// <summary>What a contact costs in each phase of a turn of the world.</summary>
internal static class PhaseTable
{
    private const int Weeks = 52;
    private const int Rounds = 5;

    /// <summary>Prints nanoseconds of processor time per contact, of the fastest of some years on the reference centre.</summary>
    public static void Print()
    {
        var world = new TimedWorld(new Centre(), 1);
        world.Live(Weeks);
        var (total, phases) = Enumerable.Range(0, Rounds).Select(_ => world.Live(Weeks)).MinBy(r => r.Total);
        foreach (var (phase, nanoseconds) in phases)
        {
            Console.WriteLine(FormattableString.Invariant($"{phase,-9} {nanoseconds,7:F1} ns a contact"));
        }

        Console.WriteLine(FormattableString.Invariant($"{"all",-9} {total,7:F1} ns a contact"));
    }
}
