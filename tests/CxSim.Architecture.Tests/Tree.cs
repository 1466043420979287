namespace CxSim.Architecture.Tests;

/// <summary>The project's own files, walked from the folder that holds the solution.</summary>
internal static class Tree
{
    private static readonly string[] Skipped =
        ["bin", "obj", ".git", ".vs", ".idea", "results", "TestResults", "BenchmarkDotNet.Artifacts", "node_modules"];

    public static string Root { get; } = FindRoot();

    /// <summary>Every file, as a path from the root with slashes, in order.</summary>
    public static IReadOnlyList<string> Paths { get; } = [.. Walk(Root).Order(StringComparer.Ordinal)];

    /// <summary>Every file that holds text.</summary>
    public static IReadOnlyList<SourceFile> Texts { get; } =
        [.. Paths.Where(path => !IsBinary(path)).Select(path => new SourceFile(path, File.ReadAllText(Full(path))))];

    public static string Full(string path) => Path.Combine(Root, path);

    public static bool IsBinary(string path)
    {
        using var stream = File.OpenRead(Full(path));
        Span<byte> start = stackalloc byte[8192];
        return start[..stream.Read(start)].Contains((byte)0);
    }

    private static IEnumerable<string> Walk(string folder)
    {
        foreach (string file in Directory.EnumerateFiles(folder))
        {
            // A worktree's .git is a file.
            if (Path.GetFileName(file) != ".git")
            {
                yield return Path.GetRelativePath(Root, file).Replace('\\', '/');
            }
        }

        foreach (string file in Directory.EnumerateDirectories(folder).Where(f => !Skipped.Contains(Path.GetFileName(f))).SelectMany(Walk))
        {
            yield return file;
        }
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CxSim.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("No CxSim.sln above the tests.");
        }

        return folder.FullName;
    }
}
