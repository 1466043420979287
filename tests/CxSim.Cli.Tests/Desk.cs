using CxSim.Experiments.Running;

namespace CxSim.Cli.Tests;

/// <summary>A machine to run command lines on: a folder of its own, and what was said on both outputs.</summary>
internal sealed class Desk : IDisposable
{
    private readonly CancellationTokenSource _stop = new();

    /// <summary>Where relative paths start from; empty at first and removed at the end.</summary>
    public string Folder { get; init; } = Directory.CreateTempSubdirectory("cxsim-").FullName;

    /// <summary>Whether a person watches.</summary>
    public bool Terminal { get; init; }

    /// <summary>Whether NO_COLOR is set.</summary>
    public bool NoColour { get; init; }

    /// <summary>The clock.</summary>
    public StoppedClock Clock { get; } = new();

    /// <summary>Where runs come from.</summary>
    public IWorldSource Worlds { get; init; } = new FakeWorlds();

    /// <summary>Runs a command line whose words have no spaces in them.</summary>
    public Answer Line(string line) => Run(line.Split(' '));

    /// <summary>The folders of finished studies, oldest first.</summary>
    public string[] Results() =>
        [.. Directory.EnumerateDirectories(Path("results")).Where(d => File.Exists(System.IO.Path.Combine(d, "manifest.json"))).Order()];

    /// <summary>Runs a command line.</summary>
    public Answer Run(params string[] args)
    {
        var output = new StringWriter();
        var error = new StringWriter();
        var here = new Surroundings(
            Folder, Terminal, Terminal, NoColour, Surroundings.UsualWidth, Clock, Worlds, _stop.Token);
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
        if (Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }
    }
}

/// <summary>What a command line gave back.</summary>
/// <param name="Code">Exit code.</param>
/// <param name="Out">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record Answer(int Code, string Out, string Error);
