using System.Runtime.CompilerServices;

namespace CxSim.Model.Queue;

/// <summary>Events by time, then tie-break, then id: a heap with four children a node, so that siblings share a cache line.</summary>
internal sealed class EventHeap
{
    private Entry[] _entries = [Never];
    private int _count;

    private static Entry Never => new(long.MaxValue, ulong.MaxValue);

    public int Count => _count;

    /// <summary>Time of the earliest event; long.MaxValue if there is none.</summary>
    public long TopTime => _entries[0].Time;

    public int TopId => (int)(uint)_entries[0].Order;

    public void Clear()
    {
        _count = 0;
        _entries[0] = Never;
    }

    public void Push(long time, ulong tie, int id)
    {
        if (_count == _entries.Length)
        {
            Array.Resize(ref _entries, 4 * _count);
        }

        Entry[] entries = _entries;
        Entry entry = new(time, tie, id);
        int i = _count++;
        while (i > 0)
        {
            int parent = (i - 1) >> 2;
            if (!entry.Before(entries[parent]))
            {
                break;
            }

            entries[i] = entries[parent];
            i = parent;
        }

        entries[i] = entry;
    }

    public void Pop()
    {
        Entry last = _entries[--_count];
        if (_count == 0)
        {
            _entries[0] = Never;
        }
        else
        {
            SiftDown(last);
        }
    }

    private void SiftDown(Entry entry)
    {
        ReadOnlySpan<Entry> heap = _entries.AsSpan(0, _count);
        Entry[] entries = _entries;
        int i = 0;
        for (int child = 1; child < heap.Length; child = (4 * i) + 1)
        {
            int best = child;
            int end = Math.Min(child + 4, heap.Length);
            for (int other = child + 1; other < end; other++)
            {
                best = heap[other].Before(heap[best]) ? other : best;
            }

            if (!heap[best].Before(entry))
            {
                break;
            }

            entries[i] = entries[best];
            i = best;
        }

        entries[i] = entry;
    }

    /// <summary>Order holds the upper half of the tie-break above the id.</summary>
    private readonly struct Entry(long time, ulong order)
    {
        public readonly long Time = time;
        public readonly ulong Order = order;

        public Entry(long time, ulong tie, int id)
            : this(time, (tie & 0xFFFFFFFF00000000) | (uint)id)
        {
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool Before(in Entry other) => Time < other.Time || (Time == other.Time && Order < other.Order);
    }
}
