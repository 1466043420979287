using System.Runtime.CompilerServices;

namespace CxSim.Model.Customers;

/// <summary>
/// Things that fall due at readings of a clock, found without looking at what is not due: buckets of equal width in which
/// the same bucket serves again after a full turn.
/// </summary>
/// <typeparam name="T">What falls due.</typeparam>
internal sealed class Calendar<T>
    where T : struct
{
    private const int MostBuckets = 1 << 14;
    private readonly double _perBucket;
    private readonly int[] _heads;
    private Node[] _nodes;
    private int _used;
    private int _free = -1;

    /// <summary>An empty calendar.</summary>
    /// <param name="width">Width of a bucket in units of the clock: best about a day's advance.</param>
    /// <param name="expected">About how many things it holds; few things get few buckets.</param>
    public Calendar(double width, int expected)
    {
        int buckets = 1;
        while (buckets < MostBuckets && buckets < expected)
        {
            buckets *= 2;
        }

        _perBucket = 1.0 / width;
        _heads = new int[buckets];
        Array.Fill(_heads, -1);
        _nodes = new Node[Math.Max(4, expected)];
    }

    private Calendar(Calendar<T> other)
    {
        _perBucket = other._perBucket;
        _heads = (int[])other._heads.Clone();
        _nodes = (Node[])other._nodes.Clone();
        _used = other._used;
        _free = other._free;
    }

    /// <summary>A deep copy.</summary>
    public Calendar<T> Clone() => new(this);

    /// <summary>Puts something at a reading of the clock that has not yet passed.</summary>
    public void Add(double reading, T item)
    {
        int node = _free;
        if (node >= 0)
        {
            _free = _nodes[node].Next;
        }
        else
        {
            if (_used == _nodes.Length)
            {
                Array.Resize(ref _nodes, 2 * _used);
            }

            node = _used++;
        }

        ref int head = ref _heads[Bucket(reading)];
        _nodes[node] = new Node { Reading = reading, Item = item, Next = head };
        head = node;
    }

    /// <summary>Takes out all that falls due up to a reading of the clock, in no particular order.</summary>
    /// <param name="from">Where the clock stood.</param>
    /// <param name="to">Where it stands now.</param>
    /// <param name="due">Receives what is due.</param>
    public void TakeDue(double from, double to, Batch<Due<T>> due)
    {
        long first = (long)(from * _perBucket);
        long last = Math.Min((long)(to * _perBucket), first + _heads.Length - 1);
        for (long b = first; b <= last; b++)
        {
            ref int head = ref _heads[b & (_heads.Length - 1)];
            int kept = -1;
            for (int node = head; node >= 0;)
            {
                ref Node n = ref _nodes[node];
                int next = n.Next;
                if (n.Reading <= to)
                {
                    ref Due<T> found = ref due.Add();
                    found.Reading = n.Reading;
                    found.Item = n.Item;
                    n.Next = _free;
                    _free = node;
                }
                else
                {
                    n.Next = kept;
                    kept = node;
                }

                node = next;
            }

            head = kept;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Bucket(double reading) => (int)((long)(reading * _perBucket) & (_heads.Length - 1));

    private struct Node
    {
        public double Reading;
        public T Item;
        public int Next;
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
