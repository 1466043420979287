using System.Collections.Concurrent;
using CxSim.Experiments.Running;
using CxSim.Experiments.Trials;
using CxSim.Model.Measures;
using CxSim.Model.Policies;
using CxSim.Orleans.Wire;

namespace CxSim.Orleans.Client;

/// <summary>
/// A cluster as a source of runs: what is prepared goes to the silos as one experiment, and each replication is read as it is done. Every
/// host of <see cref="IWorldSource"/> can so work on a cluster as it does in one process.
/// </summary>
/// <param name="grains">Reaches the cluster; asked when it is first needed.</param>
/// <param name="blocks">Blocks into which each centre is cut and spread over the silos; 0 keeps each run in one silo.</param>
internal sealed class ClusterWorlds(Func<IGrainFactory> grains, int blocks = 0) : IWorldSource, IDisposable
{
    private readonly SimulatedWorlds _here = new();
    private readonly TrialKeys _keys = new(new SimulatedWorlds().Engine);
    private readonly ConcurrentDictionary<string, RemoteExperiment> _prepared = [];
    private readonly ConcurrentBag<RemoteExperiment> _begun = [];

    /// <inheritdoc/>
    public string Engine => _here.Engine;

    /// <inheritdoc/>
    public void Prepare(IReadOnlyList<Replication> replications, CancellationToken stop)
    {
        if (replications.Count == 0)
        {
            return;
        }

        var plan = PlanWriter.Of(replications, Engine, _keys, blocks);
        var experiment = new RemoteExperiment(grains(), plan, stop);
        _begun.Add(experiment);
        foreach (var errand in plan.Errands)
        {
            _prepared[NameOf(errand.Keys)] = experiment;
        }
    }

    /// <inheritdoc/>
    public IEnumerable<RunRecord> Replicate(Setting setting, ulong seed, IReadOnlyList<Policy> policies, CancellationToken stop)
    {
        string[] keys = [.. policies.Select(p => RunKey.Of(_keys, setting, p, seed))];
        if (!_prepared.ContainsKey(NameOf(keys)))
        {
            Prepare([new(setting, seed, policies)], stop);
        }

        _prepared.TryRemove(NameOf(keys), out var experiment);
        experiment!.Await(NameOf(keys), stop);
        return keys.Zip(policies, (key, policy) => experiment.Read(key, stop) with { Policy = policy.Id });
    }

    /// <inheritdoc/>
    public IReadOnlyList<Followed> Follow(
        Setting setting, ulong seed, IReadOnlyList<Policy> policies, Watch watch, CancellationToken stop) =>
        _here.Follow(setting, seed, policies, watch, stop);

    /// <summary>Waits for experiments that are being cancelled.</summary>
    public void Dispose() => Task.WaitAll([.. _begun.Select(e => e.Ended)], TimeSpan.FromSeconds(5));

    /// <summary>What a replication is found under.</summary>
    internal static string NameOf(IEnumerable<string> keys) => string.Join(' ', keys);
}
