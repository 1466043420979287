using System.Diagnostics;

namespace CxSim.Benchmarks;

/// <summary>Where the project's folders are, and programs run in them.</summary>
internal static class Places
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    /// <summary>The built command line.</summary>
    public static string CommandLine { get; } = Path.Combine(Root, "src", "CxSim.Cli", "bin", "Release", "net10.0", "cxsim");

    /// <summary>Runs a program in the solution's folder and gives the seconds until it says something, and until it ends.</summary>
    /// <param name="program">The program.</param>
    /// <param name="words">Its arguments.</param>
    /// <param name="sign">Part of the line on standard error that is waited for.</param>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static (double Sign, double End) Time(string program, IEnumerable<string> words, string sign)
    {
        long started = Stopwatch.GetTimestamp();
        double seen = double.NaN;
        using var process = Process.Start(Started(program, words))!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        while (process.StandardError.ReadLine() is { } line)
        {
            if (double.IsNaN(seen) && line.Contains(sign, StringComparison.Ordinal))
            {
                seen = Stopwatch.GetElapsedTime(started).TotalSeconds;
            }
        }

        process.WaitForExit();
        return process.ExitCode == 0
            ? (seen, Stopwatch.GetElapsedTime(started).TotalSeconds)
            : throw new InvalidOperationException($"{program} ended with {process.ExitCode}");
    }

    /// <summary>What a program prints.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static string Output(string program, params IEnumerable<string> words)
    {
        using var process = Process.Start(Started(program, words))!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} ended with {process.ExitCode}");
    }

    private static ProcessStartInfo Started(string program, IEnumerable<string> words) => new(program, words)
    {
        WorkingDirectory = Root, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false,
    };

    private static string Above(string folder) =>
        File.Exists(Path.Combine(folder, "CxSim.sln")) ? folder
            : Above(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("run it from within the project"));
}
