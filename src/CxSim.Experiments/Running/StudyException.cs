namespace CxSim.Experiments.Running;

/// <summary>A study that cannot run, be saved or be found; the message says what, where and the way out.</summary>
/// <param name="message">One or two plain sentences.</param>
/// <param name="exitCode">1 the machine's fault (disk, folder), 2 unknown name, 3 impossible or incomparable input.</param>
/// <param name="cause">What lies behind it, if anything.</param>
public sealed class StudyException(string message, int exitCode, Exception? cause = null) : Exception(message, cause)
{
    /// <summary>The exit code of the command.</summary>
    public int ExitCode { get; } = exitCode;

    internal static StudyException Unwritable(string path, Exception cause) => new(
        $"Cannot write {path}: {cause.Message} Choose another folder with --out, or free it.", 1, cause);

    internal static StudyException OtherCounts(string path) => new(
        $"{path} was written by a build that counts other things; simulate it again from its scenario.", 3);
}
