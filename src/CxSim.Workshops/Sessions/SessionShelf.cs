using CxSim.Experiments.Running;

namespace CxSim.Workshops.Sessions;

/// <summary>The folder of sessions: begins them, finds them again after a restart, deletes them.</summary>
/// <param name="folder">Its path; made when needed.</param>
/// <param name="planOf">The stages and teams of a session, from how it was opened.</param>
public sealed class SessionShelf(string folder, Func<Opened, SessionPlan> planOf)
{
    /// <summary>How long a session is kept that nobody exported.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    /// <summary>Its path.</summary>
    public string Folder => folder;

    /// <summary>The folder of a session.</summary>
    /// <param name="id">Its id.</param>
    public string PlaceOf(string id) => Path.Combine(folder, id);

    /// <summary>Begins a session.</summary>
    /// <param name="opened">How.</param>
    /// <exception cref="StudyException">It could not be saved (1).</exception>
    public LiveSession Begin(Opened opened)
    {
        var state = SessionState.Of(opened, planOf(opened));
        var journal = SessionJournal.Open(PlaceOf(opened.Id));
        journal.Append(opened);
        return new(state, journal);
    }

    /// <summary>The sessions that were under way when the server ended. Those whose time is over are deleted.</summary>
    /// <param name="now">The time.</param>
    /// <param name="known">Ids of sessions that are in hand already; none by default.</param>
    public IReadOnlyList<LiveSession> Recall(DateTimeOffset now, IReadOnlySet<string>? known = null)
    {
        var found = new List<LiveSession>();
        foreach (string id in Ids().Where(i => known?.Contains(i) != true))
        {
            if (Open(id) is not { } session)
            {
                continue;
            }

            if (IsOver(session, now))
            {
                Delete(session);
            }
            else
            {
                found.Add(session);
            }
        }

        return found;
    }

    /// <summary>Whether a session has been kept as long as sessions are.</summary>
    public static bool IsOver(LiveSession session, DateTimeOffset now) => now - session.State.Opened.At >= Lifetime;

    /// <summary>Whether a session is still there: the command line deletes one that it exports, whoever holds it.</summary>
    /// <param name="session">The session.</param>
    public bool Keeps(LiveSession session) => Directory.Exists(PlaceOf(session.Id));

    /// <summary>Ends a session and deletes all that was kept of it.</summary>
    public void Delete(LiveSession session)
    {
        session.End();
        Delete(session.Id);
    }

    /// <summary>Deletes all that is kept of a session, whoever has it in hand.</summary>
    /// <param name="id">Its id.</param>
    /// <exception cref="StudyException">The system does not let go of it (1).</exception>
    public void Delete(string id)
    {
        try
        {
            Directory.Delete(PlaceOf(id), recursive: true);
        }
        catch (DirectoryNotFoundException)
        {
            // Somebody else has deleted it.
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StudyException($"Session {id} could not be deleted: {e.Message} Delete it from its host's page.", 1, e);
        }
    }

    /// <summary>A session as its folder has it, without taking it up.</summary>
    /// <param name="id">Its id, or the first letters of it.</param>
    /// <exception cref="StudyException">There is none of that id, or more than one (2).</exception>
    public SessionState Read(string id)
    {
        string[] fits = [.. Ids().Where(i => i.StartsWith(id, StringComparison.Ordinal))];
        return fits.Length == 1
            ? Replay(SessionJournal.Read(PlaceOf(fits[0]))) ?? throw new StudyException($"Session {fits[0]} is empty.", 2)
            : throw new StudyException(
                $"There {(fits.Length == 0 ? "is no workshop session" : "are several workshop sessions")} \"{id}\".", 2);
    }

    /// <summary>Ids of the sessions that are kept.</summary>
    public IReadOnlyList<string> Ids() =>
        Directory.Exists(folder) ? [.. new DirectoryInfo(folder).GetDirectories().Select(d => d.Name).Order(StringComparer.Ordinal)] : [];

    // A folder that is no session of this build stays as it is: it is not ours to delete, and must not keep the server from starting.
    private LiveSession? Open(string id)
    {
        try
        {
            var journal = SessionJournal.Open(PlaceOf(id));
            if (Replay(journal.Saved) is { } state)
            {
                return new(state, journal);
            }

            journal.Dispose();
            return null;
        }
        catch (StudyException)
        {
            return null;
        }
    }

    private SessionState? Replay(IReadOnlyList<SessionEvent> events) => events.Count > 0 && events[0] is Opened opened
        ? events.Skip(1).Aggregate(SessionState.Of(opened, planOf(opened)), (state, e) => state.With(e))
        : null;
}
