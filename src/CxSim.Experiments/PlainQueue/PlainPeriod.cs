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

    /// <summary>The rates that make up expected counts of contacts over a period.</summary>
    /// <param name="counts">Expected contacts in the whole period by workflow.</param>
    /// <param name="seconds">Length of the period, seconds, above 0.</param>
    public static IReadOnlyList<double> RatesOf(IEnumerable<double> counts, double seconds)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(seconds);
        return [.. counts.Select(count => count * 3600.0 / seconds)];
    }
}
