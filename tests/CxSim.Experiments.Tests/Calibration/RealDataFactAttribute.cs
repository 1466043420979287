namespace CxSim.Experiments.Tests.Calibration;

/// <summary>
/// A test on real data, which is not part of the project: skipped unless CXSIM_DATA names a folder with the files it reads.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RealDataFactAttribute : FactAttribute
{
    public RealDataFactAttribute(params string[] files)
    {
        if (Folder is not { Length: > 0 } folder || !files.All(f => File.Exists(Path.Combine(folder, f))))
        {
            Skip = $"set CXSIM_DATA to the folder with {string.Join(" and ", files)} to run it";
        }
    }

    /// <summary>The file of this name.</summary>
    public static string PathOf(string file) => Path.Combine(Folder!, file);

    private static string? Folder => Environment.GetEnvironmentVariable("CXSIM_DATA");
}
