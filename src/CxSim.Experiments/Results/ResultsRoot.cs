using System.Globalization;
using CxSim.Experiments.Running;

namespace CxSim.Experiments.Results;

/// <summary>The folder of all results: begins experiments, resumes them, finds them. Nothing in it is ever overwritten.</summary>
/// <param name="folder">Its path; made when needed.</param>
/// <param name="time">The clock that stamps folders; null is the machine's.</param>
public sealed class ResultsRoot(string folder, TimeProvider? time = null)
{
    private const int LongestSlug = 40;

    private readonly TimeProvider _time = time ?? TimeProvider.System;

    /// <summary>Its path.</summary>
    public string Folder { get; } = folder;

    /// <summary>Where runs of baselines are kept for reuse.</summary>
    public BaselineCache Cache => new(Path.Combine(Folder, ".cache"));

    /// <summary>Where warmed-up worlds are kept for reuse.</summary>
    public WorldFiles Worlds => new(Path.Combine(Folder, ".cache", "worlds"));

    /// <summary>Where the outcomes of studies of many runs are kept for reuse.</summary>
    public string TrialsFolder => Path.Combine(Folder, ".cache", "trials");

    private string Beside => Path.Combine(Folder, ".unfinished");

    /// <summary>Begins an experiment: a new folder of its own.</summary>
    /// <exception cref="StudyException">The folder cannot be written (1).</exception>
    public UnfinishedStudy Begin(StudyTexts texts)
    {
        var now = _time.GetUtcNow();
        for (int attempt = 0; ; attempt++)
        {
            string id = Fingerprint.OfText($"{texts.Scenario}\n{now.UtcTicks}\n{attempt}")[..6];
            var begun = new UnfinishedStudy.Begun(id, now, texts);
            string place = Path.Combine(Beside, NameOf(begun));
            if (!Ids().Contains(id) && !Directory.Exists(place))
            {
                return UnfinishedStudy.Begin(this, place, begun);
            }
        }
    }

    /// <summary>An experiment that was stopped before its end.</summary>
    /// <param name="id">Its id or the first digits of it.</param>
    /// <exception cref="StudyException">There is none of that id, or more than one (2).</exception>
    public UnfinishedStudy Resume(string id) =>
        Only(Unfinished().Where(u => u.Id.StartsWith(id, StringComparison.Ordinal)), id, "unfinished");

    /// <summary>Experiments that were stopped before their end, oldest first.</summary>
    public IReadOnlyList<UnfinishedStudy> Unfinished() =>
        [.. Subfolders(Beside).Select(f => UnfinishedStudy.TryOpen(this, f)).OfType<UnfinishedStudy>()];

    /// <summary>Finished experiments, oldest first.</summary>
    public IReadOnlyList<SavedStudy> List() =>
        [.. Subfolders(Folder).Where(SavedStudy.IsIn).Select(SavedStudy.Open).OrderBy(s => s.Manifest.Created)];

    /// <summary>Finished studies of many trials, oldest first.</summary>
    public IReadOnlyList<(string Folder, TrialManifest Manifest)> TrialStudies() =>
        [.. Subfolders(Folder).Select(f => (f, Manifest: TrialManifest.TryOpen(f))).Where(s => s.Manifest is not null)
            .Select(s => (s.f, s.Manifest!)).OrderBy(s => s.Item2.Created)];

    /// <summary>A finished experiment.</summary>
    /// <param name="id">Its id or the first digits of it, the name of its folder or the path to it, or "last".</param>
    /// <exception cref="StudyException">There is none of that id, or more than one (2).</exception>
    public SavedStudy Find(string id)
    {
        var all = List();
        return id == "last" && all.Count > 0 ? all[^1] : Only(all.Where(s => Means(id, s.Manifest.Id, s.Folder)), id, "finished");
    }

