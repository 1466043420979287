namespace CxSim.Cli.Tests;

/// <summary>A machine to run command lines on: a folder of its own, and what was said on both outputs.</summary>
internal sealed class Desk : IDisposable
{
    private readonly CancellationTokenSource _stop = new();

    /// <summary>Where relative paths start from; empty at first and removed at the end.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("cxsim-").FullName;

    /// <summary>Whether a person watches.</summary>
    public bool Terminal { get; init; }

    /// <summary>Whether NO_COLOR is set.</summary>
    public bool NoColour { get; init; }

    /// <summary>Runs a command line.</summary>
    public Answer Run(params string[] args)
    {
        var output = new StringWriter();
        var error = new StringWriter();
        var here = new Surroundings(
            Folder, Terminal, Terminal, NoColour, Surroundings.UsualWidth, TimeProvider.System, _stop.Token);
        int code = CliApp.Run(args, output, error, here);
        return new Answer(code, output.ToString().ReplaceLineEndings("\n"), error.ToString().ReplaceLineEndings("\n"));
    }

    /// <summary>A path inside the folder.</summary>
    public string Path(string name) => System.IO.Path.Combine(Folder, name);

    /// <summary>Presses Ctrl-C.</summary>
    public void Stop() => _stop.Cancel();

    /// <inheritdoc/>
    public void Dispose()
    {
        _stop.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}

/// <summary>What a command line gave back.</summary>
/// <param name="Code">Exit code.</param>
/// <param name="Out">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record Answer(int Code, string Out, string Error);
