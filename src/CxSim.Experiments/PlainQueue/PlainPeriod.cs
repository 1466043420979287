namespace CxSim.Experiments.PlainQueue;

/// <summary>A stretch of time with constant rates and staffing.</summary>
public sealed record PlainPeriod
{
    /// <summary>Name in reports, for instance "Mon 08:00"; need not be unique.</summary>
    public required string Name { get; init; }

    /// <summary>Start, seconds since the start of the cycle, whole minutes, at least 0.</summary>
    public required double FromSeconds { get; init; }

    /// <summary>End, seconds since the start of the cycle, whole minutes, after the start.</summary>
    public required double ToSeconds { get; init; }

    /// <summary>Poisson arrival rate of each workflow, contacts an hour, at least 0.</summary>
    public required IReadOnlyList<double> PerHour { get; init; }

    /// <summary>Agents on duty in each group, at least 0.</summary>
    public required IReadOnlyList<int> Staff { get; init; }
}
