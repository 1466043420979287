using System.Numerics;
using System.Runtime.CompilerServices;
using CxSim.Model.States;

namespace CxSim.Model.Customers;

/// <summary>
/// Things that fall due at readings of a clock, found without looking at what is not due: buckets of equal width in which
/// the same bucket serves again after a full turn. A bucket is a chain of chunks, so that it is read in the order of memory; chunks
/// lie in slabs, so that a calendar that grows copies nothing.
/// </summary>
/// <typeparam name="T">What falls due.</typeparam>
internal sealed class Calendar<T>
    where T : unmanaged
{
    private const int MostBuckets = 1 << 13;
    private const int ChunkBits = 4;
    private const int Chunk = 1 << ChunkBits;
    private const int MostSlabBits = 12;
    private const int None = -1;

    private readonly double _perBucket;
    private readonly Bucket[] _buckets;
    private readonly int _slabBits;
    private Due<T>[] _emptied = [];
    private Due<T>[][] _slabs = [];
    private int[] _earlier = [];
    private int _used;
    private int _free = None;

    /// <summary>An empty calendar.</summary>
    /// <param name="width">Width of a bucket in units of the clock: best about half a day's advance.</param>
    /// <param name="expected">About how many things it holds; few things get few buckets.</param>
    public Calendar(double width, int expected)
    {
        int buckets = 1;
        while (buckets < MostBuckets && buckets * Chunk < expected)
        {
            buckets *= 2;
        }

        _perBucket = 1.0 / width;
        _buckets = new Bucket[buckets];
        Array.Fill(_buckets, new Bucket { Chunk = None });
        _slabBits = Math.Min(MostSlabBits, BitOperations.Log2((uint)(expected / Chunk) + 1));
    }

    private Calendar(Calendar<T> other)
    {
        _perBucket = other._perBucket;
        _buckets = (Bucket[])other._buckets.Clone();
        _slabBits = other._slabBits;
        _slabs = [.. other._slabs.Select(s => (Due<T>[])s.Clone())];
        _earlier = (int[])other._earlier.Clone();
        _used = other._used;
        _free = other._free;
    }

    /// <summary>A deep copy.</summary>
    public Calendar<T> Clone() => new(this);

    /// <summary>Passes the state on.</summary>
    public void Pass(StateStream state)
    {
        state.Pass(_buckets.AsSpan());
        state.Pass(ref _used);
        state.Pass(ref _free);
        state.Pass(ref _earlier, _used);
        int slabs = (_used + (1 << _slabBits) - 1) >> _slabBits;
        while (_slabs.Length < slabs)
        {
            AddSlab();
        }

        for (int s = 0; s < slabs; s++)
        {
            state.Pass(_slabs[s].AsSpan(0, Math.Min(1 << _slabBits, _used - (s << _slabBits)) << ChunkBits));
        }
    }

    /// <summary>Puts something at a reading of the clock that has not yet passed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(double reading, T item)
    {
        ref Bucket bucket = ref _buckets[(int)(long)(reading * _perBucket) & (_buckets.Length - 1)];
        int place = bucket.Count & (Chunk - 1);
        if (place == 0)
        {
            Extend(ref bucket);
        }

        bucket.Count++;
        ref Due<T> entry = ref _slabs[bucket.Chunk >> _slabBits][Place(bucket.Chunk) + place];
        entry.Reading = reading;
        entry.Item = item;
    }

    /// <summary>Takes out all that falls due up to a reading of the clock, in no particular order.</summary>
    /// <param name="from">Where the clock stood.</param>
    /// <param name="to">Where it stands now.</param>
    /// <param name="due">Receives what is due.</param>
    public void TakeDue(double from, double to, Batch<Due<T>> due)
    {
        long first = (long)(from * _perBucket);
        long last = Math.Min((long)(to * _perBucket), first + _buckets.Length - 1);
        for (long b = first; b <= last; b++)
        {
            var emptied = Empty(ref _buckets[(int)b & (_buckets.Length - 1)]);
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

    private Span<Due<T>> Empty(ref Bucket bucket)
    {
        int count = bucket.Count;
        if (_emptied.Length < count)
        {
            _emptied = new Due<T>[2 * count];
        }

        int end = count;
        int size = count == 0 ? 0 : ((count - 1) & (Chunk - 1)) + 1;
        while (bucket.Chunk != None)
        {
            int chunk = bucket.Chunk;
            end -= size;
            _slabs[chunk >> _slabBits].AsSpan(Place(chunk), size).CopyTo(_emptied.AsSpan(end));
            bucket.Chunk = _earlier[chunk];
            _earlier[chunk] = _free;
            _free = chunk;
            size = Chunk;
        }

        bucket.Count = 0;
        return _emptied.AsSpan(0, count);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Extend(ref Bucket bucket)
    {
        int chunk = _free;
        if (chunk != None)
        {
            _free = _earlier[chunk];
        }
        else
        {
            chunk = _used++;
            if (chunk >> _slabBits == _slabs.Length)
            {
                AddSlab();
            }

            if (chunk == _earlier.Length)
            {
                Array.Resize(ref _earlier, 2 * _used);
            }
        }

        _earlier[chunk] = bucket.Chunk;
        bucket.Chunk = chunk;
    }

    private void AddSlab() => _slabs = [.. _slabs, new Due<T>[1 << (_slabBits + ChunkBits)]];

    // Where a chunk begins in its slab.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Place(int chunk) => (chunk & ((1 << _slabBits) - 1)) << ChunkBits;

    /// <summary>The last chunk of the bucket and how many things all its chunks hold.</summary>
    private struct Bucket
    {
        public int Chunk;
        public int Count;
    }
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
