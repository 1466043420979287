namespace CxSim.Workshops.Tests;

/// <summary>The checked-out project, for tests that read its files.</summary>
internal static class Repository
{
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    public static string File(string path) => Path.Combine(Root, path);

    private static string Above(string folder)
    {
        var at = new DirectoryInfo(folder);
        while (!System.IO.File.Exists(Path.Combine(at.FullName, "CxSim.sln")))
        {
            at = at.Parent ?? throw new InvalidOperationException("No CxSim.sln above the tests.");
        }

        return at.FullName;
    }
}
