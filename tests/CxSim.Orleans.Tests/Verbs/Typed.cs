using System.Diagnostics;

namespace CxSim.Orleans.Tests.Verbs;

/// <summary>cxsim-cluster as somebody types it, in a folder of its own.</summary>
internal sealed class Typed : IDisposable
{
    /// <summary>A small experiment, whose name is its file's.</summary>
    public const string Experiment = "tiny.yaml";

    private readonly string _folder = Directory.CreateTempSubdirectory("cxsim-cluster-").FullName;

    public Typed()
    {
        string centres = Directory.CreateDirectory(Path.Combine(_folder, "experiments", "centres")).FullName;
        File.WriteAllText(
            Path.Combine(centres, "tiny.yaml"), "id: tiny\ntitle: Two agents\nfrom: std-40\ndemand:\n  customers: 9000\nteams:\n"
                + "  - id: service\n    heads: 2\n");
        File.WriteAllText(
            Path.Combine(_folder, Experiment), "experiment: tiny\nquestion: Is a run on a silo a run here?\ncentres: [tiny]\n"
                + "policies: [today, quick-slow]\nseeds: 2\nweeks: 2\nwarmup: 1\ndraws: 0\n");
    }

    /// <summary>Types a line and waits for its end.</summary>
    /// <param name="line">The words after the program's name, with single spaces.</param>
    /// <param name="settings">What stands in the environment.</param>
    public (int Code, string Out, string Error) Line(string line, params (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "cxsim-cluster.dll"), .. line.Split(' ')])
        {
            UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = _folder,
        };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
