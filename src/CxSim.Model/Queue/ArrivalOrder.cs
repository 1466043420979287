namespace CxSim.Model.Queue;

/// <summary>
/// Puts a day's arrivals in total order: by time, then by tie-break. A radix sort, since times are short whole numbers; keeps its
/// memory from day to day.
/// </summary>
/// <remarks>Distinct keys have distinct tie-breaks (the mixer is a bijection), so the order is total, whatever the input's.</remarks>
public sealed class ArrivalOrder
{
    private const int DigitBits = 11;
    private const int Digits = 1 << DigitBits;
    private const int Passes = 4; // 44 bits: half a year in microseconds

    private readonly int[] _starts = new int[Digits];
    private Entry[] _from = [];
    private Entry[] _to = [];
    private ulong[] _ties = [];
    private int[] _order = [];

    /// <summary>The indices of contacts in their total order; valid until the next call.</summary>
    /// <param name="arrivalMicros">Arrival times, microseconds, from 0 to below 2^44.</param>
    /// <param name="keys">Keys of the contacts' streams, distinct.</param>
    /// <exception cref="ArgumentException">The lengths differ or a time is out of range.</exception>
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

        if (all < 0 || all >> (Passes * DigitBits) != 0)
        {
            throw new ArgumentException("an arrival is negative or too late");
        }

        for (int shift = 0; shift < Passes * DigitBits && all >> shift != 0; shift += DigitBits)
        {
            SortByDigit(count, shift);
            (_from, _to) = (_to, _from);
        }

        for (int i = 0; i < count; i++)
        {
            _order[i] = _from[i].Index;
        }

        BreakTies(count, keys);
        return _order.AsSpan(0, count);
    }

    private void Reserve(int count)
    {
        if (_from.Length < count)
        {
            int size = Math.Max(count, 2 * _from.Length);
            _from = new Entry[size];
            _to = new Entry[size];
            _ties = new ulong[size];
            _order = new int[size];
        }
    }

    private void SortByDigit(int count, int shift)
    {
        int[] starts = _starts;
        Array.Clear(starts);
        ReadOnlySpan<Entry> from = _from.AsSpan(0, count);
        foreach (ref readonly Entry entry in from)
        {
            starts[(int)(entry.Time >> shift) & (Digits - 1)]++;
        }

        int start = 0;
        for (int digit = 0; digit < Digits; digit++)
        {
            int size = starts[digit];
            starts[digit] = start;
            start += size;
        }

        Entry[] to = _to;
        foreach (ref readonly Entry entry in from)
        {
            to[starts[(int)(entry.Time >> shift) & (Digits - 1)]++] = entry;
        }
    }

    private void BreakTies(int count, ReadOnlySpan<ulong> keys)
    {
        for (int i = 1; i < count; i++)
        {
            if (_from[i].Time != _from[i - 1].Time)
            {
                continue;
            }

            int first = i - 1;
            while (i < count && _from[i].Time == _from[first].Time)
            {
                i++;
            }

            for (int j = first; j < i; j++)
            {
                _ties[j] = DayBatch.Tie(keys[_order[j]]);
            }

            _ties.AsSpan(first, i - first).Sort(_order.AsSpan(first, i - first));
        }
    }

    private readonly record struct Entry(long Time, int Index);
}
