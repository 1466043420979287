using CxSim.Model.Chance;
using CxSim.Model.Time;

namespace CxSim.Experiments.PlainQueue;

/// <summary>Exponential duration.</summary>
public sealed record ExponentialDuration : Duration
{
    private readonly double _mean;

    /// <param name="meanSeconds">Mean, seconds, above 0.</param>
    public ExponentialDuration(double meanSeconds) => _mean = Positive(meanSeconds, nameof(meanSeconds));

    /// <inheritdoc/>
    public override double MeanSeconds => _mean;

    /// <inheritdoc/>
    public override double Quantile(double u) => -_mean * Kernel.Log(1.0 - u);

    /// <inheritdoc/>
    public override void Micros(ReadOnlySpan<ulong> keys, ulong counter, Span<long> into)
    {
        const int block = 256;
        Span<double> u = stackalloc double[block];
        for (int first = 0; first < keys.Length; first += block)
        {
            int count = Math.Min(block, keys.Length - first);
            Draws.Uniform(keys.Slice(first, count), counter, u);
            for (int i = 0; i < count; i++)
            {
                u[i] = 1.0 - u[i];
            }

            Kernel.Log(u[..count], u);
            for (int i = 0; i < count; i++)
            {
                into[first + i] = Clock.FromSeconds(-_mean * u[i]);
            }
        }
    }
}

/// <summary>Lognormal duration, the usual shape of handle times.</summary>
public sealed record LognormalDuration : Duration
{
    private readonly double _mean;
    private readonly double _median;
    private readonly double _sigma;

    /// <param name="meanSeconds">Mean, seconds, above 0.</param>
    /// <param name="cv">Coefficient of variation (standard deviation ÷ mean), above 0; handle times have about 1.2.</param>
    public LognormalDuration(double meanSeconds, double cv)
    {
        _mean = Positive(meanSeconds, nameof(meanSeconds));
        double variance = Kernel.Log(1.0 + (Positive(cv, nameof(cv)) * cv));
        _sigma = Math.Sqrt(variance);
        _median = meanSeconds * Kernel.Exp(-0.5 * variance);
    }

    /// <inheritdoc/>
    public override double MeanSeconds => _mean;

    /// <inheritdoc/>
    public override double Quantile(double u) => _median * Kernel.Exp(_sigma * Kernel.NormalQuantile(u));
}

/// <summary>A duration that is always the same.</summary>
public sealed record DeterministicDuration : Duration
{
    private readonly double _seconds;

    /// <param name="seconds">The duration, seconds, at least 0.</param>
    public DeterministicDuration(double seconds)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(seconds);
        _seconds = seconds;
    }

    /// <inheritdoc/>
    public override double MeanSeconds => _seconds;

    /// <inheritdoc/>
    public override double Quantile(double u) => _seconds;
}

/// <summary>
/// A duration whose hazard (the chance of ending per second, given that it has not ended) is constant by pieces: patience with
/// peaks at the start and at announcements. With a last hazard of 0 some never end.
/// </summary>
public sealed record HazardDuration : Duration
{
    private readonly double[] _from;
    private readonly double[] _hazard;

    /// <param name="fromSeconds">Starts of the pieces, seconds, ascending, the first 0; the last piece has no end.</param>
    /// <param name="perSecond">Hazard in each piece, per second, at least 0.</param>
    /// <exception cref="ArgumentException">The pieces do not fit or a hazard is negative.</exception>
    public HazardDuration(IReadOnlyList<double> fromSeconds, IReadOnlyList<double> perSecond)
    {
        _from = [.. fromSeconds];
        _hazard = [.. perSecond];
        bool ascending = Enumerable.Range(1, Math.Max(0, _from.Length - 1)).All(i => _from[i] > _from[i - 1]);
        if (_from.Length == 0 || _from.Length != _hazard.Length || _from[0] != 0.0 || !ascending)
        {
            throw new ArgumentException("pieces must start at 0 and ascend, with one hazard each", nameof(fromSeconds));
        }

        if (_hazard.Any(hazard => !(hazard >= 0.0) || double.IsInfinity(hazard)))
        {
            throw new ArgumentException("a hazard must be at least 0 and finite", nameof(perSecond));
        }
    }

    /// <inheritdoc/>
    public override double MeanSeconds
    {
        get
        {
            double mean = 0.0;
            double survival = 1.0;
            for (int i = 0; i < _from.Length; i++)
            {
                double length = i + 1 < _from.Length ? _from[i + 1] - _from[i] : double.PositiveInfinity;
                double left = double.IsInfinity(length) ? 0.0 : survival * Kernel.Exp(-_hazard[i] * length);
                mean += _hazard[i] > 0.0 ? (survival - left) / _hazard[i] : survival * length;
                survival = left;
            }

            return mean;
        }
    }

    /// <inheritdoc/>
    public override double Quantile(double u)
    {
        double budget = -Kernel.Log(1.0 - u);
        int i = 0;
        for (; i + 1 < _from.Length; i++)
        {
            double spent = _hazard[i] * (_from[i + 1] - _from[i]);
            if (spent >= budget)
            {
                break;
            }

            budget -= spent;
        }

        return _hazard[i] > 0.0 ? _from[i] + (budget / _hazard[i]) : double.PositiveInfinity;
    }
}
