using CxSim.Experiments.PlainQueue;
using CxSim.Model.Chance;
using CxSim.Model.Queue;
using CxSim.Model.Time;

namespace CxSim.Experiments.Validation;

/// <summary>A day's contacts of a stationary queue with one kind of contact: those that <see cref="PlainDays"/> draws.</summary>
/// <param name="perHour">Poisson rate an hour.</param>
/// <param name="seed">The replication's seed.</param>
internal sealed class PoissonDay(double perHour, ulong seed)
{
    private const int Block = 512;

    private readonly double _perMicro = perHour / Clock.Hour;
    private readonly ulong _stream = Draws.Of(Draws.Stream(seed, Purpose.Arrival), 0);
    private readonly double[] _gaps = new double[Block];
    private ulong[] _keys = new ulong[Block];
    private long[] _micros = new long[Block];
    private int _count;

    /// <summary>Streams of the contacts' draws.</summary>
    public ReadOnlySpan<ulong> Keys => _keys.AsSpan(0, _count);

    /// <summary>Arrivals, microseconds since midnight, in total order.</summary>
    public ReadOnlySpan<long> Micros => _micros.AsSpan(0, _count);

    /// <summary>Draws the contacts of a day.</summary>
    public void Draw(long day)
    {
        ulong stream = Draws.Of(_stream, (ulong)day);
        double at = 0.0;
        double left = Clock.Day * _perMicro;
        _count = 0;
        while (true)
        {
            Reserve();
            Draws.Of(stream, (ulong)_count, _keys.AsSpan(_count, Block));
            Draws.Exponential(_keys.AsSpan(_count, Block), PlainHandling.Gap, _gaps);
            foreach (double gap in _gaps)
            {
                if (gap >= left)
                {
                    OrderTies();
                    return;
                }

                left -= gap;
                at += gap / _perMicro;
                _micros[_count++] = Math.Min((long)at, Clock.Day - 1);
            }
        }
    }

    private void Reserve()
    {
        if (_count + Block > _keys.Length)
        {
            Array.Resize(ref _keys, 2 * _keys.Length);
            Array.Resize(ref _micros, 2 * _micros.Length);
        }
    }

    // Contacts of the same microsecond are ordered by their own tie-break, as everywhere.
    private void OrderTies()
    {
        for (int i = 1; i < _count; i++)
        {
            for (int j = i; j > 0 && _micros[j] == _micros[j - 1] && DayBatch.Tie(_keys[j]) < DayBatch.Tie(_keys[j - 1]); j--)
            {
                (_keys[j], _keys[j - 1]) = (_keys[j - 1], _keys[j]);
            }
        }
    }
}
