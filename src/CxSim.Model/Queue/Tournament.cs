using System.Numerics;
using CxSim.Model.States;

namespace CxSim.Model.Queue;

/// <summary>
/// The next event of each of some members, and which comes first: by time, then tie-break, then member. Each inner place holds the
/// winner of the two below it, so a change costs one walk from a leaf to the root without a branch that luck decides.
/// </summary>
internal sealed class Tournament
{
    /// <summary>Later than every event.</summary>
    public const long Never = long.MaxValue >> 1;

    private int _leaves = 1;
    private int[] _winners = [0, 0];
    private long[] _times = [Never];
    private ulong[] _ties = [0];

    /// <summary>The member whose event comes first.</summary>
    public int First => _winners[1];

    /// <summary>Time of the first event; <see cref="Never"/> or later if there is none.</summary>
    public long Time => _times[_winners[1]];

    /// <summary>Passes the state on.</summary>
    public void Pass(StateStream state)
    {
        state.Pass(ref _leaves);
        state.Pass(ref _winners, _winners.Length);
        state.Pass(ref _times, _times.Length);
        state.Pass(ref _ties, _ties.Length);
    }

    /// <summary>Makes room for members 0 … count − 1; new ones have no event.</summary>
    public void Reserve(int members)
    {
        if (members <= _leaves)
        {
            return;
        }

        int known = _leaves;
        _leaves = (int)BitOperations.RoundUpToPowerOf2((uint)members);
        Array.Resize(ref _times, _leaves);
        Array.Resize(ref _ties, _leaves);
        for (int m = known; m < _leaves; m++)
        {
            _times[m] = Never + m;
        }

        PlayAll();
    }

    /// <summary>Sets a member's event, in place of the one it had.</summary>
    public void Set(int member, long time, ulong tie)
    {
        _ties[member] = tie;
        Play(member, time);
    }

    /// <summary>Takes a member's event away.</summary>
    public void Clear(int member) => Play(member, Never + member); // distinct, so that ties are events at one time indeed

    /// <summary>Moves every event by the same time.</summary>
    public void Shift(long micros)
    {
        for (int m = 0; m < _leaves; m++)
        {
            _times[m] += _times[m] < Never ? micros : 0;
        }

        PlayAll();
    }

    /// <summary>A deep copy.</summary>
    public Tournament Clone() => new()
    {
        _leaves = _leaves, _winners = (int[])_winners.Clone(), _times = (long[])_times.Clone(), _ties = (ulong[])_ties.Clone(),
    };

    private void Play(int member, long time)
    {
        long[] times = _times;
        int[] winners = _winners;
        times[member] = time;
        int winner = member;
        for (int place = _leaves + member; place > 1; place >>= 1)
        {
            int rival = winners[place ^ 1];
            long ahead = times[rival] - time;

            // All ones where the rival is earlier, else 0: which it is is luck, and a branch on luck is mispredicted.
            long swap = ahead >> 63;
            if (ahead == 0 && Wins(rival, winner))
            {
                swap = -1;
            }

            time += ahead & swap;
            winner ^= (winner ^ rival) & (int)swap;
            winners[place >> 1] = winner;
        }
    }

    private void PlayAll()
    {
        _winners = _winners.Length == 2 * _leaves ? _winners : new int[2 * _leaves];
        for (int m = 0; m < _leaves; m++)
        {
            _winners[_leaves + m] = m;
        }

        for (int place = _leaves - 1; place > 0; place--)
        {
            int a = _winners[2 * place];
            int b = _winners[(2 * place) + 1];
            _winners[place] = _times[b] < _times[a] || (_times[b] == _times[a] && Wins(b, a)) ? b : a;
        }
    }

    // Of two events at one time; the upper half of a tie-break is enough to tell contacts apart, then the member decides.
    private bool Wins(int a, int b)
    {
        ulong tieA = _ties[a] >> 32;
        ulong tieB = _ties[b] >> 32;
        return tieA < tieB || (tieA == tieB && a < b);
    }
}
