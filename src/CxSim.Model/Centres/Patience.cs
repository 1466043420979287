namespace CxSim.Model.Centres;

/// <summary>How long callers wait before they hang up.</summary>
public sealed record Patience
{
    /// <summary>Mean of exponential patience, seconds, above 0; used when no hazard is given.</summary>
    public double MeanSeconds { get; init; } = 450;

    /// <summary>Hazard of hanging up by stretch of waiting, in order of time; the last stretch has no end. Empty: exponential.</summary>
    public IReadOnlyList<HazardStretch> Hazard { get; init; } = [];

    /// <summary>Chance that a caller who cannot be served at once leaves at once, 0–1.</summary>
    public double Balking { get; init; } = 0.03;

    /// <summary>Service-level threshold, seconds.</summary>
    public double ThresholdSeconds { get; init; } = 20;
}

/// <summary>A stretch of waiting with a constant hazard of hanging up.</summary>
/// <param name="FromSeconds">Where it begins, seconds of waiting.</param>
/// <param name="PerSecond">Hazard, per second.</param>
public sealed record HazardStretch(double FromSeconds, double PerSecond);
