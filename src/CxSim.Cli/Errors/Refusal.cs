namespace CxSim.Cli.Errors;

/// <summary>The command line asks for something that cannot be done. Says what, why and the way out.</summary>
internal sealed class Refusal : Exception
{
    private Refusal(int code, string message, string? wayOut)
        : base(message)
    {
        Code = code;
        WayOut = wayOut;
    }

    /// <summary>The program's exit code.</summary>
    public int Code { get; }

    /// <summary>What to do instead, or null when the message says it all.</summary>
    public string? WayOut { get; }

    /// <summary>An unknown name, a wrong flag, a missing word.</summary>
    public static Refusal Usage(string message, string? wayOut = null) => new(ExitCode.Usage, message, wayOut);

    /// <summary>A known thing with a value that cannot be.</summary>
    public static Refusal Invalid(string message, string? wayOut = null) => new(ExitCode.Invalid, message, wayOut);

    /// <summary>A known thing that could not be done here and now.</summary>
    public static Refusal Failed(string message, string? wayOut = null) => new(ExitCode.Unexpected, message, wayOut);
}