    /// <summary>
    /// Makes a folder of results: it is written beside the others and moved among them when whole. What a killed process left of it is
    /// written anew.
    /// </summary>
    /// <param name="name">Its name; letters and digits of it go into the folder's.</param>
    /// <param name="id">Six hexadecimal digits by which it is found.</param>
    /// <param name="write">Writes its files into the folder it is given.</param>
    /// <returns>The folder.</returns>
    /// <exception cref="StudyException">Something could not be written (1).</exception>
    public string Keep(string name, string id, Action<string> write)
    {
        string draft = Path.Combine(Beside, $"writing-{id}");
        string place = Path.Combine(Folder, NameOf(name, id, _time.GetUtcNow()));
        try
        {
            if (Directory.Exists(draft))
            {
                Directory.Delete(draft, recursive: true);
            }

            write(Directory.CreateDirectory(draft).FullName);
            string free = place;
            for (int n = 2; Directory.Exists(free); n++)
            {
                free = $"{place}-{n}";
            }

            Directory.Move(draft, free);
            return free;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StudyException($"Cannot write results: {e.Message} Free space, then give the same command again.", 1, e);
        }
    }

    internal string PlaceOf(UnfinishedStudy.Begun begun) => Path.Combine(Folder, NameOf(begun));

    // Written anew from the folders, so that it never disagrees with them; results do not depend on it.
    internal void WriteIndex()
    {
        string draft = Path.Combine(Folder, $".index-{Guid.NewGuid():N}");
        try
        {
            using (var writer = new StreamWriter(draft))
            {
                CsvText.Row(writer, "id", "created", "name", "centres", "policies", "seeds", "weeks", "engine", "digest", "folder");
                foreach (var saved in List())
                {
                    Line(writer, saved);
                }
            }

            File.Move(draft, Path.Combine(Folder, "index.csv"), overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            File.Delete(draft);
        }
    }

    private static void Line(TextWriter writer, SavedStudy saved)
    {
        var m = saved.Manifest;
        CsvText.Row(
            writer,
            m.Id,
            m.Created.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
            m.Name,
            string.Join(' ', m.Studies.Select(s => s.Centre)),
            string.Join(' ', m.Studies[0].Policies.Select(p => p.Id)),
            m.Seeds.Count,
            m.Weeks,
            m.Engine,
            m.Digest,
            Path.GetFileName(saved.Folder));
    }

    private static string NameOf(UnfinishedStudy.Begun begun) => NameOf(begun.Texts.Name, begun.Id, begun.Created);

    private static string NameOf(string name, string id, DateTimeOffset created)
    {
        string[] words = [.. name.ToLowerInvariant().Split([.. name.Where(c => !char.IsAsciiLetterOrDigit(c))])];
        string slug = string.Join('-', words.Where(w => w.Length > 0));
        slug = slug.Length == 0 ? "study" : slug[..Math.Min(slug.Length, LongestSlug)].TrimEnd('-');
        return $"{created.UtcDateTime.ToString("yyyy-MM-ddTHHmm", CultureInfo.InvariantCulture)}-{slug}-{id}";
    }

    private HashSet<string> Ids() => [.. Unfinished().Select(u => u.Id), .. List().Select(s => s.Manifest.Id)];

    private static IEnumerable<string> Subfolders(string folder) =>
        Directory.Exists(folder) ? Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal) : [];

    /// <summary>Whether a word means the results in a folder: by the first digits of their id, by its name or its path.</summary>
    public static bool Means(string word, string id, string folder) =>
        id.StartsWith(word, StringComparison.Ordinal)
        || Path.GetFileName(folder) == Path.GetFileName(Path.TrimEndingDirectorySeparator(word));

    /// <summary>The one result that a word means.</summary>
    /// <param name="found">What it may mean.</param>
    /// <param name="id">The word.</param>
    /// <param name="kind">finished or unfinished.</param>
    /// <exception cref="StudyException">There is none, or more than one (2).</exception>
    public T Only<T>(IEnumerable<T> found, string id, string kind)
        where T : class
    {
        T[] all = [.. found.Take(2)];
        return all.Length switch
        {
            1 => all[0],
            0 => throw new StudyException($"No {kind} experiment \"{id}\" in {Folder}. See: cxsim list runs", 2),
            _ => throw new StudyException($"More than one {kind} experiment begins with \"{id}\" in {Folder}; give more digits.", 2),
        };
    }
}
