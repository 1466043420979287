using System.Numerics;
using System.Runtime.CompilerServices;
using CxSim.Model.States;

namespace CxSim.Model.Customers;

/// <summary>
/// Small records in numbered buckets, the same bucket serving again after a full turn. A bucket is a chain of chunks, so that it is
/// read in the order of memory; chunks lie in slabs, so that what grows copies nothing.
/// </summary>
/// <typeparam name="T">The record.</typeparam>
internal sealed class Buckets<T>
    where T : unmanaged
{
    private const int Most = 1 << 13;
    private const int ChunkBits = 4;
    private const int Chunk = 1 << ChunkBits;
    private const int SlabBytes = 1 << 17; // as few as the garbage collector does not move about
    private const int None = -1;

    private readonly Bucket[] _buckets;
    private readonly int _slabBits;
    private T[] _emptied = [];
    private int[] _places = [];
    private Slab[] _slabs = [];
    private int _used;
    private int _free = None;

    /// <summary>Empty buckets.</summary>
    /// <param name="expected">About how many records they hold; few records get few buckets.</param>
    public Buckets(int expected)
    {
        int buckets = 1;
        while (buckets < Most && buckets * Chunk < expected)
        {
            buckets *= 2;
        }

        _buckets = new Bucket[buckets];
        Array.Fill(_buckets, new Bucket { Chunk = None });
        int most = SlabBytes / (Chunk * Unsafe.SizeOf<T>());
        _slabBits = BitOperations.Log2((uint)Math.Min(most, (expected / Chunk) + 1));
    }

    private Buckets(Buckets<T> other)
    {
        _buckets = (Bucket[])other._buckets.Clone();
        _slabBits = other._slabBits;
        _slabs = [.. other._slabs.Select(s => s.Clone())];
        _used = other._used;
        _free = other._free;
    }

    /// <summary>How many buckets there are.</summary>
    public int Count => _buckets.Length;

    /// <summary>A deep copy.</summary>
    public Buckets<T> Clone() => new(this);

    /// <summary>Passes the state on.</summary>
    public void Pass(StateStream state)
    {
        state.Pass(_buckets.AsSpan());
        state.Pass(ref _used);
        state.Pass(ref _free);
        int slabs = (_used + (1 << _slabBits) - 1) >> _slabBits;
        while (_slabs.Length < slabs)
        {
            AddSlab();
        }

        for (int s = 0; s < slabs; s++)
        {
            int chunks = Math.Min(1 << _slabBits, _used - (s << _slabBits));
            state.Pass(_slabs[s].Records.AsSpan(0, chunks << ChunkBits));
            state.Pass(_slabs[s].Earlier.AsSpan(0, chunks));
        }
    }

    /// <summary>Room for one more record in a bucket, which keeps what was there before: set every field.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref T Add(long number) => ref At(Place(number));

    /// <summary>Where to note the places of so many records: who finds all places, then fills them, waits for memory side by
    /// side.</summary>
    public Span<int> Places(int count)
    {
        if (_places.Length < count)
        {
            _places = new int[Slack.For(count)];
        }

        return _places.AsSpan(0, count);
    }

    /// <summary>The place of one more record in a bucket: fill it with <see cref="At"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Place(long number)
    {
        ref Bucket bucket = ref _buckets[(int)number & (_buckets.Length - 1)];
        int place = bucket.Count & (Chunk - 1);
        if (place == 0)
        {
            Extend(ref bucket);
        }

        bucket.Count++;
        return (bucket.Chunk << ChunkBits) + place;
    }

    /// <summary>The record at a place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref T At(int place) => ref _slabs[place >> (_slabBits + ChunkBits)].Records[place & ((1 << (_slabBits + ChunkBits)) - 1)];

    /// <summary>Takes all records out of a bucket; they can be read until the next bucket is emptied.</summary>
    public Span<T> Empty(long number)
    {
        ref Bucket bucket = ref _buckets[(int)number & (_buckets.Length - 1)];
        int count = bucket.Count;
        if (_emptied.Length < count)
        {
            _emptied = new T[Slack.For(count)];
        }

        int end = count;
        int size = count == 0 ? 0 : ((count - 1) & (Chunk - 1)) + 1;
        while (bucket.Chunk != None)
        {
            int chunk = bucket.Chunk;
            end -= size;
            _slabs[chunk >> _slabBits].Records.AsSpan(InSlab(chunk) << ChunkBits, size).CopyTo(_emptied.AsSpan(end));
            ref int earlier = ref Earlier(chunk);
            bucket.Chunk = earlier;
            earlier = _free;
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
            _free = Earlier(chunk);
        }
        else
        {
            chunk = _used++;
            if (chunk >> _slabBits == _slabs.Length)
            {
                AddSlab();
            }
        }

        Earlier(chunk) = bucket.Chunk;
        bucket.Chunk = chunk;
    }

    private void AddSlab() => _slabs = [.. _slabs, new Slab(new T[1 << (_slabBits + ChunkBits)], new int[1 << _slabBits])];

    // The chunk before this one, in its bucket or among the free.
    private ref int Earlier(int chunk) => ref _slabs[chunk >> _slabBits].Earlier[InSlab(chunk)];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int InSlab(int chunk) => chunk & ((1 << _slabBits) - 1);

    /// <summary>The last chunk of the bucket and how many records all its chunks hold.</summary>
    private struct Bucket
    {
        public int Chunk;
        public int Count;
    }

    private readonly struct Slab(T[] records, int[] earlier)
    {
        public T[] Records => records;

        public int[] Earlier => earlier;

        public Slab Clone() => new((T[])records.Clone(), (int[])earlier.Clone());
    }
}
