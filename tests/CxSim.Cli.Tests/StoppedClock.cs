namespace CxSim.Cli.Tests;

/// <summary>A clock that moves only when told, so that folders and durations are the same on every run of a test.</summary>
internal sealed class StoppedClock : TimeProvider
{
    private DateTimeOffset _now = new(2026, 3, 2, 9, 30, 0, TimeSpan.Zero);

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => _now;

    /// <inheritdoc/>
    public override long GetTimestamp() => _now.UtcTicks;

    /// <summary>Moves it on.</summary>
    public void Pass(TimeSpan time) => _now += time;
}
