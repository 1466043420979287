using CxSim.Model.Chance;
using CxSim.Model.Time;

namespace CxSim.Experiments.PlainQueue;

/// <summary>A distribution of handle times or patience. One uniform number in, one duration out, never falling.</summary>
public abstract record Duration
{
    /// <summary>Mean, seconds; infinite where some never end.</summary>
    public abstract double MeanSeconds { get; }

    /// <summary>The duration of a uniform draw of a stream, in whole microseconds; long.MaxValue means never.</summary>
    public long Micros(ulong key, ulong counter)
    {
        double seconds = Quantile(Draws.ToUnit(Draws.Bits(key, counter)));
        return double.IsPositiveInfinity(seconds) ? long.MaxValue : Clock.FromSeconds(seconds);
    }

    /// <summary>The durations of the same draw of many streams, in whole microseconds; long.MaxValue means never.</summary>
    /// <param name="keys">The streams.</param>
    /// <param name="counter">Which draw of each.</param>
    /// <param name="into">Receives the durations; at least as long as <paramref name="keys"/>.</param>
    public virtual void Micros(ReadOnlySpan<ulong> keys, ulong counter, Span<long> into)
    {
        for (int i = 0; i < keys.Length; i++)
        {
            into[i] = Micros(keys[i], counter);
        }
    }

    /// <summary>The duration in seconds that a share u of all durations does not exceed, u strictly between 0 and 1.</summary>
    public abstract double Quantile(double u);

    private protected static double Positive(double value, string name)
    {
        if (!(value > 0.0) || double.IsInfinity(value))
        {
            throw new ArgumentOutOfRangeException(name, value, "must be above 0 and finite");
        }

        return value;
    }
}
