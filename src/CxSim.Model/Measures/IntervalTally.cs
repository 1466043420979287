using CxSim.Model.Time;

namespace CxSim.Model.Measures;

/// <summary>What is counted of a queue by half hour of the week.</summary>
public enum IntervalCount
{
    /// <summary>Contacts offered in the half hour.</summary>
    Offered,

    /// <summary>Of those, served.</summary>
    Served,

    /// <summary>Of those, hung up, left at once or turned away.</summary>
    Lost,

    /// <summary>Of those, answered within the service-level threshold.</summary>
    InTime,

    /// <summary>Waiting time of those served, microseconds.</summary>
    WaitServed,

    /// <summary>Waiting time of all, microseconds.</summary>
    WaitAll,

    /// <summary>Agents' handling time that falls into the half hour, microseconds.</summary>
    Handle,

    /// <summary>Agents' time on duty that falls into the half hour, microseconds.</summary>
    Duty,
}

/// <summary>Queue counts by weekday (0 = Monday) and half hour.</summary>
public sealed class IntervalTally
{
    /// <summary>Half hours in a week.</summary>
    public const int Slots = Clock.DaysAWeek * Clock.HalfHoursADay;

    /// <summary>Counts per half hour.</summary>
    public static readonly int Width = Enum.GetValues<IntervalCount>().Length;

    private readonly long[] _values = new long[Slots * Width];

    /// <summary>All values, slot by slot, in the order of <see cref="IntervalCount"/>.</summary>
    public Span<long> Values => _values;

    /// <summary>One count of one half hour of the week.</summary>
    public long this[int slot, IntervalCount count] => _values[(slot * Width) + (int)count];

    /// <summary>Adds to one count of one half hour of the week.</summary>
    public void Add(int slot, IntervalCount count, long amount) => _values[(slot * Width) + (int)count] += amount;

    /// <summary>Adds another tally.</summary>
    public void Add(IntervalTally other)
    {
        for (int i = 0; i < _values.Length; i++)
        {
            _values[i] += other._values[i];
        }
    }
}
