using CxSim.Experiments.Running;
using CxSim.Model.Measures;
using CxSim.Model.Policies;

namespace CxSim.Web.Tests;

/// <summary>The simulated world, but only so many seeds come through until others are let go: a test meets a run where it wants
/// it.</summary>
internal sealed class HeldWorlds(int free = 0) : IWorldSource, IDisposable
{
    private readonly SimulatedWorlds _worlds = new();
    private readonly SemaphoreSlim _through = new(free);

    public string Engine => _worlds.Engine;

    /// <summary>Lets more seeds through.</summary>
    public void Let(int seeds) => _through.Release(seeds);

    public IEnumerable<RunRecord> Replicate(Setting setting, ulong seed, IReadOnlyList<Policy> policies, CancellationToken stop)
    {
        _through.Wait(stop);
        bool isThrough = false;
        try
        {
            stop.ThrowIfCancellationRequested();
            foreach (var run in _worlds.Replicate(setting, seed, policies, stop))
            {
                yield return run;
            }

            isThrough = true;
        }
        finally
        {
            // A seed that was called off comes again.
            if (!isThrough)
            {
                _through.Release();
            }
        }
    }

    public IReadOnlyList<Followed> Follow(
        Setting setting, ulong seed, IReadOnlyList<Policy> policies, Watch watch, CancellationToken stop) =>
        _worlds.Follow(setting, seed, policies, watch, stop);

    public void Dispose() => _through.Dispose();
}
