using CxSim.Experiments.PlainQueue;

namespace CxSim.Experiments.Validation;

/// <summary>
/// A stationary queue, simulated as one long stream, day over day: for comparison with theory and for what theory has no formula for.
/// </summary>
public sealed record QueueStudy
{
    /// <summary>Number of agents, at least 1.</summary>
    public required int Agents { get; init; }

    /// <summary>Poisson rate of fresh contacts an hour, above 0.</summary>
    public required double ArrivalsPerHour { get; init; }

    /// <summary>Handle time; of a chat the time as the agent's only one.</summary>
    public required Duration Service { get; init; }

    /// <summary>Patience; null: nobody hangs up.</summary>
    public Duration? Patience { get; init; }

    /// <summary>Share of customers who leave at once when nobody is free, 0 to 1; 1 is a loss system.</summary>
    public double BalkProbability { get; init; }

    /// <summary>Share of contacts with head-of-line priority, 0 to 1.</summary>
    public double VipShare { get; init; }

    /// <summary>Share of served contacts that come back, 0 to below 1: (1 − resolution) × share who call back.</summary>
    public double RepeatProbability { get; init; }

    /// <summary>Handle time of a chat when the agent holds 1, 2, … chats, relative to one alone; null: calls.</summary>
    public IReadOnlyList<double>? ChatStretch { get; init; }

    /// <summary>Target of the service level, seconds, at least 0.</summary>
    public double TargetSeconds { get; init; } = 20.0;

    /// <summary>Independent replications, at least 6 (three control variates take a degree of freedom each).</summary>
    public int Replications { get; init; } = 20;

    /// <summary>Days of 24 hours measured in each replication, at least 1.</summary>
    public int Days { get; init; } = 20;

    /// <summary>Days run first, so that the empty start is forgotten, at least 0.</summary>
    public int WarmUpDays { get; init; } = 1;

    /// <summary>Seed of the first replication; the others follow.</summary>
    public ulong FirstSeed { get; init; } = 1;

    /// <summary>
    /// Whether to go through the engine of the whole model even where the recursion would do: to put that engine to the test. It changes
    /// no number.
    /// </summary>
    public bool ByEvents { get; init; }

    /// <summary>Contacts it takes in all, about.</summary>
    public double Contacts => Replications * (double)(Days + WarmUpDays) * 24.0 * ArrivalsPerHour / (1.0 - RepeatProbability);

    /// <summary>Runs all replications.</summary>
    /// <param name="level">Share of cases in which each interval covers the truth, 0 to 1.</param>
    /// <param name="threads">Replications run side by side, at least 1; results do not depend on it.</param>
    /// <param name="progress">Told the number of replications done, if given.</param>
    /// <param name="cancel">Stops between replications.</param>
    /// <exception cref="ArgumentException">A value is out of range.</exception>
    public QueueStudyResult Run(
        double level = 0.99, int? threads = null, IProgress<int>? progress = null, CancellationToken cancel = default)
    {
        var replicate = Replicator();
        Observation[] observations = new Observation[Replications];
        int done = 0;
        ParallelOptions options = new() { MaxDegreeOfParallelism = threads ?? Environment.ProcessorCount, CancellationToken = cancel };
        Parallel.For(0, Replications, options, i =>
        {
            observations[i] = replicate(FirstSeed + (ulong)i);
            progress?.Report(Interlocked.Increment(ref done));
        });
        return new QueueStudyResult(observations, level);
    }

    /// <summary>What simulates one seed.</summary>
    internal Func<ulong, Observation> Replicator()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Agents, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(Replications, 6);
        ArgumentOutOfRangeException.ThrowIfLessThan(Days, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(WarmUpDays);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(ArrivalsPerHour);
        return ByEvents || !FifoRun.Fits(this) ? new StationaryRun(this).Replicate : new FifoRun(this).Replicate;
    }

    /// <summary>The same queue as a centre of one period.</summary>
    public PlainQueueCentre Centre() => new()
    {
        Name = "stationary",
        TargetSeconds = TargetSeconds,
        Workflows =
        [
            new PlainWorkflow
            {
                Name = "contacts", Chat = ChatStretch is not null, Service = Service, Patience = Patience,
                BalkProbability = BalkProbability, VipShare = VipShare, RepeatProbability = RepeatProbability,
            },
        ],
        Groups = [new PlainGroup { Name = "team", Ranks = [0], ChatStretch = ChatStretch ?? [1.0] }],
        Periods =
        [
            new PlainPeriod { Name = "all day", FromSeconds = 0, ToSeconds = 86_400, PerHour = [ArrivalsPerHour], Staff = [Agents] },
        ],
    };
}
