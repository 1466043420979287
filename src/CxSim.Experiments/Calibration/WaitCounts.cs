namespace CxSim.Experiments.Calibration;

/// <summary>What callers of one stretch of the day met: counts and sums that add up over days. Observed and simulated alike.</summary>
public sealed class WaitCounts
{
    /// <summary>An answer within this many seconds is in time.</summary>
    public const double InTimeSeconds = 20;

    /// <summary>Calls.</summary>
    public long Calls { get; private set; }

    /// <summary>Calls an agent took.</summary>
    public long Served { get; private set; }

    /// <summary>Calls hung up on after some wait.</summary>
    public long Abandoned { get; private set; }

    /// <summary>Served calls that did not wait.</summary>
    public long AtOnce { get; private set; }

    /// <summary>Served calls that waited at most <see cref="InTimeSeconds"/>.</summary>
    public long InTime { get; private set; }

    private double _waitServed;
    private double _waitAll;

    /// <summary>Mean wait of served calls, s.</summary>
    public double MeanWaitServed => Served == 0 ? 0 : _waitServed / Served;

    /// <summary>Mean wait of all calls, those included that hung up, s.</summary>
    public double MeanWaitAll => Calls == 0 ? 0 : _waitAll / Calls;

    /// <summary>Share of calls hung up on after some wait.</summary>
    public double AbandonedShare => Share(Abandoned, Calls);

    /// <summary>Share of served calls answered at once.</summary>
    public double AtOnceShare => Share(AtOnce, Served);

    /// <summary>Share of served calls answered in time.</summary>
    public double InTimeShare => Share(InTime, Served);

    /// <summary>Counts one call.</summary>
    /// <param name="ending">How it ended.</param>
    /// <param name="wait">Seconds waited.</param>
    public void Add(Ending ending, double wait)
    {
        Calls++;
        _waitAll += wait;
        Abandoned += ending == Ending.Abandoned ? 1 : 0;
        if (ending == Ending.Served)
        {
            Served++;
            _waitServed += wait;
            AtOnce += wait == 0 ? 1 : 0;
            InTime += wait <= InTimeSeconds ? 1 : 0;
        }
    }

    /// <summary>Adds other counts to these.</summary>
    /// <param name="other">The others.</param>
    public void Add(WaitCounts other)
    {
        Calls += other.Calls;
        Served += other.Served;
        Abandoned += other.Abandoned;
        AtOnce += other.AtOnce;
        InTime += other.InTime;
        _waitServed += other._waitServed;
        _waitAll += other._waitAll;
    }

    private static double Share(long part, long whole) => whole == 0 ? 0 : part / (double)whole;
}
