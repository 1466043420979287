using CxSim.Experiments.PlainQueue;
using CxSim.Model.Centres;

namespace CxSim.Experiments.Scenarios.Queues;

/// <summary>The shape of a distribution of times.</summary>
public enum TimeShape
{
    /// <summary>Exponential.</summary>
    Exponential,

    /// <summary>Lognormal.</summary>
    Lognormal,

    /// <summary>Always the same.</summary>
    Constant,

    /// <summary>A hazard by stretch of time.</summary>
    Hazard,

    /// <summary>It does not happen: patience without end.</summary>
    Never,
}

/// <summary>A distribution of times.</summary>
public sealed record TimeSpec
{
    /// <summary>Its shape.</summary>
    public TimeShape Shape { get; init; } = TimeShape.Exponential;

    /// <summary>Mean, seconds; not used by hazard and never.</summary>
    public double MeanSeconds { get; init; } = 300;

    /// <summary>Coefficient of variation; used by lognormal.</summary>
    public double Cv { get; init; } = 1;

    /// <summary>Hazard by stretch, the last without end; used by hazard.</summary>
    public IReadOnlyList<HazardStretch> Stretches { get; init; } = [];

    /// <summary>The distribution, or null where it never happens.</summary>
    public Duration? ToDuration() => Shape switch
    {
        TimeShape.Lognormal => new LognormalDuration(MeanSeconds, Cv),
        TimeShape.Constant => new DeterministicDuration(MeanSeconds),
        TimeShape.Hazard => new HazardDuration([.. Stretches.Select(s => s.FromSeconds)], [.. Stretches.Select(s => s.PerSecond)]),
        TimeShape.Never => null,
        _ => new ExponentialDuration(MeanSeconds),
    };
}
