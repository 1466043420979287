using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;

namespace CxSim.Cli.Tests.Documents;

/// <summary>A program of this machine.</summary>
internal static class Tool
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private static readonly ConcurrentDictionary<string, string?> Found = [];

    /// <summary>The first program of this name on the path that can do something, or null.</summary>
    /// <param name="name">Its file's name.</param>
    /// <param name="trial">Arguments that it must accept.</param>
    public static string? Find(string name, params string[] trial) =>
        Found.GetOrAdd(string.Join(' ', [name, .. trial]), _ => (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(file => File.Exists(file) && Works(file, trial)));

    /// <summary>Runs a program to its end.</summary>
    /// <returns>What it wrote on standard output; fails the test with the rest when it ends otherwise than well.</returns>
    public static string Run(string file, string folder, params string[] arguments)
    {
        var (code, output, error) = Do(file, folder, arguments);
        Assert.True(code == 0, $"{file} ended with {code}: {error}{output}");
        return output;
    }

    private static bool Works(string file, string[] trial)
    {
        try
        {
            return Do(file, Path.GetTempPath(), trial).Code == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private static (int Code, string Output, string Error) Do(string file, string folder, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(file, arguments)
        {
            WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            return (-1, "", $"not done after {Patience.TotalMinutes:0} minutes");
        }

        return (process.ExitCode, output.Result, error.Result);
    }
}
