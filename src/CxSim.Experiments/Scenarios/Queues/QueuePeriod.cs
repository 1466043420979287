using CxSim.Experiments.PlainQueue;

namespace CxSim.Experiments.Scenarios.Queues;

/// <summary>A stretch of time with constant rates and staffing.</summary>
public sealed record QueuePeriod
{
    /// <summary>Start, hours since the start of the cycle, whole minutes.</summary>
    public double From { get; init; }

    /// <summary>End, hours since the start of the cycle, whole minutes, after the start.</summary>
    public double To { get; init; }

    /// <summary>Poisson arrivals an hour by workflow id; a workflow not listed does not arrive.</summary>
    public IReadOnlyDictionary<string, double> PerHour { get; init; } = new Dictionary<string, double>(StringComparer.Ordinal);

    /// <summary>Agents on duty by group id; a group not listed is away.</summary>
    public IReadOnlyDictionary<string, int> Staff { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>Its hours as text.</summary>
    public string Name => $"{Clock(From)}–{Clock(To)}";

    /// <summary>This period with expected counts over the whole of it instead of rates.</summary>
    internal QueuePeriod WithCounts(IReadOnlyDictionary<string, double> counts) => To <= From
        ? this
        : this with { PerHour = counts.ToDictionary(c => c.Key, c => c.Value / (To - From), StringComparer.Ordinal) };

    internal PlainPeriod ToPlain(IReadOnlyList<QueueWorkflow> workflows, IReadOnlyList<QueueGroup> groups) => new()
    {
        Name = Name,
        FromSeconds = Seconds(From),
        ToSeconds = Seconds(To),
        PerHour = [.. workflows.Select(w => PerHour.GetValueOrDefault(w.Id))],
        Staff = [.. groups.Select(g => Staff.GetValueOrDefault(g.Id))],
    };

    /// <summary>Whole minutes as seconds: 8.1 hours is 486 minutes, whatever its last bit.</summary>
    internal static double Seconds(double hours) => Math.Round(hours * 60) * 60;

    private static string Clock(double hours)
    {
        int minutes = (int)Math.Round(hours * 60);
        return $"{minutes / 60:00}:{minutes % 60:00}";
    }
}
