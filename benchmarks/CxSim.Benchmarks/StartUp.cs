namespace CxSim.Benchmarks;

/// <summary>The command line as its user meets it: seconds by the clock on the wall.</summary>
internal static class StartUp
{
    private static readonly string[] WhatIf = ["--centre", "std-40", "--seeds", "8", "--weeks", "26", "--draws", "0"];

    /// <summary>From the command to the end of the first simulated week: one of two, of a centre of twelve.</summary>
    public static double Seconds() => InAFolder(folder => Places.Time(
        Places.CommandLine,
        ["run", "quick-slow", "--centre", "small-12", "--seeds", "1", "--weeks", "1", "--warmup", "0", "--draws", "0", "--out", folder],
        "1 of 2").Sign);

    /// <summary>A what-if on the reference centre whose baseline was lived before: eight seeds of half a year, to the report.</summary>
    public static double WhatIfSeconds() => InAFolder(folder =>
    {
        Places.Time(Places.CommandLine, ["run", "concierge", .. WhatIf, "--out", folder], "CxSim");
        return Places.Time(Places.CommandLine, ["run", "quick-slow", .. WhatIf, "--out", folder], "CxSim").End;
    });

    private static double InAFolder(Func<string, double> time)
    {
        var folder = Directory.CreateTempSubdirectory("cxsim");
        try
        {
            return time(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
