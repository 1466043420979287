using System.Diagnostics;
using CxSim.Model;
using CxSim.Model.Centres;
using CxSim.Model.Policies;

namespace CxSim.Benchmarks;

/// <summary>How speed and memory grow with agents, with customers, with weeks and with seeds.</summary>
internal static class Growth
{
    private const int Weeks = 8;
    private const int CustomersAHead = 5500;
    private const int Year = 52;
    private const int Rounds = 3;
    private const long LeastTime = 1_000_000_000; // nanoseconds: of a small centre three rounds would be over too soon to tell

    /// <summary>Prints the curves, one line a point.</summary>
    public static void Print()
    {
        Console.WriteLine("what;number;contacts a second;MB");
        WholeModel.Live(WholeModel.Warm(new Centre(), 1), 4 * Year); // the code is compiled for good before the first point
        foreach (int heads in (int[])[12, 40, 120, 400, 1200, 5000])
        {
            Point("agents, with their contacts, of 220,000 customers", heads, Of(heads, 220_000, 2.0 * heads / 40));
        }

        foreach (int customers in (int[])[10_000, 100_000, 1_000_000, 10_000_000])
        {
            Point("customers, agents in proportion", customers, Of(Math.Max(2, customers / CustomersAHead), customers, 2));
        }

        foreach (int customers in (int[])[10_000, 100_000, 1_000_000, 10_000_000])
        {
            Point("customers, contacts as many", customers, Of(40, customers, 440_000.0 / customers));
        }

        foreach (int weeks in (int[])[13, 52, 208])
        {
            Row("weeks lived", weeks, WholeModel.PerSecond(new Centre(), 1, weeks, 1), 0);
        }

        foreach (int seeds in (int[])[1, 2, 4, 8])
        {
            Row("seeds on two threads, by the wall clock", seeds, Seeds(seeds), 0);
        }
    }

    // Who is in touch more often recommends less each time, so that customers stay as many.
    private static Centre Of(int heads, int customers, double perYear)
    {
        var centre = new Centre();
        double referral = centre.Reference.Referral * centre.Demand.ContactsPerYear / perYear;
        return centre with
        {
            Demand = centre.Demand with { Customers = customers, ContactsPerYear = perYear },
            Reference = centre.Reference with { Referral = referral },
            Teams = [centre.Teams[0] with { Heads = heads }],
        };
    }

    private static void Point(string what, int number, Centre centre)
    {
        long before = Used();
        var world = World.Create(centre, BeliefSet.Base, 1);
        WholeModel.Live(world, 2);
        double best = 0;
        long all = 0;
        for (int r = 0; r < Rounds || all < LeastTime; r++)
        {
            long started = ThreadTime.Nanoseconds();
            long contacts = WholeModel.Live(world, Weeks);
            long spent = ThreadTime.Nanoseconds() - started;
            best = Math.Max(best, contacts * 1e9 / spent);
            all += spent;
        }

        Row(what, number, best, Used() - before);
        GC.KeepAlive(world);
    }

    // As a study lives them: a world each, made and lived. The fastest of some rounds, since others may be using the machine.
    private static double Seeds(int seeds)
    {
        double best = 0;
        for (int r = 0; r < Rounds; r++)
        {
            GC.Collect(); // what larger worlds have left behind is nobody's time
            long started = Stopwatch.GetTimestamp();
            long contacts = 0;
            Parallel.For(0, seeds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i =>
                Interlocked.Add(ref contacts, WholeModel.Live(World.Create(new Centre(), BeliefSet.Base, (ulong)i), Year)));
            best = Math.Max(best, contacts / Stopwatch.GetElapsedTime(started).TotalSeconds);
        }

        return best;
    }

    private static void Row(string what, int number, double perSecond, long bytes) =>
        Console.WriteLine(FormattableString.Invariant($"{what};{number};{perSecond:F0};{bytes / 1e6:F0}"));

    private static long Used() => GC.GetTotalMemory(forceFullCollection: true);
}
