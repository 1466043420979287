using System.Diagnostics;

namespace CxSim.Web.Tests.Workshops;

/// <summary>The machine's clock at another pace, and ahead by as much as a test likes.</summary>
/// <param name="pace">How many times as fast; 0 for a clock that stands. Timers of a clock that stands keep the machine's pace.</param>
internal sealed class FastClock(int pace = 1) : TimeProvider
{
    private readonly DateTimeOffset _start = DateTimeOffset.UtcNow;
    private readonly long _ticks = Stopwatch.GetTimestamp();

    /// <summary>How far it was put forward.</summary>
    public TimeSpan Ahead { get; set; }

    public override DateTimeOffset GetUtcNow() => _start + Ahead + (Stopwatch.GetElapsedTime(_ticks) * pace);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        System.CreateTimer(callback, state, Slow(dueTime), Slow(period));

    private TimeSpan Slow(TimeSpan time) => pace == 0 || time < TimeSpan.Zero ? time : time / pace;
}
