using CxSim.Experiments.PlainQueue;
using CxSim.Experiments.Validation;
using CxSim.Model.Chance;
using CxSim.Model.Queue;
using CxSim.Model.Time;

namespace CxSim.Benchmarks;

/// <summary>
/// The M/M/n+M queue and no more: three exponentials, one place in the queue and three counts a contact, as the C++ limit has them.
/// </summary>
/// <param name="Agents">Agents.</param>
/// <param name="Load">Work offered per agent.</param>
/// <param name="Leaving">Hang-ups of a waiting contact per mean handle time; 0: nobody hangs up.</param>
internal sealed record BareQueue(int Agents, double Load, double Leaving)
{
    private const int Block = 512;
    private const double Handle = 60.0 * Clock.Second;

    /// <summary>The queue of the limit: a hundred agents, almost as much work as they can do, impatient callers.</summary>
    public static BareQueue Impatient { get; } = new(100, 0.98, 0.5);

    /// <summary>The queue of the peers' measurement: twenty agents, nobody hangs up.</summary>
    public static BareQueue Patient { get; } = new(20, 0.9, 0);

    /// <summary>Runs it by recursion on this thread.</summary>
    /// <param name="contacts">How many contacts.</param>
    public QueueCounts ByRecursion(int contacts)
    {
        var keys = new ulong[Block];
        var draws = new double[Block];
        var arrivals = new long[Block];
        var patience = new long[Block];
        var work = new long[Block];
        var offered = new long[Block];
        Array.Fill(patience, long.MaxValue);
        var pool = new FifoPool(Agents);
        double gap = Handle / (Load * Agents);
        double now = 0;
        var counts = default(QueueCounts);
        for (int n = 0; n < contacts; n += Block)
        {
            Draws.Of(4711, (ulong)n, keys);
            Draws.Exponential(keys, 0, draws);
            for (int i = 0; i < Block; i++)
            {
                now += draws[i] * gap;
                arrivals[i] = (long)now;
            }

            Draws.Exponential(keys, 1, draws);
            Scale(draws, Handle, work);
            if (Leaving > 0)
            {
                Draws.Exponential(keys, 2, draws);
                Scale(draws, Handle / Leaving, patience);
            }

            pool.Serve(arrivals, patience, work, offered);
            counts.Add(offered, patience);
            for (; now >= Clock.Day; now -= Clock.Day)
            {
                pool.EndDay();
            }
        }

        return counts;
    }

    /// <summary>The same queue as a study, event by event through the engine of the whole model.</summary>
    public QueueStudy ByEvents => new()
    {
        Agents = Agents,
        ArrivalsPerHour = Agents * Load * 60,
        Service = new ExponentialDuration(60),
        Patience = Leaving > 0 ? new ExponentialDuration(60 / Leaving) : null,
        Replications = 6,
        Days = 1,
        WarmUpDays = 0,
        ByEvents = true,
    };

    private static void Scale(double[] draws, double mean, long[] into)
    {
        for (int i = 0; i < Block; i++)
        {
            into[i] = (long)((draws[i] * mean) + 0.5);
        }
    }
}

/// <summary>What is counted of a bare queue.</summary>
internal record struct QueueCounts
{
    /// <summary>Contacts.</summary>
    public long Contacts;

    /// <summary>Those that hung up.</summary>
    public long Lost;

    /// <summary>Those that found no agent free.</summary>
    public long Waited;

    /// <summary>Their waiting time, microseconds.</summary>
    public long Wait;

    /// <summary>Counts some contacts.</summary>
    public void Add(ReadOnlySpan<long> offered, ReadOnlySpan<long> patience)
    {
        for (int i = 0; i < offered.Length; i++)
        {
            Lost += offered[i] > patience[i] ? 1 : 0;
            Waited += offered[i] > 0 ? 1 : 0;
            Wait += Math.Min(offered[i], patience[i]);
        }

        Contacts += offered.Length;
    }
}
