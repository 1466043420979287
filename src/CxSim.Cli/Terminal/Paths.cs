namespace CxSim.Cli.Terminal;

/// <summary>Writes paths as the user would type them.</summary>
internal static class Paths
{
    /// <summary>From the working folder if it lies there, else in full; with forward slashes.</summary>
    public static string Shown(string here, string path)
    {
        string relative = Path.GetRelativePath(here, path);
        return (relative.StartsWith("..", StringComparison.Ordinal) ? path : relative).Replace('\\', '/');
    }
}
