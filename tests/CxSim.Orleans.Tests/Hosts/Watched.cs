using System.Collections.Concurrent;
using CxSim.Experiments.Running;
using CxSim.Model.Measures;
using CxSim.Model.Policies;

namespace CxSim.Orleans.Tests.Hosts;

/// <summary>The simulated worlds of a silo, which tell what they are asked and can be held up, on the lane, before each run.</summary>
internal sealed class Watched : IWorldSource
{
    private readonly SimulatedWorlds _worlds = new();

    /// <inheritdoc/>
    public string Engine => _worlds.Engine;

    /// <summary>Policies and seeds of the runs that were simulated.</summary>
    public ConcurrentQueue<(string Policy, ulong Seed)> Simulated { get; } = [];

    /// <summary>Called before each run.</summary>
    public Action<string, ulong, CancellationToken> Before { get; set; } = (_, _, _) => { };

    /// <inheritdoc/>
    public IEnumerable<RunRecord> Replicate(Setting setting, ulong seed, IReadOnlyList<Policy> policies, CancellationToken stop)
    {
        using var runs = _worlds.Replicate(setting, seed, policies, stop).GetEnumerator();
        foreach (var policy in policies)
        {
            Before(policy.Id, seed, stop);
            runs.MoveNext();
            Simulated.Enqueue((policy.Id, seed));
            yield return runs.Current;
        }
    }
}
