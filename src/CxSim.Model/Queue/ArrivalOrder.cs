using System.Numerics;
using CxSim.Model.States;

namespace CxSim.Model.Queue;

/// <summary>
/// Puts a day's arrivals in total order: by time, then by tie-break. Two radix passes over the upper bits of the times, as many bits
/// as leave hardly any two arrivals alike; those that are alike in them are compared. Keeps its memory from day to day.
/// </summary>
/// <remarks>Distinct keys have distinct tie-breaks (the mixer is a bijection), so the order is total, whatever the input's.</remarks>
public sealed class ArrivalOrder
{
    private const int MostDigitBits = 11;

    private readonly int[] _starts = new int[1 << MostDigitBits];
    private Entry[] _from = [];
    private Entry[] _to = [];
    private ulong[] _ties = [];
    private int[] _order = [];

    /// <summary>The indices of contacts in their total order; valid until the next call.</summary>
    /// <param name="arrivalMicros">Arrival times, microseconds, from 0.</param>
    /// <param name="keys">Keys of the contacts' streams, distinct.</param>
    /// <exception cref="ArgumentException">The lengths differ or a time is negative.</exception>
    public ReadOnlySpan<int> Of(ReadOnlySpan<long> arrivalMicros, ReadOnlySpan<ulong> keys)
    {
        int count = arrivalMicros.Length;
        if (keys.Length != count)
        {
            throw new ArgumentException("one key for each arrival");
        }

        Reserve(count);
        long all = 0;
        for (int i = 0; i < count; i++)
        {
            _from[i] = new Entry(arrivalMicros[i], i);
            all |= arrivalMicros[i];
        }

        if (all < 0)
        {
            throw new ArgumentException("an arrival is negative");
        }

        int digit = Math.Min(Bits((ulong)count), MostDigitBits);
        int low = Math.Max(0, Bits((ulong)all) - (2 * digit));
        SortByDigit(count, low, digit);
        SortByDigit(count, low + digit, digit);
        var sorted = _from.AsSpan(0, count);
        for (int i = 0; i < count; i++)
        {
            _order[i] = sorted[i].Index;
        }

        for (int first = 0; first < count;)
        {
            int end = EndOfRun(sorted, first, low);
            if (end > first + 1)
            {
                SortRun(first, end, keys);
            }

            first = end;
        }

        return _order.AsSpan(0, count);
    }

    private static int Bits(ulong number) => 64 - BitOperations.LeadingZeroCount(number);

    // The end of those from one on whose times are alike in the bits above some.
    private static int EndOfRun(ReadOnlySpan<Entry> entries, int first, int low)
    {
        long time = entries[first].Time >> low;
        int end = first + 1;
        while (end < entries.Length && entries[end].Time >> low == time)
        {
            end++;
        }

        return end;
    }

    private void Reserve(int count)
    {
        if (_from.Length < count)
        {
            int size = Slack.For(count);
            _from = new Entry[size];
            _to = new Entry[size];
            _ties = new ulong[size];
            _order = new int[size];
        }
    }

    private void SortByDigit(int count, int shift, int bits)
    {
        int mask = (1 << bits) - 1;
        var starts = _starts.AsSpan(0, mask + 1);
        starts.Clear();
        ReadOnlySpan<Entry> from = _from.AsSpan(0, count);
        foreach (ref readonly Entry entry in from)
        {
            starts[(int)(entry.Time >> shift) & mask]++;
        }

        int start = 0;
        foreach (ref int place in starts)
        {
            int size = place;
            place = start;
            start += size;
        }

        Entry[] to = _to;
        foreach (ref readonly Entry entry in from)
        {
            to[starts[(int)(entry.Time >> shift) & mask]++] = entry;
        }

        (_from, _to) = (_to, _from);
    }

    private void SortRun(int first, int end, ReadOnlySpan<ulong> keys)
    {
        var run = _from.AsSpan(first, end - first);
        run.Sort();
        for (int i = 0; i < run.Length; i++)
        {
            _order[first + i] = run[i].Index;
            _ties[first + i] = DayBatch.Tie(keys[run[i].Index]);
        }

        for (int i = 0; i < run.Length;)
        {
            int next = EndOfRun(run, i, 0);
            _ties.AsSpan(first + i, next - i).Sort(_order.AsSpan(first + i, next - i));
            i = next;
        }
    }

    private readonly record struct Entry(long Time, int Index) : IComparable<Entry>
    {
        public int CompareTo(Entry other) => Time.CompareTo(other.Time);
    }
}
