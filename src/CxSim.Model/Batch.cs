using System.Runtime.CompilerServices;
using CxSim.Model.States;

namespace CxSim.Model;

/// <summary>A growable array of small records that is kept from day to day: what actors hand to each other.</summary>
/// <typeparam name="T">The record.</typeparam>
public sealed class Batch<T>
    where T : struct
{
    private T[] _items = new T[64];

    /// <summary>How many records there are.</summary>
    public int Count { get; private set; }

    /// <summary>The records, in order.</summary>
    public Span<T> Items => _items.AsSpan(0, Count);

    /// <summary>The array behind the records; longer than <see cref="Count"/>, and replaced when the batch grows.</summary>
    internal T[] Array => _items;

    /// <summary>One record.</summary>
    public ref T this[int index] => ref _items[index];

    /// <summary>Room for one more record, which keeps what an earlier day left there: set every field.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref T Add()
    {
        if (Count == _items.Length)
        {
            System.Array.Resize(ref _items, Slack.For(Count));
        }

        return ref _items[Count++];
    }

    /// <summary>Room for more records, which keep what an earlier day left there: set every field of each.</summary>
    internal Span<T> AddMany(int count)
    {
        if (Count + count > _items.Length)
        {
            System.Array.Resize(ref _items, Math.Max(Count + count, Slack.For(_items.Length)));
        }

        Count += count;
        return _items.AsSpan(Count - count, count);
    }

    /// <summary>Takes back the last records.</summary>
    internal void RemoveLast(int count) => Count -= count;

    /// <summary>Forgets all records, keeps the memory.</summary>
    public void Clear() => Count = 0;
}
