using CxSim.Experiments.Results;
using CxSim.Experiments.Running;
using CxSim.Experiments.Tests.Running;

namespace CxSim.Experiments.Tests.Results;

internal static class Studies
{
    public static StudyTexts Texts { get; } = new(
        "Small & simple", "Does more staff pay?", "cxsim run small.yaml", "name: small\nseeds: 6\n", "set: base\n");

    public static ResultsRoot Root(Scratch scratch, int minute = 0) => new(scratch["results"], new FixedTime(minute));

    /// <summary>Runs an experiment into a root, with its journal, to its end.</summary>
    public static SavedStudy Save(ResultsRoot root, StudyPlan? plan = null, int threads = 2)
    {
        plan ??= Plans.Small();
        var unfinished = root.Begin(Texts);
        return unfinished.Finish([StudyReport.Of(Run(unfinished, plan, threads))]);
    }

    public static StudyResult Run(UnfinishedStudy unfinished, StudyPlan plan, int threads = 2, Action<StudyProgress>? progress = null,
        CancellationToken stop = default)
    {
        using var journal = unfinished.OpenJournal(plan, "fake-1");
        return new LocalHost(new FakeWorlds(), new() { Threads = threads, Journal = journal, Progress = progress }).Run(plan, stop);
    }

    private sealed class FixedTime(int minute) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 22, 10, minute, 4, TimeSpan.Zero);
    }
}
