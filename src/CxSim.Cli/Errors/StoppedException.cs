namespace CxSim.Cli.Errors;

/// <summary>The user stopped a study of many trials; what was done is kept.</summary>
/// <param name="done">Runs that are kept.</param>
/// <param name="runs">Runs in all.</param>
internal sealed class StoppedException(int done, int runs) : Exception(
    FormattableString.Invariant($"Stopped. {done:N0} of {runs:N0} runs are kept.   Continue:  give the same command again"));
