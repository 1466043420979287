using CxSim.Experiments.Running;

namespace CxSim.Experiments.Trials;

/// <summary>
/// Outcomes kept under what they depend on, so that no trial is simulated twice. They lie on the disk and only their places in memory,
/// so a study of hundreds of thousands of trials stays small. A killed process loses at most the outcome it was writing. Several
/// processes may share a folder: each writes a file of its own and reads those that nobody else is writing. The folder may be deleted
/// at any time.
/// </summary>
public sealed class TrialStore : IDisposable
{
    private const int MostFiles = 1000;
    internal static readonly string Kind = $"cxsim-trials {OutcomeCodec.Schema}";

    private readonly Lock _lock = new();
    private readonly Dictionary<UInt128, (RecordFile File, long Place)> _places = [];
    private readonly List<RecordFile> _files = [];
    private readonly RecordFile? _mine;

    private TrialStore()
    {
    }

    private TrialStore(string folder)
    {
        for (int n = 1; n <= MostFiles && (_mine is null || File.Exists(PathOf(folder, n))); n++)
        {
            if (Claim(PathOf(folder, n)) is { } file)
            {
                Index(file);
                _mine ??= file;
            }
        }

        if (_mine is null)
        {
            throw new IOException($"there are more than {MostFiles} files of runs.");
        }
    }

    /// <summary>How many outcomes are kept.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _places.Count;
            }
        }
    }

    /// <summary>Opens the store of a folder, which is made when needed.</summary>
    /// <exception cref="StudyException">The folder cannot be written (1).</exception>
    public static TrialStore Open(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            return new(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw StudyException.Unwritable(folder, e);
        }
    }

    /// <summary>Opens one file of outcomes to read; nothing can be kept in it.</summary>
    /// <param name="path">The file; none is as one without outcomes.</param>
    /// <exception cref="StudyException">It was written by a build that counts other things (3).</exception>
    public static TrialStore OpenFile(string path)
    {
        var store = new TrialStore();
        if (File.Exists(path))
        {
            var file = RecordFile.OpenToRead(path);
            if (file.FirstLine != Kind)
            {
                file.Dispose();
                throw StudyException.OtherCounts(path);
            }

            store.Index(file);
        }

        return store;
    }

    /// <summary>Whether an outcome is kept under this key.</summary>
    public bool Has(UInt128 key)
    {
        lock (_lock)
        {
            return _places.ContainsKey(key);
        }
    }

    /// <summary>The outcome under this key, or null.</summary>
    public TrialOutcome? Find(UInt128 key)
    {
        lock (_lock)
        {
            return _places.TryGetValue(key, out var at) ? OutcomeCodec.Decode(at.File.ReadAt(at.Place)) : null;
        }
    }

    /// <summary>Keeps an outcome; it outlives this process from here on.</summary>
    /// <exception cref="StudyException">It could not be written (1); what was kept before stays whole.</exception>
    public void Keep(UInt128 key, TrialOutcome outcome)
    {
        lock (_lock)
        {
            try
            {
                _places[key] = (_mine!, _mine!.Append(OutcomeCodec.Encode(key, outcome), toDisk: false));
            }
            catch (IOException e)
            {
                throw new StudyException(
                    $"Cannot save a finished run: {e.Message} {_places.Count} runs are kept. Free space, then give the same command again.",
                    1,
                    e);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _files.ForEach(f => f.Dispose());
    }

    private static string PathOf(string folder, int n) => Path.Combine(folder, $"trials-{n:000}.bin");

    // Null when another process writes it, or another build wrote it.
    private static RecordFile? Claim(string path)
    {
        try
        {
            return RecordFile.Open(path, Kind, FileShare.None);
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
    }

    private void Index(RecordFile file)
    {
        _files.Add(file);
        foreach (var (place, bytes) in file.ReadOn())
        {
            _places[OutcomeCodec.KeyOf(bytes)] = (file, place);
        }
    }
}
