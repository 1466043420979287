using CxSim.Experiments.Running;

namespace CxSim.Workshops.Sessions;

/// <summary>A session under way: takes one event at a time, from any thread, and tells those who follow.</summary>
public sealed class LiveSession : IDisposable
{
    private readonly Lock _lock = new();
    private readonly SessionJournal _journal;
    private TaskCompletionSource _changed = New();
    private volatile SessionState _state;
    private int _version;

    /// <summary>A session and the journal that holds it.</summary>
    /// <param name="state">The state its journal makes.</param>
    /// <param name="journal">The journal; closed with the session.</param>
    public LiveSession(SessionState state, SessionJournal journal)
    {
        _state = state;
        _journal = journal;
    }

    /// <summary>Id of the session.</summary>
    public string Id => _state.Opened.Id;

    /// <summary>How it stands.</summary>
    public SessionState State => _state;

    /// <summary>Whether it was ended; nothing is taken any more and its folder is gone.</summary>
    public bool IsGone { get; private set; }

    /// <summary>Counts changes, so that a follower sees each state once.</summary>
    public int Version => Volatile.Read(ref _version);

    /// <summary>Takes an event. One that has happened already happens no second time and is not refused.</summary>
    /// <param name="wanted">The event.</param>
    /// <returns>Why it is refused; null when it has happened.</returns>
    /// <exception cref="StudyException">It could not be saved (1), and has not happened.</exception>
    public string? Take(SessionEvent wanted)
    {
        lock (_lock)
        {
            if (_state.Has(wanted))
            {
                return null;
            }

            if (IsGone)
            {
                return "The session is over.";
            }

            if (SessionRules.Refuses(_state, wanted) is { } why)
            {
                return why;
            }

            Save(wanted);
            _state = _state.With(wanted);
        }

        Tell();
        return null;
    }

    /// <summary>Tells followers that there is something new to see.</summary>
    public void Tell()
    {
        TaskCompletionSource changed;
        lock (_lock)
        {
            _version++;
            changed = _changed;
            _changed = New();
        }

        changed.SetResult();
    }

    /// <summary>Waits until it has changed since some version.</summary>
    /// <param name="version">The version that was seen.</param>
    public Task Since(int version)
    {
        lock (_lock)
        {
            return _version > version ? Task.CompletedTask : _changed.Task;
        }
    }

    /// <summary>Ends it and closes its journal.</summary>
    public void End()
    {
        lock (_lock)
        {
            IsGone = true;
            _journal.Dispose();
        }

        Tell();
    }

    /// <inheritdoc/>
    public void Dispose() => _journal.Dispose();

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private void Save(SessionEvent happened)
    {
        try
        {
            _journal.Append(happened);
        }
        catch (IOException e)
        {
            throw new StudyException($"This could not be saved: {e.Message} Free space and try again; nothing else is lost.", 1, e);
        }
    }
}
