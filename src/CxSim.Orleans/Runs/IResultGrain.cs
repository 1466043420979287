using CxSim.Orleans.Wire;
using Orleans.Concurrency;

namespace CxSim.Orleans.Runs;

/// <summary>
/// Keeps one finished run under a hash of all that decides it. The same run may be kept any number of times; one with another digest
/// under the same key shows that something is broken, and from then on the key gives nothing but that error.
/// </summary>
[Alias("cxsim.IResultGrain")]
public interface IResultGrain : IGrainWithStringKey
{
    /// <summary>Keeps a run; when this returns it outlives the silo, if storage does.</summary>
    /// <exception cref="DisputedResultException">Another digest is kept.</exception>
    [Alias("Keep")]
    Task Keep(StoredRun run);

    /// <summary>The digest of the run kept, or null.</summary>
    /// <exception cref="DisputedResultException">Two digests were found.</exception>
    [ReadOnly, Alias("Digest")]
    Task<string?> Digest();

    /// <summary>The run kept, or null.</summary>
    /// <exception cref="DisputedResultException">Two digests were found.</exception>
    [ReadOnly, Alias("Read")]
    Task<StoredRun?> Read();
}

/// <summary>The same run ended twice with different numbers: another build, a broken machine or a fault of the model.</summary>
/// <param name="message">Which run, and both digests.</param>
[GenerateSerializer, Alias("cxsim.disputed")]
public sealed class DisputedResultException(string message) : Exception(message);
