using System.Diagnostics;

namespace CxSim.Cli.Tests;

/// <summary>A sweep that is killed without warning, again and again, ends in the same bytes as one that was left alone.</summary>
public sealed class KillTests
{
    private const string Line =
        "sweep today --centre small-12 --vary staff=-10:10:10 --vary slow=0:90:45 --seeds 2 --weeks 13 --warmup 13 --threads 2 --quiet";

    [Fact]
    public void KilledTwice_EndsInTheSameBytes() => KilledSometimes(kills: 2, seed: 4);

    [Fact]
    [Trait("Category", "Nightly")]
    public void KilledTenTimes_EndsInTheSameBytes() => KilledSometimes(kills: 10, seed: 5);

    private static void KilledSometimes(int kills, int seed)
    {
        using var calm = new Desk();
        var watch = Stopwatch.StartNew();
        Assert.True(Ends(calm.Folder, Timeout.InfiniteTimeSpan));
        var whole = watch.Elapsed;
        using var rough = new Desk();
        var random = new Random(seed);
        int killed = 0;
        for (int attempt = 0; attempt < kills; attempt++)
        {
            // Anywhere in the life of a process that still has something to do: while it starts, runs, or writes its results.
            if (!Ends(rough.Folder, whole * (0.1 + (0.8 * random.NextDouble() / (1 + (attempt / 2))))))
            {
                killed++;
            }
        }

        Assert.True(killed > 0, "no process was killed, so nothing was tested");
        Assert.True(Ends(rough.Folder, Timeout.InfiniteTimeSpan));
        SameFolders.Assert(calm.Results()[^1], rough.Results()[^1]);
    }

    // Whether the command came to its end by itself; if not, it was killed with a signal that no program can catch.
    private static bool Ends(string folder, TimeSpan patience)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true };
        string program = Path.Combine(AppContext.BaseDirectory, "cxsim.dll");
        foreach (string word in Line.Split(' ').Prepend(program))
        {
            start.ArgumentList.Add(word);
        }

        using var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        if (process.WaitForExit(patience))
        {
            Assert.Equal(0, process.ExitCode);
            return true;
        }

        process.Kill();
        process.WaitForExit();
        return false;
    }
}
