using System.Diagnostics;
using CxSim.Reports.Explaining;

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
        Assert.True(Ends(calm, long.MaxValue));
        long whole = Kept(calm);
        using var rough = new Desk();
        var random = new Random(seed);

        // Moments by what is kept rather than by the clock, so that a busy machine changes nothing: each at a random place of its part.
        // Only if this test stands still while a process does not, that one comes to its end.
        int killed = Enumerable.Range(0, kills).Count(k => !Ends(rough, (long)(whole * (k + random.NextDouble()) / (kills + 1))));
        Assert.True(killed >= kills / 2, $"only {killed} of {kills} processes were killed before their end");
        Assert.True(Ends(rough, long.MaxValue));
        SameFolders.Assert(calm.Results()[^1], rough.Results()[^1]);
    }

    // Whether the command came to its end before so many bytes were kept; if not, it was killed by a signal that no program can catch.
    private static bool Ends(Desk desk, long bytes)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = desk.Folder, UseShellExecute = false, RedirectStandardOutput = true,
        };
        foreach (string word in Line.Split(' ').Prepend(Path.Combine(AppContext.BaseDirectory, "cxsim.dll")))
        {
            start.ArgumentList.Add(word);
        }

        using var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(2)))
        {
            if (Kept(desk) > bytes)
            {
                process.Kill();
                process.WaitForExit();
                return false;
            }
        }

        Assert.Equal(0, process.ExitCode);
        return true;
    }

    private static long Kept(Desk desk)
    {
        var folder = new DirectoryInfo(desk.Path("results/.cache/trials"));
        return folder.Exists ? folder.EnumerateFiles().Sum(f => f.Length) : 0;
    }
}
