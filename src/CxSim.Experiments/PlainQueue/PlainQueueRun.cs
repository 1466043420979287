namespace CxSim.Experiments.PlainQueue;

/// <summary>How often and how long a plain queue is run.</summary>
public sealed record PlainQueueRun
{
    /// <summary>Replications, at least 1; two or more for intervals. Their seeds are <see cref="FirstSeed"/>, … in turn.</summary>
    public int Seeds { get; init; } = 30;

    /// <summary>Seed of the first replication.</summary>
    public ulong FirstSeed { get; init; } = 1;

    /// <summary>Cycles measured in each replication, at least 1.</summary>
    public int Cycles { get; init; } = 1;

    /// <summary>Cycles run before measuring, at least 0.</summary>
    public int WarmUpCycles { get; init; } = 1;

    /// <summary>Replications run side by side, at least 1. Results do not depend on it.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;
}
