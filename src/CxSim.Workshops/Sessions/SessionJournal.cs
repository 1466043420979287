using System.Text.Json;
using CxSim.Experiments.Running;

namespace CxSim.Workshops.Sessions;

/// <summary>The file of a session: its events, each on the disk before anybody is told. One torn by a crash never happened.</summary>
public sealed class SessionJournal : IDisposable
{
    private const string Kind = "cxsim-workshop 1";
    private const string FileName = "events";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    private readonly RecordFile _file;

    private SessionJournal(RecordFile file, IReadOnlyList<SessionEvent> saved)
    {
        _file = file;
        Saved = saved;
    }

    /// <summary>The events that were in it when it was opened.</summary>
    public IReadOnlyList<SessionEvent> Saved { get; }

    /// <summary>Opens the journal of a session's folder, new or begun.</summary>
    /// <param name="folder">The folder; made when needed.</param>
    /// <exception cref="StudyException">It cannot be written (1), or is of another build (3).</exception>
    public static SessionJournal Open(string folder)
    {
        string path = PathIn(folder);
        try
        {
            Directory.CreateDirectory(folder);
            var file = RecordFile.Open(path, Kind) ?? throw Foreign(path);
            return new(file, Events(file, path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StudyException($"Cannot write {path}: {e.Message}", 1, e);
        }
    }

    /// <summary>The events of a session's folder, without keeping the file open.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="StudyException">There is none (2), or it is of another build (3).</exception>
    public static IReadOnlyList<SessionEvent> Read(string folder)
    {
        string path = PathIn(folder);
        if (!File.Exists(path))
        {
            throw new StudyException($"There is no workshop session in {folder}.", 2);
        }

        using var file = RecordFile.OpenToRead(path);
        return file.FirstLine == Kind ? Events(file, path) : throw Foreign(path);
    }

    /// <summary>Appends an event; it outlives this process, and a loss of power, from here on.</summary>
    /// <exception cref="IOException">It could not be written; what was saved before stays whole.</exception>
    public void Append(SessionEvent happened) => _file.Append(JsonSerializer.SerializeToUtf8Bytes(happened, Options));

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private static string PathIn(string folder) => Path.Combine(folder, FileName);

    private static StudyException Foreign(string path) => new($"{path} was written by another build of the program.", 3);

    private static List<SessionEvent> Events(RecordFile file, string path)
    {
        try
        {
            return [.. file.ReadOn().Select(r => JsonSerializer.Deserialize<SessionEvent>(r.Bytes, Options)!)];
        }
        catch (JsonException)
        {
            file.Dispose();
            throw Foreign(path);
        }
    }
}
