using CxSim.Orleans.Runs;
using CxSim.Orleans.Silos;
using CxSim.Orleans.Wire;
using Microsoft.Extensions.Logging;
using Orleans.Runtime.Placement;

namespace CxSim.Orleans.Studies;

/// <summary>An experiment as it is stored.</summary>
[GenerateSerializer, Alias("cxsim.experiment")]
public sealed class ExperimentState
{
    /// <summary>What is to be run.</summary>
    [Id(0)]
    public ClusterPlan? Plan { get; set; }

    /// <summary>Where it stands.</summary>
    [Id(1)]
    public Standing Standing { get; set; }

    /// <summary>Why it failed, or empty.</summary>
    [Id(2)]
    public string Trouble { get; set; } = "";
}

/// <inheritdoc cref="IExperimentGrain"/>
internal sealed partial class ExperimentGrain(
    [PersistentState("experiment", Storage.Name)] IPersistentState<ExperimentState> state, ISiloRooms rooms, ClusterMeter meter,
    ILogger<ExperimentGrain> log) : Grain, IExperimentGrain
{
    // How soon a new silo is given work, and a lost storage tried again.
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);

    private readonly Guid _life = Guid.NewGuid();
    private readonly List<int> _finished = [];
    private HandOut? _handOut;
    private IGrainTimer? _timer;
    private string _waitsFor = "";

    private ClusterPlan Plan => state.State.Plan!;

    private bool Runs => state.State.Standing == Standing.Running;

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        if (Runs)
        {
            Start();
        }
        else if (state.State.Standing == Standing.Done)
        {
            _finished.AddRange(Enumerable.Range(0, Plan.Errands.Length));
        }

        return Task.CompletedTask;
    }

    public async Task Begin(ClusterPlan plan)
    {
        if (state.State.Standing is Standing.Running or Standing.Done)
        {
            return;
        }

        state.State = new() { Plan = plan, Standing = Standing.Running };
        try
        {
            await state.WriteStateAsync();
        }
        catch
        {
            // Begun is only what is stored; the caller asks again.
            state.State = new();
            DeactivateOnIdle();
            throw;
        }

        Start();
    }

    public Task<ExperimentNews> News(int known, Guid life)
    {
        int from = life == _life ? known : 0;
        string trouble = state.State.Trouble.Length > 0 ? state.State.Trouble : _waitsFor;
        return Task.FromResult(new ExperimentNews(
            _life, state.State.Standing, _finished.Count, state.State.Plan?.Errands.Length ?? 0, _handOut?.InFlight.Count ?? 0, trouble,
            [.. _finished.Skip(from)]));
    }

    public async Task Cancel()
    {
        if (Runs)
        {
            await End(Standing.Cancelled, "");
        }
    }

    private void Start()
    {
        _finished.Clear();
        _handOut = new HandOut(Plan.Errands.Length, rooms, Plan.Engine, wholeCluster: Plan.Blocks > 0);
        _timer = this.RegisterGrainTimer(
            Fill, new GrainTimerCreationOptions(TimeSpan.Zero, Beat) { Interleave = true, KeepAlive = true });
    }

    private async Task Fill()
    {
        while (Runs && _handOut!.Next() is { } next)
        {
            _ = Send(_handOut, next.Errand, next.Silo);
        }

        _waitsFor = _handOut!.NobodyThere ? $"no silo runs the build {Plan.Engine}" : "";
        if (Runs && _finished.Count == Plan.Errands.Length)
        {
            await End(Standing.Done, "");
        }
    }

    private async Task Send(HandOut handOut, int errand, SiloAddress silo)
    {
        var order = Plan.OrderOf(errand);
        bool done = false;
        try
        {
            RequestContext.Set(IPlacementDirector.PlacementHintKey, silo);
            await GrainFactory.GetGrain<IRunGrain>(order.Key).Run(order);
            done = true;
        }
        catch (Exception e)
        {
            await Lost(handOut, errand, e);
        }

        handOut.Back(errand, done);
        if (done && handOut == _handOut)
        {
            _finished.Add(errand);
            await Fill();
        }
    }

    private async Task Lost(HandOut handOut, int errand, Exception why)
    {
        if (!Runs || handOut != _handOut)
        {
            return;
        }

        if (Faults.MayPass(why))
        {
            meter.HandedOutAgain();
            LogAgain(log, errand, this.GetPrimaryKeyString(), why);
            await Task.Delay(Beat);
        }
        else
        {
            LogFailed(log, this.GetPrimaryKeyString(), why);
            await End(Standing.Failed, why.Message);
        }
    }

    private async Task End(Standing standing, string trouble)
    {
        state.State.Standing = standing;
        state.State.Trouble = trouble;
        _timer?.Dispose();
        foreach (int errand in _handOut!.InFlight)
        {
            GrainFactory.GetGrain<IRunGrain>(Plan.OrderOf(errand).Key).Stop().Ignore();
        }

        for (var pause = Beat; !await Stored(); pause = Patience.Longer(pause))
        {
            await Task.Delay(pause);
        }
    }

    // When the silo is lost before its storage is back, the grain's next life does it again: runs are kept, so that costs a look at each.
    private async Task<bool> Stored()
    {
        try
        {
            await state.WriteStateAsync();
            return true;
        }
        catch (Exception e)
        {
            LogNotStored(log, this.GetPrimaryKeyString(), e);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The end of experiment {Key} could not be stored; trying again")]
    private static partial void LogNotStored(ILogger log, string key, Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Replication {Errand} of experiment {Key} is handed out again")]
    private static partial void LogAgain(ILogger log, int errand, string key, Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "Experiment {Key} cannot go on")]
    private static partial void LogFailed(ILogger log, string key, Exception exception);
}
