using System.Threading.Channels;
using CxSim.Experiments.Running;
using CxSim.Experiments.Trials;
using CxSim.Model.Policies;
using CxSim.Orleans.Silos;
using CxSim.Orleans.Split;
using CxSim.Orleans.Wire;
using Microsoft.Extensions.Logging;

namespace CxSim.Orleans.Runs;

/// <inheritdoc cref="IRunGrain"/>
internal sealed partial class RunGrain(
    Lanes lanes, IWorldSource worlds, ISiloRooms rooms, ILocalSiloDetails here, ClusterMeter meter, ILogger<RunGrain> log)
    : Grain, IRunGrain
{
    // Finished runs that may wait for storage before the lane waits too.
    private const int Unkept = 2;

    private readonly CancellationTokenSource _stop = CancellationTokenSource.CreateLinkedTokenSource(lanes.Stopping);
    private Task? _run;

    public Task Run(RunOrder order) => _run is { IsCompletedSuccessfully: true } or { IsCompleted: false } ? _run : _run = Begin(order);

    public Task Stop()
    {
        _stop.Cancel();
        return Task.CompletedTask;
    }

    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        _stop.Cancel();
        return Task.CompletedTask;
    }

    private async Task Begin(RunOrder order)
    {
        DelayDeactivation(Timeout.InfiniteTimeSpan);
        using var quit = CancellationTokenSource.CreateLinkedTokenSource(_stop.Token);
        try
        {
            await Fulfil(order, quit.Token);
        }
        finally
        {
            // Whatever ended it: the lane is not to go on for nobody, and a later call starts from what is kept.
            await quit.CancelAsync();
            DelayDeactivation(TimeSpan.Zero);
            DeactivateOnIdle();
        }
    }

    private async Task Fulfil(RunOrder order, CancellationToken stop)
    {
        var (setting, policies) = Understand(order);
        string?[] digests = [];
        await Patiently(async () => digests = await Task.WhenAll(order.Keys.Select(k => Result(k).Digest())), stop);
        (string, Policy)[] missing = [.. order.Keys.Zip(policies).Where((_, i) => digests[i] is null)];
        if (missing.Length == 0)
        {
            return;
        }

        if (order.Blocks > 0)
        {
            await Spread(order, setting, missing, stop);
            return;
        }

        var finished = Channel.CreateBounded<(string Key, StoredRun Run)>(Unkept);
        var computing = Compute(setting, order.Seed, missing, finished.Writer, stop);
        await foreach (var (key, run) in finished.Reader.ReadAllAsync(stop))
        {
            await Patiently(async () => await Result(key).Keep(run), stop);
        }

        await computing;
    }

    // The days are turned here, in short steps; the work of a day is done where the cohorts and teams are.
    private async Task Spread(RunOrder order, Setting setting, (string Key, Policy Policy)[] wanted, CancellationToken stop)
    {
        Policy[] policies = [.. wanted.Select(w => w.Policy)];
        var world = new SplitWorld(GrainFactory, setting, policies, order with { Policies = [.. policies.Select(WorldText.Of)] });
        SiloAddress[] silos = [.. rooms.Of(order.Engine).Select(s => s.Silo)];
        try
        {
            int i = 0;
            await foreach (var run in world.Replicate(here.SiloAddress, silos, stop))
            {
                string key = wanted[i++].Key;
                await Patiently(async () => await Result(key).Keep(new StoredRun(run.Digest, RunCodec.Encode(run))), stop);
                meter.RunFinished(run.Contacts);
            }
        }
        finally
        {
            world.End().Ignore();
        }
    }

    // On the lane nothing of the grain may be touched but what is handed over here.
    private async Task Compute(
        Setting setting, ulong seed, (string Key, Policy Policy)[] wanted, ChannelWriter<(string Key, StoredRun Run)> finished,
        CancellationToken stop)
    {
        void Work()
        {
            int i = 0;
            foreach (var run in worlds.Replicate(setting, seed, [.. wanted.Select(w => w.Policy)], stop))
            {
                var stored = new StoredRun(run.Digest, RunCodec.Encode(run));
                finished.WriteAsync((wanted[i++].Key, stored), stop).AsTask().GetAwaiter().GetResult();
                meter.RunFinished(run.Contacts);
            }
        }

        try
        {
            await lanes.Do(Work, stop);
            finished.Complete();
        }
        catch (Exception e)
        {
            finished.Complete(e is OperationCanceledException ? e : new RunFailedException($"{e.Message} ({e.GetType().Name})"));
        }
    }

    // Storage may be away for a while: the run waits for it, and the lane for the run.
    private async Task Patiently(Func<Task> work, CancellationToken stop)
    {
        for (var pause = TimeSpan.FromMilliseconds(100); ; pause = Patience.Longer(pause))
        {
            try
            {
                await work();
                return;
            }
            catch (Exception e) when (e is not DisputedResultException && !stop.IsCancellationRequested)
            {
                meter.StorageFailed();
                LogStorage(log, this.GetPrimaryKeyString(), pause, e);
                await Task.Delay(pause, stop);
            }
        }
    }

    private IResultGrain Result(string key) => GrainFactory.GetGrain<IResultGrain>(key);

    private (Setting Setting, Policy[] Policies) Understand(RunOrder order)
    {
        if (order.Engine != worlds.Engine)
        {
            throw new WrongBuildException($"this silo runs {worlds.Engine}, the experiment needs {order.Engine}.");
        }

        var setting = WorldText.Setting(order.Setting);
        Policy[] policies = [.. order.Policies.Select(WorldText.Policy)];
        var keys = new TrialKeys(worlds.Engine);
        bool same = policies.Select(p => RunKey.Of(keys, setting, p, order.Seed)).SequenceEqual(order.Keys);
        return same
            ? (setting, policies)
            : throw new WrongBuildException("what arrived is not what was sent; both ends must be one build.");
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Storage does not answer run {Key}; trying again in {Pause}")]
    private static partial void LogStorage(ILogger log, string key, TimeSpan pause, Exception exception);
}
