namespace CxSim.Web.Jobs;

/// <summary>Whether somebody waits for a job: who follows it now, or asked for it a moment ago.</summary>
/// <param name="clock">The clock.</param>
internal sealed class Attention(TimeProvider clock)
{
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(20);

    private long _asked = clock.GetTimestamp();
    private int _followers;

    /// <summary>Whether somebody does.</summary>
    public bool IsPaid => Volatile.Read(ref _followers) > 0 || clock.GetElapsedTime(Volatile.Read(ref _asked)) < Moment;

    /// <summary>Somebody asked.</summary>
    public void Asked() => Volatile.Write(ref _asked, clock.GetTimestamp());

    /// <summary>Somebody begins to follow.</summary>
    public void Enter() => Interlocked.Increment(ref _followers);

    /// <summary>Somebody has gone.</summary>
    public void Leave()
    {
        Asked();
        Interlocked.Decrement(ref _followers);
    }
}
