using CxSim.Experiments.Running;
using CxSim.Experiments.Trials;

namespace CxSim.Experiments.Studies;

/// <summary>Where and how studies are done; nothing here but the worlds can change a number.</summary>
public sealed record LabOptions
{
    /// <summary>Where runs come from.</summary>
    public IWorldSource Worlds { get; init; } = new SimulatedWorlds();

    /// <summary>Seeds that run side by side, at least 1.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Where outcomes under other beliefs than those given are kept and looked up; null keeps them in memory only.</summary>
    public TrialStore? Store { get; init; }

    /// <summary>Where the baseline's runs are looked up and stored; null always simulates it.</summary>
    public BaselineCache? Cache { get; init; }

    /// <summary>Where worlds that have lived their warm-up are kept, beliefs as given; null lives every warm-up.</summary>
    public IWorldShelf? Shelf { get; init; }

    /// <summary>Opens the file in which a plan's finished runs are kept at once; null keeps them in memory only.</summary>
    public Func<StudyPlan, RunJournal>? Journal { get; init; }

    /// <summary>Where progress is shown.</summary>
    public IStageDisplay Display { get; init; } = new NoDisplay();

    /// <summary>The clock of the estimates of time left.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    private sealed class NoDisplay : IStageDisplay
    {
        public T During<T>(string what, Func<Action<StudyProgress>, T> work) => work(_ => { });
    }
}
