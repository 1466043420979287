using CxSim.Experiments.Running;
using CxSim.Model.Measures;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Trials;

/// <summary>The outcomes behind a finished study, in a file of its results, from which the study can be evaluated again.</summary>
public static class TrialArchive
{
    /// <summary>Writes the outcomes of some trials, each once, in their order: the same trials give the same bytes.</summary>
    /// <param name="path">The file, written anew.</param>
    /// <param name="engine">Which build of the model ran them.</param>
    /// <param name="trials">The trials.</param>
    /// <param name="outcome">The outcome of each.</param>
    public static void Write(string path, string engine, IEnumerable<Trial> trials, Func<Trial, TrialOutcome> outcome)
    {
        var keys = new TrialKeys(engine);
        using var file = RecordFile.Open(new FileStream(path, FileMode.Create, FileAccess.ReadWrite), TrialStore.Kind)!;
        foreach (var trial in trials.DistinctBy(keys.Of))
        {
            file.Append(OutcomeCodec.Encode(keys.Of(trial), outcome(trial)), toDisk: false);
        }
    }

    /// <summary>A farm that knows the outcomes of a file and simulates nothing.</summary>
    /// <param name="path">The file; none is as one without outcomes.</param>
    /// <param name="engine">Which build of the model ran them.</param>
    /// <exception cref="StudyException">The file was written by a build that counts other things (3).</exception>
    public static TrialFarm Open(string path, string engine) =>
        new(new Kept(engine), new FarmOptions { Store = TrialStore.OpenFile(path) });

    private sealed class Kept(string engine) : IWorldSource
    {
        public string Engine => engine;

        public IEnumerable<RunRecord> Replicate(Setting setting, ulong seed, IReadOnlyList<Policy> policies, CancellationToken stop) =>
            throw new StudyException("The results do not hold every run they were made of; simulate them again from their scenario.", 3);
    }
}
