namespace CxSim.Model.Queue;

/// <summary>Duty starts or ends of a day, by time, then agent.</summary>
internal sealed class DutyEvents
{
    private const int AgentBits = 24; // a day in microseconds takes 37 bits

    private long[] _events = new long[64];
    private int _count;
    private int _cursor;

    /// <summary>Time of the next event; long.MaxValue if none is left.</summary>
    public long Next { get; private set; } = long.MaxValue;

    public void Clear()
    {
        _count = 0;
        _cursor = 0;
    }

    public void Add(long time, int agent)
    {
        if (_count == _events.Length)
        {
            Array.Resize(ref _events, 2 * _count);
        }

        _events[_count++] = (time << AgentBits) | (uint)agent;
    }

    public void Sort()
    {
        _events.AsSpan(0, _count).Sort();
        Peek();
    }

    /// <summary>Takes the next event and returns its agent.</summary>
    public int Take()
    {
        int agent = (int)(_events[_cursor++] & ((1L << AgentBits) - 1));
        Peek();
        return agent;
    }

    private void Peek() => Next = _cursor < _count ? _events[_cursor] >> AgentBits : long.MaxValue;
}
