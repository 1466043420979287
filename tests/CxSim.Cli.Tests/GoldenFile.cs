using System.Runtime.CompilerServices;

namespace CxSim.Cli.Tests;

/// <summary>Compares an output with the one on record; CXSIM_ACCEPT=1 records anew.</summary>
internal static class GoldenFile
{
    /// <summary>Fails where the text differs from the file Golden/name.txt.</summary>
    public static void Matches(string name, string text, [CallerFilePath] string here = "")
    {
        string file = Path.Combine(Path.GetDirectoryName(here)!, "Golden", name + ".txt");
        if (Environment.GetEnvironmentVariable("CXSIM_ACCEPT") == "1")
        {
            File.WriteAllText(file, text);
        }

        Assert.True(File.Exists(file), $"no golden file {name}.txt; record it with CXSIM_ACCEPT=1");
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), text);
    }
}
