using System.Text.Json;
using System.Text.RegularExpressions;
using CxSim.Reports.Explaining;

namespace CxSim.Cli.Tests;

/// <summary>A study that the user stops keeps what is done and goes on to the same end.</summary>
public sealed partial class StopTests
{
    private const string Line = "run quick-slow --weeks 4 --seeds 12 --warmup 0 --threads 1 --no-cache";

    [Fact]
    public void Stopped_SaysHowToGoOn_AndEndsInTheSameDigest()
    {
        using var desk = new Desk { Worlds = new FakeWorlds { Before = StopAtSeed(8) } };
        StopNow = desk.Stop;
        var stopped = desk.Line(Line);
        Assert.Equal(130, stopped.Code);
        Assert.Empty(stopped.Out);
        Assert.Contains("Stopped. 7 of 12 seeds are saved.", stopped.Error);
        string id = Resume().Match(stopped.Error).Groups["id"].Value;
        Assert.NotEmpty(id);
        Assert.Empty(desk.Results());

        using var fresh = new Desk();
        string whole = Digest(fresh.Line(Line + " --json").Out);
        using var second = new Desk { Folder = desk.Folder };
        var resumed = second.Line($"run --resume {id} --json");
        Assert.Equal(0, resumed.Code);
        Assert.Equal(whole, Digest(resumed.Out));
        Assert.Single(second.Results());
    }

    [Fact]
    public void List_ShowsWhatWasStopped()
    {
        using var desk = new Desk { Worlds = new FakeWorlds { Before = StopAtSeed(3) } };
        StopNow = desk.Stop;
        desk.Line(Line);
        Assert.Contains("stopped; cxsim run --resume ", desk.Line("list runs").Out);
    }

    [Theory]
    [InlineData("run --resume abcdef", 2, "No unfinished experiment \"abcdef\"")]
    [InlineData("run quick-slow --resume abcdef", 2, "nothing about it can be changed")]
    [InlineData("run --resume abcdef --seeds 3", 2, "nothing about it can be changed")]
    public void Resume_OfNothingOrWithChanges_IsRefused(string line, int code, string message)
    {
        using var desk = new Desk();
        var answer = desk.Line(line);
        Assert.Equal(code, answer.Code);
        Assert.Contains(message, answer.Error);
    }

    [Fact]
    public void WorldThatBreaks_IsOneLineAndExitCode1_AndATraceOnlyForThoseWhoAsk()
    {
        var broken = new FakeWorlds { Before = (_, _) => throw new InvalidOperationException("a wheel came off") };
        using var desk = new Desk { Worlds = broken };
        var answer = desk.Line(Line + " --quiet");
        Assert.Equal(1, answer.Code);
        Assert.Equal(
            "Error: unexpected: a wheel came off (InvalidOperationException)\n"
            + "       Run again with --debug to see where; please report it.\n",
            answer.Error);
        Assert.Contains("   at ", desk.Line(Line + " --debug").Error);
    }

    [GeneratedRegex("cxsim run --resume (?<id>[0-9a-f]{6})", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Resume();

    private Action StopNow { get; set; } = () => { };

    private Action<string, ulong> StopAtSeed(ulong at) => (_, seed) =>
    {
        if (seed == at)
        {
            StopNow();
        }
    };

    private static string Digest(string json) => JsonDocument.Parse(json).RootElement.GetProperty("digest").GetString()!;
}
