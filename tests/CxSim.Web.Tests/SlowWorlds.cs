using CxSim.Experiments.Running;
using CxSim.Model.Measures;
using CxSim.Model.Policies;

namespace CxSim.Web.Tests;

/// <summary>The simulated world, but every run takes a while, so that there is something to stop.</summary>
internal sealed class SlowWorlds(int milliseconds) : IWorldSource
{
    private readonly SimulatedWorlds _worlds = new();

    public string Engine => _worlds.Engine;

    public IEnumerable<RunRecord> Replicate(Setting setting, ulong seed, IReadOnlyList<Policy> policies, CancellationToken stop)
    {
        foreach (var run in _worlds.Replicate(setting, seed, policies, stop))
        {
            if (stop.WaitHandle.WaitOne(milliseconds))
            {
                throw new OperationCanceledException(stop);
            }

            yield return run;
        }
    }

    public IReadOnlyList<Followed> Follow(
        Setting setting, ulong seed, IReadOnlyList<Policy> policies, Watch watch, CancellationToken stop) =>
        _worlds.Follow(setting, seed, policies, watch, stop);
}
