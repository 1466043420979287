using System.Numerics;
using System.Runtime.CompilerServices;
using CxSim.Model.Time;

namespace CxSim.Model.Queue;

/// <summary>
/// Agents who are all alike and take contacts in the order in which they come: the exact queue as a recursion over arrivals. Who
/// waits how long follows from when each agent is next free, so there are no events, and nothing but that is kept.
/// </summary>
/// <remarks>
/// Kiefer and Wolfowitz 1955, with customers who hang up (they leave nothing behind). The earliest agent stands at the root of a
/// tournament: each inner place holds the earlier of the two below it, so a contact costs one walk from a leaf to the root without a
/// branch that depends on the data. <see cref="QueueEngine"/> is for everything that this is not: priorities, skills, chats, shifts.
/// </remarks>
public sealed class FifoPool
{
    private readonly int _agents;
    private readonly int _leaves;
    private readonly int _seatBits;
    private readonly long _longest;

    // When each agent is free, with the seat in the low bits; the root at 1, the leaves at the end.
    private readonly long[] _free;

    /// <summary>A pool of free agents at midnight.</summary>
    /// <param name="agents">How many, 1 to 1,000,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public FifoPool(int agents)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(agents, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(agents, 1_000_000);
        _agents = agents;
        _leaves = (int)BitOperations.RoundUpToPowerOf2((uint)agents);
        _seatBits = BitOperations.Log2((uint)_leaves);
        _longest = long.MaxValue >> (_seatBits + 1);
        _free = new long[2 * _leaves];
        Array.Fill(_free, long.MaxValue);
        for (int seat = 0; seat < agents; seat++)
        {
            _free[_leaves + seat] = seat;
        }

        PlayAll();
    }

    /// <summary>
    /// Runs the next contacts of the day. Each is offered an agent after some wait; who is not that patient leaves instead.
    /// </summary>
    /// <param name="arrivals">When they come, microseconds since midnight, never falling, from call to call either.</param>
    /// <param name="patience">The longest wait each stands, microseconds, at least 0.</param>
    /// <param name="work">How long each would keep an agent, microseconds, at least 0; beyond 50 days counts as that.</param>
    /// <param name="offered">
    /// Receives the wait after which an agent was free: answered if it is no longer than the patience, otherwise left after the
    /// patience.
    /// </param>
    public void Serve(ReadOnlySpan<long> arrivals, ReadOnlySpan<long> patience, ReadOnlySpan<long> work, Span<long> offered)
    {
        patience = patience[..arrivals.Length];
        work = work[..arrivals.Length];
        offered = offered[..arrivals.Length];
        long[] free = _free;
        long seats = _leaves - 1;
        for (int i = 0; i < arrivals.Length; i++)
        {
            long first = free[1];
            long wait = Positive((first >> _seatBits) - arrivals[i]);
            offered[i] = wait;
            if (wait <= patience[i])
            {
                long seat = first & seats;
                Play(free, _leaves + (int)seat, ((arrivals[i] + wait + Math.Min(work[i], _longest)) << _seatBits) | seat);
            }
        }
    }

    /// <summary>Moves on to the next day: times count from its midnight.</summary>
    public void EndDay()
    {
        for (int seat = 0; seat < _agents; seat++)
        {
            // Who is free is free: since when does not matter, since all are alike.
            long left = (_free[_leaves + seat] >> _seatBits) - Clock.Day;
            _free[_leaves + seat] = (Math.Max(0, left) << _seatBits) | (long)seat;
        }

        PlayAll();
    }

    private static void Play(long[] free, int place, long time)
    {
        free[place] = time;
        while (place > 1)
        {
            time = Earlier(time, free[place ^ 1]);
            place >>= 1;
            free[place] = time;
        }
    }

    // Without branches: which is earlier is luck, so they would be mispredicted every other time.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long Positive(long a) => a & ~(a >> 63);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long Earlier(long a, long b) => b + ((a - b) & ((a - b) >> 63));

    private void PlayAll()
    {
        for (int place = _leaves - 1; place > 0; place--)
        {
            _free[place] = Math.Min(_free[2 * place], _free[(2 * place) + 1]);
        }
    }
}
