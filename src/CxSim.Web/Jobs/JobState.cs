namespace CxSim.Web.Jobs;

/// <summary>How far a job is.</summary>
internal enum JobState
{
    /// <summary>Waits for its turn.</summary>
    Queued,

    /// <summary>Is being simulated.</summary>
    Running,

    /// <summary>Has ended as asked.</summary>
    Done,

    /// <summary>Was stopped by somebody, or gave way to a newer one; what is done is kept.</summary>
    Stopped,

    /// <summary>Could not be done; the message says why.</summary>
    Failed,
}
