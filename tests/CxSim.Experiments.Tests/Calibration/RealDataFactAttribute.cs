namespace CxSim.Experiments.Tests.Calibration;

/// <summary>A test on real call logs, which are not part of the project: skipped unless CXSIM_DATA names their folder.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RealDataFactAttribute : FactAttribute
{
    public RealDataFactAttribute()
    {
        if (Folder is null)
        {
            Skip = "set CXSIM_DATA to the folder with anonbank_1999_01_calls.csv and anonbank_1999_02_calls.csv to run it";
        }
    }

    public static string? Folder =>
        Environment.GetEnvironmentVariable("CXSIM_DATA") is { Length: > 0 } folder
        && File.Exists(Path.Combine(folder, "anonbank_1999_01_calls.csv"))
        && File.Exists(Path.Combine(folder, "anonbank_1999_02_calls.csv"))
            ? folder
            : null;
}
