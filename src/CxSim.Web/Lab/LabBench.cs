using CxSim.Experiments.Results;
using CxSim.Experiments.Running;
using CxSim.Experiments.Scenarios;
using CxSim.Experiments.Trials;
using CxSim.Web.Serving;

namespace CxSim.Web.Lab;

/// <summary>Where runs are simulated and kept: the folder of results and the caches that the command line uses too.</summary>
internal sealed class LabBench : IDisposable
{
    /// <summary>A bench.</summary>
    public LabBench(ServeOptions options)
    {
        Options = options;
        Cold = options.Worlds ?? new SimulatedWorlds();
        Root = new ResultsRoot(options.Results, options.Clock);
        Worlds = Cold.Keeping(WorldMemory.ForThisMachine(Root.Worlds));
        Store = TrialStore.Open(Root.TrialsFolder);
        // Names only: no text from a request opens a file by its path.
        Library = new Library(options.Folder) { FollowPaths = false };
    }

    /// <summary>How the pages are served.</summary>
    public ServeOptions Options { get; }

    /// <summary>Worlds that are kept warm.</summary>
    public IWorldSource Worlds { get; }

    /// <summary>Worlds that are needed once and not kept, such as those with drawn beliefs.</summary>
    public IWorldSource Cold { get; }

    /// <summary>The folder of results.</summary>
    public ResultsRoot Root { get; }

    /// <summary>Outcomes under drawn beliefs.</summary>
    public TrialStore Store { get; }

    /// <summary>Centres, policies and beliefs by name.</summary>
    public Library Library { get; }

    /// <summary>Names of the centres that have customers and agents; a plain queue has no levers.</summary>
    public IReadOnlyList<string> CentreNames => [.. Library.CentreNames.Where(n => !IsPlainQueue(n))];

    /// <summary>The folder of what the lab has run.</summary>
    public string LabFolder => Path.Combine(Root.Folder, ".lab");

    /// <summary>A farm of trials in worlds that are not kept.</summary>
    public TrialFarm Farm(Action<FarmProgress>? progress = null) => new(Cold, new FarmOptions
    {
        Threads = Options.Threads, Store = Store, Progress = progress, Time = Options.Clock,
    });

    /// <inheritdoc/>
    public void Dispose() => Store.Dispose();

    // A file that cannot be read says why when it is chosen.
    private bool IsPlainQueue(string name)
    {
        try
        {
            return Library.Centre(name) is QueueCentre;
        }
        catch (InputException)
        {
            return false;
        }
    }
}
