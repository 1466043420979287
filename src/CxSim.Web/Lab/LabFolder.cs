using System.Text.Json;
using CxSim.Experiments.Running;
using CxSim.Model.Measures;
using CxSim.Web.Serving;

namespace CxSim.Web.Lab;

/// <summary>What is on the disk of one lab run, so that it outlives the server: its request, its finished runs, whether it was under
/// way.</summary>
internal sealed class LabFolder
{
    private const string RequestName = "request.json";
    private const string RunsName = "runs";
    private const string UnderWayName = "under-way";

    private readonly string _folder;

    private LabFolder(string folder) => _folder = folder;

    /// <summary>Whether the server ended while it was under way.</summary>
    public bool WasUnderWay => File.Exists(Path.Combine(_folder, UnderWayName));

    /// <summary>The folder of an id, made when needed. Ids are ours: hexadecimal digits, nothing else.</summary>
    public static LabFolder Of(LabBench bench, string id, RunRequest request)
    {
        string folder = Directory.CreateDirectory(Path.Combine(bench.LabFolder, id)).FullName;
        File.WriteAllText(Path.Combine(folder, RequestName), JsonSerializer.Serialize(request, AppJson.Options));
        return new(folder);
    }

    /// <summary>All there are, newest first, with their ids and requests.</summary>
    public static IEnumerable<(string Id, LabFolder Folder, RunRequest Request)> All(LabBench bench) =>
        from folder in Directory.Exists(bench.LabFolder) ? new DirectoryInfo(bench.LabFolder).GetDirectories() : []
        orderby folder.LastWriteTimeUtc descending
        let request = RequestIn(folder.FullName)
        where request is not null
        select (folder.Name, new LabFolder(folder.FullName), request);

    /// <summary>What the run of an id was asked for; null when there is none or what is asked for is no id of ours.</summary>
    public static RunRequest? RequestOf(LabBench bench, string id) =>
        id.Length == RunOrder.IdDigits && id.All(char.IsAsciiHexDigitLower) ? RequestIn(Path.Combine(bench.LabFolder, id)) : null;

    /// <summary>Deletes all but the newest.</summary>
    /// <param name="bench">Where they are.</param>
    /// <param name="most">How many are kept.</param>
    public static void Prune(LabBench bench, int most)
    {
        foreach (var (id, _, _) in All(bench).Skip(most).ToList())
        {
            try
            {
                Directory.Delete(Path.Combine(bench.LabFolder, id), recursive: true);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Somebody is reading it: next time.
            }
        }
    }

    /// <summary>Opens the journal of finished runs; one that belongs to another build of the model is begun anew.</summary>
    public RunJournal OpenJournal(StudyPlan plan, string engine)
    {
        string path = Path.Combine(_folder, RunsName);
        try
        {
            return RunJournal.Open(path, Fingerprint.Of(plan, engine));
        }
        catch (StudyException e) when (e.ExitCode == 3)
        {
            File.Delete(path);
            return RunJournal.Open(path, Fingerprint.Of(plan, engine));
        }
    }

    /// <summary>The finished runs, without keeping the file open.</summary>
    public IReadOnlyList<RunRecord> Kept(StudyPlan plan, string engine)
    {
        if (!File.Exists(Path.Combine(_folder, RunsName)))
        {
            return [];
        }

        using var journal = OpenJournal(plan, engine);
        return journal.Saved;
    }

    /// <summary>Notes whether it is under way.</summary>
    public void Note(bool underWay)
    {
        string path = Path.Combine(_folder, UnderWayName);
        if (underWay)
        {
            File.WriteAllText(path, "");
        }
        else
        {
            File.Delete(path);
        }
    }

    private static RunRequest? RequestIn(string folder)
    {
        try
        {
            return JsonSerializer.Deserialize<RunRequest>(File.ReadAllText(Path.Combine(folder, RequestName)), AppJson.Options);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }
}
