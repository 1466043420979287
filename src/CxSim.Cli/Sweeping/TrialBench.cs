using CxSim.Cli.Errors;
using CxSim.Cli.Studies;
using CxSim.Cli.Terminal;
using CxSim.Experiments.Running;
using CxSim.Experiments.Trials;

namespace CxSim.Cli.Sweeping;

/// <summary>Where studies of many trials are priced and run; what is done is kept, and never done again.</summary>
internal sealed class TrialBench : IDisposable
{
    private readonly Bench _bench;
    private readonly TrialStore? _store;
    private Action<FarmProgress> _tell = _ => { };

    /// <summary>A bench; the trials' outcomes are kept beside the results.</summary>
    public TrialBench(Bench bench)
    {
        _bench = bench;
        _store = bench.Cached ? TrialStore.Open(bench.Root.TrialsFolder) : null;
        Farm = new TrialFarm(bench.Shell.Here.Worlds, new FarmOptions
        {
            Threads = bench.Threads,
            Store = _store,
            Progress = p => _tell(p),
            Time = bench.Shell.Here.Clock,
        });
        Started = bench.Shell.Here.Clock.GetTimestamp();
    }

    /// <summary>Where the outcomes are.</summary>
    public TrialFarm Farm { get; }

    /// <summary>When it was set up, on its clock.</summary>
    public long Started { get; }

    /// <summary>What some trials would take.</summary>
    public Price PriceOf(IEnumerable<Trial> trials) => Farm.PriceOf(trials);

    /// <summary>Runs what is not yet kept.</summary>
    /// <param name="what">What is done, in a word or two.</param>
    /// <param name="trials">The trials.</param>
    /// <param name="price">What they would take.</param>
    /// <exception cref="StoppedException">The user stopped it; what was done is kept.</exception>
    public void Run(string what, IEnumerable<Trial> trials, Price price)
    {
        int done = price.Kept;
        bool whole = price.Kept == price.Trials || ProgressDisplay.During(_bench.Shell, what, tell =>
        {
            _tell = p =>
            {
                done = p.Done;
                tell(new StudyProgress(p.Done, p.Trials, 0, 0, 0, p.SecondsLeft));
            };
            return Farm.Run(trials, _bench.Shell.Here.Stop);
        });
        if (!whole)
        {
            throw new StoppedException(done, price.Trials);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _store?.Dispose();
}
