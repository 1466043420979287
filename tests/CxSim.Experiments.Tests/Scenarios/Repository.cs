namespace CxSim.Experiments.Tests.Scenarios;

/// <summary>Where the repository's own files are.</summary>
internal static class Repository
{
    internal static string Root { get; } = Find();

    internal static string File(string path) => Path.Combine(Root, path);

    private static string Find()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (at is not null && !System.IO.File.Exists(Path.Combine(at.FullName, "CxSim.sln")))
        {
            at = at.Parent;
        }

        return at?.FullName ?? throw new InvalidOperationException("tests run inside the repository");
    }
}
