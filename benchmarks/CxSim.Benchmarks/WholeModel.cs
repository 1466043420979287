using CxSim.Model;
using CxSim.Model.Centres;
using CxSim.Model.Measures;
using CxSim.Model.Policies;

namespace CxSim.Benchmarks;

/// <summary>The whole model, every mechanism on, from a warmed-up world.</summary>
internal static class WholeModel
{
    private const int WarmUp = 13;

    // Calendars of issues grow for some years: who has left stays in them until the day on which the issue would have been.
    private const int Settling = 156;

    /// <summary>Contacts a second of processor time, of all threads together, each living a world of its own.</summary>
    /// <param name="centre">The centre.</param>
    /// <param name="threads">Worlds side by side.</param>
    /// <param name="weeks">Weeks lived by each in one round.</param>
    /// <param name="rounds">Rounds, of which the fastest counts: the code warms up, and others may be using the memory.</param>
    public static double PerSecond(Centre centre, int threads, int weeks, int rounds)
    {
        var worlds = new World[threads];
        Side.BySide(threads, i => () => worlds[i] = Warm(centre, (ulong)i + 1));
        double best = 0;
        for (int r = 0; r < rounds; r++)
        {
            long[] contacts = new long[threads];
            long spent = Side.BySide(threads, i => () => contacts[i] = Live(worlds[i], weeks));
            best = Math.Max(best, contacts.Sum() * 1e9 / spent);
        }

        return best;
    }

    /// <summary>Bytes allocated for each contact once a world has settled.</summary>
    public static double BytesPerContact(Centre centre)
    {
        var world = Warm(centre, 1);
        Live(world, Settling);
        long before = GC.GetAllocatedBytesForCurrentThread();
        long contacts = Live(world, Settling);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)contacts;
    }

    /// <summary>A world after a quarter of a year.</summary>
    public static World Warm(Centre centre, ulong seed)
    {
        var world = World.Create(centre, BeliefSet.Base, seed);
        world.WarmUp(WarmUp);
        return world;
    }

    /// <summary>Lives some weeks under today; gives the contacts there were.</summary>
    public static long Live(World world, int weeks) => world.WarmUp(weeks).Sum(t => t[Count.Offered]);
}
