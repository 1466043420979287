using CxSim.Model.Measures;

namespace CxSim.Experiments.Running;

/// <summary>How a study is run; nothing here can change a number.</summary>
public sealed record HostOptions
{
    /// <summary>Seeds that run side by side, at least 1.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Runs of the plan that are finished already.</summary>
    public IReadOnlyList<RunRecord> Known { get; init; } = [];

    /// <summary>Where each finished run is kept at once; null keeps runs in memory only.</summary>
    public RunJournal? Journal { get; init; }

    /// <summary>Where the baseline's runs are looked up and stored; null always simulates it.</summary>
    public BaselineCache? Cache { get; init; }

    /// <summary>Told after each run, one call at a time, from any thread.</summary>
    public Action<StudyProgress>? Progress { get; init; }

    /// <summary>The clock of the estimate of time left.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
