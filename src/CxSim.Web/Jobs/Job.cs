namespace CxSim.Web.Jobs;

/// <summary>Work that is done in short steps, so that several share the machine and any can be stopped.</summary>
/// <param name="id">By what it is found.</param>
internal abstract class Job(string id) : IDisposable
{
    private readonly Lock _lock = new();
    private CancellationTokenSource _stop = new();
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>By what it is found.</summary>
    public string Id => id;

    /// <summary>How far it is.</summary>
    public JobState State { get; private set; } = JobState.Queued;

    /// <summary>Why it failed; empty otherwise.</summary>
    public string Error { get; private set; } = "";

    /// <summary>Counts changes, so that a follower sees each state once.</summary>
    public int Version { get; private set; }

    /// <summary>Runs done, and runs it is known to take so far; 0 where that is not counted.</summary>
    public virtual (int Done, int Of) Progress => (0, 0);

    /// <summary>The next step's urgency; lower goes first.</summary>
    public abstract int Rank { get; }

    /// <summary>Whether nothing more will happen.</summary>
    public bool HasEnded => State is JobState.Done or JobState.Stopped or JobState.Failed;

    /// <summary>Cancelled when somebody stops it.</summary>
    public CancellationToken Stopping
    {
        get
        {
            lock (_lock)
            {
                return _stop.Token;
            }
        }
    }

    /// <summary>Does a step. Returns whether there is more to do; a step that was called off is done again.</summary>
    public abstract bool Step(CancellationToken callOff);

    /// <summary>Stops it; what is done is kept.</summary>
    public void Stop()
    {
        lock (_lock)
        {
            if (HasEnded)
            {
                return;
            }

            _stop.Cancel();
        }

        Turn(JobState.Stopped);
    }

    /// <summary>Takes up a job that was stopped. Returns whether there was anything to take up.</summary>
    public bool TakeUp()
    {
        lock (_lock)
        {
            if (State is not (JobState.Stopped or JobState.Failed))
            {
                return false;
            }

            _stop = new();
        }

        Turn(JobState.Queued);
        return true;
    }

    /// <summary>Says why it cannot be done.</summary>
    public void Fail(string why)
    {
        Error = why;
        Turn(JobState.Failed);
    }

    /// <summary>Puts it into a state and tells followers. A job that was stopped stays so until it is taken up.</summary>
    public void Turn(JobState state)
    {
        TaskCompletionSource changed;
        lock (_lock)
        {
            if (State == JobState.Stopped && state is JobState.Running or JobState.Done)
            {
                return;
            }

            State = state;
            changed = Change();
        }

        Ended(state);
        changed.SetResult();
    }

    /// <summary>Waits until it has changed since some version.</summary>
    public Task Since(int version)
    {
        lock (_lock)
        {
            return Version > version ? Task.CompletedTask : _changed.Task;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _stop.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Tells followers that something has changed.</summary>
    protected void Tell()
    {
        TaskCompletionSource changed;
        lock (_lock)
        {
            changed = Change();
        }

        changed.SetResult();
    }

    /// <summary>What has to be put away when it comes to an end.</summary>
    protected virtual void Ended(JobState state)
    {
    }

    private TaskCompletionSource Change()
    {
        Version++;
        var changed = _changed;
        _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
        return changed;
    }
}
