using System.Runtime.CompilerServices;
using CxSim.Model.Time;

namespace CxSim.Model.Queue;

/// <summary>
/// What one team's day came to, in whole numbers by slice of the day, half hours unless the layout says otherwise. Counts and waits
/// stand under the slice of arrival (carried in: the first), times under the slices in which they were spent (past midnight, where
/// the day is not carried over: the last). offered + carried in = served + abandoned + balked + turned away + carried out.
/// </summary>
public sealed class DayTallies
{
    private readonly int _slices;

    /// <summary>Empty tallies.</summary>
    /// <param name="sliceMicros">Length of a slice, microseconds, above 0; the last one may be shorter.</param>
    public DayTallies(long sliceMicros = Clock.HalfHour)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(sliceMicros);
        SliceMicros = sliceMicros;
        _slices = (int)((Clock.Day + sliceMicros - 1) / sliceMicros);
        Offered = new long[_slices];
        Redials = new long[_slices];
        Served = new long[_slices];
        Abandoned = new long[_slices];
        Balked = new long[_slices];
        TurnedAway = new long[_slices];
        AnsweredInTime = new long[_slices];
        WaitServedMicros = new long[_slices];
        WaitAllMicros = new long[_slices];
        HandleMicros = new long[_slices];
        BreatherMicros = new long[_slices];
        StaffedMicros = new long[_slices];
    }

    /// <summary>Length of a slice, microseconds.</summary>
    public long SliceMicros { get; }

    /// <summary>Contacts that arrived, redials included.</summary>
    public long[] Offered { get; }

    /// <summary>Of these, redials.</summary>
    public long[] Redials { get; }

    /// <summary>Contacts an agent took.</summary>
    public long[] Served { get; }

    /// <summary>Contacts hung up on while waiting.</summary>
    public long[] Abandoned { get; }

    /// <summary>Contacts that left at once.</summary>
    public long[] Balked { get; }

    /// <summary>Contacts the centre closed on.</summary>
    public long[] TurnedAway { get; }

    /// <summary>Contacts taken within the layout's answer threshold.</summary>
    public long[] AnsweredInTime { get; }

    /// <summary>Waits of served contacts, microseconds.</summary>
    public long[] WaitServedMicros { get; }

    /// <summary>Waits of all contacts, microseconds.</summary>
    public long[] WaitAllMicros { get; }

    /// <summary>Agent time with at least one contact, microseconds.</summary>
    public long[] HandleMicros { get; }

    /// <summary>Breathers, microseconds. A chat's breather may run beside the agent's other chats.</summary>
    public long[] BreatherMicros { get; }

    /// <summary>Agent time on duty, and after it until the last contact is done, microseconds.</summary>
    public long[] StaffedMicros { get; }

    /// <summary>Integral of the number waiting over the day, contact-microseconds (for Little's law).</summary>
    public long QueueMicros { get; internal set; }

    /// <summary>Contacts waiting at the day's start.</summary>
    public long CarriedIn { get; internal set; }

    /// <summary>Contacts waiting at the day's end.</summary>
    public long CarriedOut { get; internal set; }

    /// <summary>Adds another team's or day's tallies.</summary>
    /// <exception cref="ArgumentException">The other's slices are of another length.</exception>
    public void Add(DayTallies other)
    {
        if (other.SliceMicros != SliceMicros)
        {
            throw new ArgumentException("tallies with different slices do not add up");
        }

        long[][] mine = All();
        long[][] others = other.All();
        for (int i = 0; i < mine.Length; i++)
        {
            for (int h = 0; h < _slices; h++)
            {
                mine[i][h] += others[i][h];
            }
        }

        QueueMicros += other.QueueMicros;
        CarriedIn += other.CarriedIn;
        CarriedOut += other.CarriedOut;
    }

    /// <summary>Sets everything to 0.</summary>
    public void Clear()
    {
        foreach (long[] tally in All())
        {
            Array.Clear(tally);
        }

        QueueMicros = 0;
        CarriedIn = 0;
        CarriedOut = 0;
    }

    /// <summary>Spreads the time [from, to) over the slices of a tally and returns how much of it fell before the day's end.</summary>
    internal long Spread(long[] tally, long from, long to, long dayEnd)
    {
        to = Math.Min(to, dayEnd);
        long whole = Math.Max(0, to - from);
        int slice = Slice(from);
        for (long edge = (slice + 1) * SliceMicros; to > edge && slice < tally.Length - 1; edge += SliceMicros)
        {
            tally[slice++] += edge - from;
            from = edge;
        }

        tally[slice] += Math.Max(0, to - from);
        return whole;
    }

    /// <summary>The slice of a time; outside the day the nearest.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int Slice(long micros)
    {
        long slice = SliceMicros == Clock.HalfHour ? micros / Clock.HalfHour : micros / SliceMicros; // a known divisor is fast
        return (int)Math.Clamp(slice, 0, _slices - 1);
    }

    private long[][] All() =>
    [
        Offered, Redials, Served, Abandoned, Balked, TurnedAway, AnsweredInTime,
        WaitServedMicros, WaitAllMicros, HandleMicros, BreatherMicros, StaffedMicros,
    ];
}
