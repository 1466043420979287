using CxSim.Model.Time;

namespace CxSim.Model.Queue;

/// <summary>
/// What one team's day came to, in whole numbers by half hour. Counts and waits stand under the half hour of arrival (carried
/// in: the first), times under the half hours in which they were spent (past midnight, where the day is not carried over: the last).
/// offered + carried in = served + abandoned + balked + turned away + carried out.
/// </summary>
public sealed class DayTallies
{
    /// <summary>Contacts that arrived, redials included.</summary>
    public long[] Offered { get; } = new long[Clock.HalfHoursADay];

    /// <summary>Of these, redials.</summary>
    public long[] Redials { get; } = new long[Clock.HalfHoursADay];

    /// <summary>Contacts an agent took.</summary>
    public long[] Served { get; } = new long[Clock.HalfHoursADay];

    /// <summary>Contacts hung up on while waiting.</summary>
    public long[] Abandoned { get; } = new long[Clock.HalfHoursADay];

    /// <summary>Contacts that left at once.</summary>
    public long[] Balked { get; } = new long[Clock.HalfHoursADay];

    /// <summary>Contacts the centre closed on.</summary>
    public long[] TurnedAway { get; } = new long[Clock.HalfHoursADay];

    /// <summary>Contacts taken within the layout's answer threshold.</summary>
    public long[] AnsweredInTime { get; } = new long[Clock.HalfHoursADay];

    /// <summary>Waits of served contacts, microseconds.</summary>
    public long[] WaitServedMicros { get; } = new long[Clock.HalfHoursADay];

    /// <summary>Waits of all contacts, microseconds.</summary>
    public long[] WaitAllMicros { get; } = new long[Clock.HalfHoursADay];

    /// <summary>Agent time with at least one contact, microseconds.</summary>
    public long[] HandleMicros { get; } = new long[Clock.HalfHoursADay];

    /// <summary>Breathers, microseconds. A chat's breather may run beside the agent's other chats.</summary>
    public long[] BreatherMicros { get; } = new long[Clock.HalfHoursADay];

    /// <summary>Agent time on duty, and after it until the last contact is done, microseconds.</summary>
    public long[] StaffedMicros { get; } = new long[Clock.HalfHoursADay];

    /// <summary>Integral of the number waiting over the day, contact-microseconds (for Little's law).</summary>
    public long QueueMicros { get; internal set; }

    /// <summary>Contacts waiting at the day's start.</summary>
    public long CarriedIn { get; internal set; }

    /// <summary>Contacts waiting at the day's end.</summary>
    public long CarriedOut { get; internal set; }

    /// <summary>Adds another team's or day's tallies.</summary>
    public void Add(DayTallies other)
    {
        long[][] mine = All();
        long[][] others = other.All();
        for (int i = 0; i < mine.Length; i++)
        {
            for (int h = 0; h < Clock.HalfHoursADay; h++)
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

    /// <summary>Spreads the time [from, to) over the half hours of a tally and returns how much of it fell into the day.</summary>
    internal static long Spread(long[] tally, long from, long to, long dayEnd)
    {
        to = Math.Min(to, dayEnd);
        long whole = Math.Max(0, to - from);
        int h = Slot(from);
        for (long edge = (h + 1) * Clock.HalfHour; to > edge && h < tally.Length - 1; edge += Clock.HalfHour)
        {
            tally[h++] += edge - from;
            from = edge;
        }

        tally[h] += Math.Max(0, to - from);
        return whole;
    }

    /// <summary>The half hour of a time; outside the day the nearest.</summary>
    internal static int Slot(long micros) => (int)Math.Clamp(micros / Clock.HalfHour, 0, Clock.HalfHoursADay - 1);

    private long[][] All() =>
    [
        Offered, Redials, Served, Abandoned, Balked, TurnedAway, AnsweredInTime,
        WaitServedMicros, WaitAllMicros, HandleMicros, BreatherMicros, StaffedMicros,
    ];
}
