using CxSim.Experiments.Running;
using CxSim.Model.Measures;
using CxSim.Model.Policies;

namespace CxSim.Cli.Tests;

/// <summary>A world in which some contacts end nowhere.</summary>
internal sealed class LeakyWorlds : IWorldSource
{
    private readonly FakeWorlds _sound = new();

    /// <inheritdoc/>
    public string Engine => "leaky-1";

    /// <inheritdoc/>
    public IEnumerable<RunRecord> Replicate(Setting setting, ulong seed, IReadOnlyList<Policy> policies, CancellationToken stop)
    {
        foreach (var run in _sound.Replicate(setting, seed, policies, stop))
        {
            run.Weeks[0].Add(Count.Offered, 3);
            yield return run;
        }
    }
}

/// <summary>A world that is another one every time.</summary>
internal sealed class MoodyWorlds : IWorldSource
{
    private readonly FakeWorlds _sound = new();
    private int _mood;

    /// <inheritdoc/>
    public string Engine => "moody-1";

    /// <inheritdoc/>
    public IEnumerable<RunRecord> Replicate(Setting setting, ulong seed, IReadOnlyList<Policy> policies, CancellationToken stop) =>
        _sound.Replicate(setting, seed, policies, stop).Select(run => run with { Digest = $"{Interlocked.Increment(ref _mood):x32}" });
}
