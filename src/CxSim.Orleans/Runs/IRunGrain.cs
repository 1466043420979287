using CxSim.Orleans.Wire;
using Orleans.Concurrency;

namespace CxSim.Orleans.Runs;

/// <summary>
/// Runs one replication: policies one after the other from one warmed-up state. What is kept is not run again, each run is kept as it
/// ends, and who asks while it runs waits for the same end.
/// </summary>
[Alias("cxsim.IRunGrain")]
public interface IRunGrain : IGrainWithStringKey
{
    /// <summary>Runs what is not yet kept, and returns when all is.</summary>
    /// <exception cref="DisputedResultException">A run ended with another digest than before.</exception>
    /// <exception cref="WrongBuildException">This silo runs another build, or read something else than was sent.</exception>
    /// <exception cref="RunFailedException">The model cannot run it.</exception>
    /// <exception cref="OperationCanceledException">Stopped.</exception>
    [AlwaysInterleave, ResponseTimeout("7.00:00:00"), Alias("Run")]
    Task Run(RunOrder order);

    /// <summary>Stops the run; what is kept stays kept.</summary>
    [AlwaysInterleave, Alias("Stop")]
    Task Stop();
}

/// <summary>A silo was asked for a run that it cannot give: another build, or an order that did not arrive as it was sent.</summary>
/// <param name="message">What differs.</param>
[GenerateSerializer, Alias("cxsim.wrongbuild")]
public sealed class WrongBuildException(string message) : Exception(message);

/// <summary>The model itself failed; it would fail everywhere.</summary>
/// <param name="message">How.</param>
[GenerateSerializer, Alias("cxsim.runfailed")]
public sealed class RunFailedException(string message) : Exception(message);
