using CxSim.Experiments.Scenarios.Kinds;
using CxSim.Experiments.Scenarios.Yaml;

namespace CxSim.Experiments.Scenarios;

/// <summary>Where files are.</summary>
internal sealed class Sources(string workingDirectory)
{
    private const string Top = "experiments";
    private const string Extension = ".yaml";

    internal string WorkingDirectory { get; } = workingDirectory;

    /// <summary>Whether a word is a path rather than a name.</summary>
    internal static bool IsPath(string text) =>
        text.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) || text.EndsWith(".yml", StringComparison.OrdinalIgnoreCase)
        || text.Contains('/') || text.Contains('\\');

    /// <summary>Full path of a name or path, or null.</summary>
    /// <param name="shelf">Folder under experiments/.</param>
    /// <param name="text">The name or path.</param>
    /// <param name="folder">Folder of the file that mentions it.</param>
    internal string? Find(string shelf, string text, string folder)
    {
        if (IsPath(text))
        {
            return text.Contains('\0') ? null : Existing(Path.Combine(folder, text));
        }

        var folders = IdKind.IsId(text) ? Folders(shelf, folder).Append(folder) : [];
        return folders.Select(f => Existing(Path.Combine(f, text + Extension))).FirstOrDefault(f => f is not null);
    }

    /// <summary>Names of the files on a shelf.</summary>
    internal IEnumerable<string> Names(string shelf, string folder) => Folders(shelf, folder)
        .Skip(shelf.Length == 0 ? 1 : 0)
        .Where(Directory.Exists)
        .SelectMany(f => Directory.EnumerateFiles(f, "*" + Extension))
        .Select(f => Path.GetFileNameWithoutExtension(f)!)
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);

    /// <summary>What messages call a file: its path from the working folder, if it lies there.</summary>
    internal string NameOf(string path)
    {
        string relative = Path.GetRelativePath(WorkingDirectory, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }

    /// <summary>The bytes of a file, at most one more than may be read; null, with a problem told, if it cannot be opened.</summary>
    internal byte[]? Bytes(string path, Reading reading)
    {
        try
        {
            using var stream = File.OpenRead(path);
            byte[] buffer = new byte[YamlBytes.Most + 1];
            int read = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            return buffer[..read];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            reading.Usage(default, "cannot read this file", "a file that can be opened");
            return null;
        }
    }

    private static string? Existing(string path) => File.Exists(path) ? Path.GetFullPath(path) : null;

    // Nearest first: a project's own centre hides the program's of the same name.
    private IEnumerable<string> Folders(string shelf, string folder) => new[] { folder, WorkingDirectory, AppContext.BaseDirectory }
        .SelectMany(Above)
        .Select(f => Path.Combine(f, Top, shelf))
        .Prepend(Path.Combine(folder, shelf))
        .Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Above(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            yield return at.FullName;
        }
    }
}
