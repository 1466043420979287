using CxSim.Cli.Errors;
using CxSim.Experiments.PlainQueue;
using CxSim.Experiments.Validation;

namespace CxSim.Cli.Queueing;

/// <summary>A queue asked about on the command line: steady, one kind of contact, one kind of agent.</summary>
internal sealed record QueueQuestion
{
    private const double SecondsAnHour = 3600;

    /// <summary>Agents, at least 1.</summary>
    public required int Agents { get; init; }

    /// <summary>Contacts an hour, above 0.</summary>
    public required double PerHour { get; init; }

    /// <summary>Mean handling time, seconds, above 0.</summary>
    public required double HandleSeconds { get; init; }

    /// <summary>Shape of handling times.</summary>
    public required ServiceShape Service { get; init; }

    /// <summary>Mean patience, seconds, above 0; null: nobody hangs up.</summary>
    public double? PatienceSeconds { get; init; }

    /// <summary>Whether who finds no agent free is lost at once.</summary>
    public bool NoWaiting { get; init; }

    /// <summary>Share of contacts ahead of the others, 0–1.</summary>
    public double PriorityShare { get; init; }

    /// <summary>An answer within this many seconds counts for the service level, at least 0.</summary>
    public double ThresholdSeconds { get; init; }

    /// <summary>Replications, at least 6.</summary>
    public int Seeds { get; init; }

    /// <summary>Days simulated in each, at least 1.</summary>
    public int Days { get; init; }

    /// <summary>Offered load in erlangs: agents that would be busy on average if there were always one free.</summary>
    public double Load => PerHour * HandleSeconds / SecondsAnHour;

    /// <summary>Arrivals a second.</summary>
    public double PerSecond => PerHour / SecondsAnHour;

    /// <summary>The same queue for the simulator.</summary>
    public QueueStudy Study() => new()
    {
        Agents = Agents,
        ArrivalsPerHour = PerHour,
        Service = Service.Of(HandleSeconds),
        Patience = PatienceSeconds is { } mean ? new ExponentialDuration(mean) : null,
        BalkProbability = NoWaiting ? 1 : 0,
        VipShare = PriorityShare,
        TargetSeconds = ThresholdSeconds,
        Replications = Seeds,
        Days = Days,
    };

    /// <summary>Refuses what has no answer.</summary>
    public void Check()
    {
        Above(Agents, 0, "--agents", "1 or more");
        Above(PerHour, 0, "--rate", "contacts an hour, above 0");
        Above(HandleSeconds, 0, "--aht", "seconds, above 0");
        Above(PatienceSeconds ?? 1, 0, "--patience", "seconds, above 0");
        Above(Seeds, 5, "--seeds", "6 or more");
        Above(Days, 0, "--days", "1 or more");
        Above(ThresholdSeconds, -double.Epsilon, "--threshold", "seconds, 0 or more");
        if (PriorityShare is < 0 or > 1)
        {
            throw Refusal.Invalid($"--priority-share {PriorityShare} is not possible.", "Give a share from 0 to 1.");
        }

        if (PatienceSeconds is null && !NoWaiting && Load >= Agents)
        {
            throw Refusal.Invalid(
                $"{Agents} agents cannot carry {Load:0.##} erlangs: the queue grows without end.",
                $"Give {Math.Floor(Load) + 1:0} agents or more, or --patience.");
        }
    }

    private static void Above(double value, double floor, string flag, string expected)
    {
        if (!(value > floor) || !double.IsFinite(value))
        {
            throw Refusal.Invalid($"{flag} {value} is not possible.", $"Give {expected}.");
        }
    }
}
