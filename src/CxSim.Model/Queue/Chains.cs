namespace CxSim.Model.Queue;

/// <summary>Doubly linked lists over numbered members, each of which is in at most one list at a time.</summary>
internal sealed class Chains(int lists)
{
    public const int None = -1;

    private readonly int[] _head = Filled(lists);
    private readonly int[] _tail = Filled(lists);
    private int[] _next = [];
    private int[] _previous = [];

    public int Head(int list) => _head[list];

    public int Next(int member) => _next[member];

    /// <summary>Empties all lists and makes room for members 0 … count − 1.</summary>
    public void Reset(int members)
    {
        Array.Fill(_head, None);
        Array.Fill(_tail, None);
        Reserve(members);
    }

    public void Reserve(int members)
    {
        if (_next.Length < members)
        {
            Array.Resize(ref _next, members);
            Array.Resize(ref _previous, members);
        }
    }

    public void Append(int list, int member) => InsertAfter(list, _tail[list], member);

    /// <summary>Inserts a member by ascending key, then number, looking from the end, where it mostly belongs.</summary>
    public void Insert(int list, int member, long[] keys)
    {
        int after = _tail[list];
        while (after != None && (keys[after] > keys[member] || (keys[after] == keys[member] && after > member)))
        {
            after = _previous[after];
        }

        InsertAfter(list, after, member);
    }

    public void Remove(int list, int member)
    {
        int previous = _previous[member];
        int next = _next[member];
        if (previous == None)
        {
            _head[list] = next;
        }
        else
        {
            _next[previous] = next;
        }

        if (next == None)
        {
            _tail[list] = previous;
        }
        else
        {
            _previous[next] = previous;
        }
    }

    private static int[] Filled(int lists)
    {
        int[] array = new int[lists];
        Array.Fill(array, None);
        return array;
    }

    private void InsertAfter(int list, int after, int member)
    {
        int next = after == None ? _head[list] : _next[after];
        _previous[member] = after;
        _next[member] = next;
        if (after == None)
        {
            _head[list] = member;
        }
        else
        {
            _next[after] = member;
        }

        if (next == None)
        {
            _tail[list] = member;
        }
        else
        {
            _previous[next] = member;
        }
    }
}
