using CxSim.Model.Measures;

namespace CxSim.Experiments.Running;

/// <summary>
/// A file of the finished runs of one plan, each flushed to the disk as it is appended. A run torn by a crash is simulated again, to the
/// same bits.
/// </summary>
public sealed class RunJournal : IDisposable
{
    private readonly RecordFile _file;

    private RunJournal(RecordFile file, IReadOnlyList<RunRecord> saved)
    {
        _file = file;
        Saved = saved;
    }

    /// <summary>The runs that were in it when it was opened.</summary>
    public IReadOnlyList<RunRecord> Saved { get; }

    /// <summary>Opens a journal, new or begun.</summary>
    /// <param name="path">Its file.</param>
    /// <param name="fingerprint">The plan's fingerprint.</param>
    /// <exception cref="StudyException">It belongs to another plan (3), or cannot be written (1).</exception>
    public static RunJournal Open(string path, string fingerprint)
    {
        try
        {
            return Of(RecordFile.Open(path, FirstLine(fingerprint)), path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw StudyException.Unwritable(path, e);
        }
    }

    /// <summary>Opens a journal on a stream that can be read, written and cut.</summary>
    /// <param name="stream">The stream; closed with the journal.</param>
    /// <param name="fingerprint">The plan's fingerprint.</param>
    /// <exception cref="StudyException">It belongs to another plan (3).</exception>
    public static RunJournal Open(Stream stream, string fingerprint) =>
        Of(RecordFile.Open(stream, FirstLine(fingerprint)), "journal");

    /// <summary>The runs in a finished file.</summary>
    /// <exception cref="StudyException">It was written by a build with other counts, or is damaged (3).</exception>
    public static IReadOnlyList<RunRecord> ReadAll(string path)
    {
        using var file = RecordFile.OpenToRead(path);
        if (!file.FirstLine.StartsWith($"{Kind} ", StringComparison.Ordinal))
        {
            throw StudyException.OtherCounts(path);
        }

        var runs = Runs(file);
        return file.IsWhole ? runs : throw new StudyException($"{path} is damaged after {runs.Count} runs.", 3);
    }

    /// <summary>Appends a run and flushes it to the disk.</summary>
    /// <exception cref="IOException">It could not be written; what was saved before stays whole.</exception>
    public void Append(RunRecord run) => _file.Append(RunCodec.Encode(run));

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private static string Kind => $"cxsim-runs {RunCodec.Schema}";

    private static string FirstLine(string fingerprint) => $"{Kind} {fingerprint}";

    private static RunJournal Of(RecordFile? file, string name) => file is not null ? new(file, Runs(file)) : throw new StudyException(
        $"{name} holds runs of another plan or of another build of the model. Finish it with the experiment it was begun with, "
        + "or start anew.",
        3);

    private static IReadOnlyList<RunRecord> Runs(RecordFile file) => [.. file.ReadOn().Select(r => RunCodec.Decode(r.Bytes))];
}
