using Checks = Xunit.Assert;

namespace CxSim.Cli.Tests;

/// <summary>Compares folders of results to the last byte; only manifests, which know the time, may differ in it.</summary>
internal static class SameFolders
{
    private const string Manifest = "manifest.json";

    /// <summary>Fails unless both hold the same files with the same bytes, and manifests with the same digest and hashes.</summary>
    public static void Assert(string one, string other)
    {
        Checks.Equal(Names(one), Names(other));
        Checks.All(Names(one).Where(n => n != Manifest), n =>
            Checks.Equal(File.ReadAllBytes(Path.Combine(one, n)), File.ReadAllBytes(Path.Combine(other, n))));
        Checks.Equal(Timeless(one), Timeless(other));
    }

    private static string[] Names(string folder) => [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(folder, f)).Order(StringComparer.Ordinal)];

    private static string[] Timeless(string folder) => [.. File.ReadLines(Path.Combine(folder, Manifest))
        .Where(l => !l.Contains("\"created\"", StringComparison.Ordinal) && !l.Contains("\"wall_seconds\"", StringComparison.Ordinal))];
}
