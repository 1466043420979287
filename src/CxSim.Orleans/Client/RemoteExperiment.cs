using CxSim.Experiments.Running;
using CxSim.Model.Measures;
using CxSim.Orleans.Runs;
using CxSim.Orleans.Studies;
using CxSim.Orleans.Wire;

namespace CxSim.Orleans.Client;

/// <summary>
/// An experiment on the silos, seen from here: it is begun at once, looked at until it ends, and cancelled when nobody waits any more.
/// A cluster that does not answer is asked again for five minutes.
/// </summary>
internal sealed class RemoteExperiment
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestSilence = TimeSpan.FromMinutes(5);

    private readonly IGrainFactory _grains;
    private readonly ClusterPlan _plan;
    private readonly IExperimentGrain _grain;
    private readonly Dictionary<string, TaskCompletionSource> _done;
    private readonly CancellationToken _stop;

    public RemoteExperiment(IGrainFactory grains, ClusterPlan plan, CancellationToken stop)
    {
        _grains = grains;
        _plan = plan;
        _stop = stop;
        _grain = grains.GetGrain<IExperimentGrain>(plan.Key);
        _done = plan.Errands.DistinctBy(NameOf).ToDictionary(
            NameOf, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        Ended = Task.Run(Watch, CancellationToken.None);
    }

    /// <summary>Done when the experiment has ended, or nobody waits for it any more; never fails.</summary>
    public Task Ended { get; }

    /// <summary>Waits until a replication is done.</summary>
    /// <exception cref="StudyException">The experiment cannot go on (1).</exception>
    /// <exception cref="OperationCanceledException">Stopped.</exception>
    public void Await(string name, CancellationToken stop) => _done[name].Task.WaitAsync(stop).GetAwaiter().GetResult();

    /// <summary>A run that is kept.</summary>
    public RunRecord Read(string key, CancellationToken stop)
    {
        var stored = Patiently(() => _grains.GetGrain<IResultGrain>(key).Read(), stop).GetAwaiter().GetResult();
        return RunCodec.Decode(stored?.Bytes ?? throw new StudyException(
            $"The cluster says that run {key} is done, but does not have it: its storage was emptied. Give the same command again.", 1));
    }

    private static string NameOf(Errand errand) => ClusterWorlds.NameOf(errand.Keys);

    private async Task Watch()
    {
        try
        {
            await Patiently(Begin, _stop);
            await Look();
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            await Cancel();
        }
        catch (Exception e)
        {
            var failure = e as StudyException ?? new StudyException($"The cluster failed: {e.Message}", 1, e);
            foreach (var done in _done.Values)
            {
                done.TrySetException(failure);
            }
        }
    }

    private async Task<bool> Begin()
    {
        await _grain.Begin(_plan);
        return true;
    }

    private async Task Look()
    {
        int known = 0;
        var life = Guid.Empty;
        while (true)
        {
            var news = await Patiently(() => _grain.News(known, life), _stop);
            life = news.Life;
            known = news.Done;
            foreach (int errand in news.Finished)
            {
                _done[NameOf(_plan.Errands[errand])].TrySetResult();
            }

            switch (news.Standing)
            {
                case Standing.Done:
                    return;
                case Standing.Running:
                    await Task.Delay(Glance, _stop);
                    break;
                case Standing.Cancelled:
                    throw new StudyException("The experiment was cancelled by someone else; what was done is kept.", 1);
                default:
                    throw new StudyException(
                        $"The experiment cannot go on: {(news.Trouble.Length > 0 ? news.Trouble : "the cluster has lost its plan.")}", 1);
            }
        }
    }

    private async Task Cancel()
    {
        foreach (var done in _done.Values)
        {
            done.TrySetCanceled(_stop);
        }

        try
        {
            await _grain.Cancel();
        }
        catch (Exception e) when (Faults.MayPass(e))
        {
            // Nobody answers: the experiment ends by itself, and what it finishes is kept.
        }
    }

    private static async Task<T> Patiently<T>(Func<Task<T>> ask, CancellationToken stop)
    {
        long silent = Environment.TickCount64;
        for (var pause = Glance; ; pause = Patience.Longer(pause))
        {
            try
            {
                return await ask().WaitAsync(stop);
            }
            catch (Exception e) when (e is not DisputedResultException && !stop.IsCancellationRequested)
            {
                if (Environment.TickCount64 - silent > LongestSilence.TotalMilliseconds)
                {
                    string silence = $"The cluster has not answered for {LongestSilence.TotalMinutes:0} minutes";
                    throw new StudyException($"{silence}: {e.Message} Give the same command again.", 1, e);
                }

                await Task.Delay(pause, stop);
            }
        }
    }
}
