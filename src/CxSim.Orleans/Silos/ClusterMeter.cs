using System.Diagnostics.Metrics;
using CxSim.Orleans.Runs;

namespace CxSim.Orleans.Silos;

/// <summary>What a silo counts of its own work, for anyone who reads System.Diagnostics.Metrics, OpenTelemetry among them.</summary>
internal sealed class ClusterMeter : IDisposable
{
    /// <summary>Name of the meter.</summary>
    public const string Name = "CxSim.Orleans";

    private readonly Meter _meter = new(Name);
    private readonly Counter<long> _runs;
    private readonly Counter<long> _contacts;
    private readonly Counter<long> _storage;
    private readonly Counter<long> _again;

    public ClusterMeter(Lanes lanes)
    {
        _runs = _meter.CreateCounter<long>("cxsim.runs", "{run}", "Runs finished on this silo.");
        _contacts = _meter.CreateCounter<long>("cxsim.contacts", "{contact}", "Contacts simulated on this silo, warm-up excluded.");
        _storage = _meter.CreateCounter<long>("cxsim.storage.failures", "{try}", "Tries to keep a run that failed and were made again.");
        _again = _meter.CreateCounter<long>("cxsim.errands.again", "{errand}", "Replications handed out again after their silo was lost.");
        _meter.CreateObservableGauge("cxsim.lanes", () => lanes.Count, "{lane}", "Lanes of this silo.");
        _meter.CreateObservableGauge("cxsim.lanes.busy", () => lanes.Busy, "{lane}", "Lanes that are computing.");
    }

    public void RunFinished(long contacts)
    {
        _runs.Add(1);
        _contacts.Add(contacts);
    }

    public void StorageFailed() => _storage.Add(1);

    public void HandedOutAgain() => _again.Add(1);

    public void Dispose() => _meter.Dispose();
}
