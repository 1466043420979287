using System.Runtime.CompilerServices;
using CxSim.Model.States;

namespace CxSim.Model.Customers;

/// <summary>Things that fall due at readings of a clock, found without looking at what is not due.</summary>
/// <typeparam name="T">What falls due.</typeparam>
internal sealed class Calendar<T>
    where T : unmanaged
{
    private readonly double _perBucket;
    private readonly Buckets<Due<T>> _buckets;

    /// <summary>An empty calendar.</summary>
    /// <param name="width">Width of a bucket in units of the clock: best about half a day's advance.</param>
    /// <param name="expected">About how many things it holds.</param>
    public Calendar(double width, int expected)
    {
        _perBucket = 1.0 / width;
        _buckets = new(expected);
    }

    private Calendar(Calendar<T> other)
    {
        _perBucket = other._perBucket;
        _buckets = other._buckets.Clone();
    }

    /// <summary>A deep copy.</summary>
    public Calendar<T> Clone() => new(this);

    /// <summary>Passes the state on.</summary>
    public void Pass(StateStream state) => _buckets.Pass(state);

    /// <summary>Puts something at a reading of the clock that has not yet passed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(double reading, T item)
    {
        ref Due<T> entry = ref _buckets.Add(BucketOf(reading));
        entry.Reading = reading;
        entry.Item = item;
    }

    /// <summary>Puts many things at readings of the clock that have not yet passed.</summary>
    public void Add(ReadOnlySpan<Due<T>> entries)
    {
        var places = _buckets.Places(entries.Length);
        for (int i = 0; i < places.Length; i++)
        {
            places[i] = _buckets.Place(BucketOf(entries[i].Reading));
        }

        for (int i = 0; i < places.Length; i++)
        {
            _buckets.At(places[i]) = entries[i];
        }
    }

    /// <summary>Takes out all that falls due up to a reading of the clock, in no particular order.</summary>
    /// <param name="from">Where the clock stood.</param>
    /// <param name="to">Where it stands now.</param>
    /// <param name="due">Receives what is due.</param>
    public void TakeDue(double from, double to, Batch<Due<T>> due)
    {
        long first = BucketOf(from);
        long last = Math.Min(BucketOf(to), first + _buckets.Count - 1);
        for (long b = first; b <= last; b++)
        {
            var emptied = _buckets.Empty(b);
            var taken = due.AddMany(emptied.Length);
            int found = 0;
            int kept = 0;
            foreach (var entry in emptied)
            {
                int isDue = entry.Reading <= to ? 1 : 0;
                taken[found] = entry;
                emptied[kept] = entry;
                found += isDue;
                kept += 1 - isDue;
            }

            due.RemoveLast(emptied.Length - found);
            foreach (ref readonly var entry in emptied[..kept])
            {
                Add(entry.Reading, entry.Item);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private long BucketOf(double reading) => (long)(reading * _perBucket);
}

/// <summary>Something that has fallen due.</summary>
internal struct Due<T>
    where T : struct
{
    /// <summary>The reading at which it was due.</summary>
    public double Reading;

    /// <summary>What is due.</summary>
    public T Item;
}
