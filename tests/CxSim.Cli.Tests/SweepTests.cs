using System.Text.Json;
using CxSim.Reports.Explaining;

namespace CxSim.Cli.Tests;

/// <summary>What a sweep prints, keeps and refuses, on a stand-in for the world.</summary>
public sealed class SweepTests
{
    private const string Short = "--weeks 8 --warmup 2 --seeds 3 --threads 1";
    private const string TwoLevers = "sweep today --vary slow=0:90:45 --vary staff=-10:10:10 " + Short;

    [Theory]
    [InlineData("grid", TwoLevers)]
    [InlineData("grid-plain", TwoLevers + " --plain")]
    [InlineData("lhs", "sweep quick-slow --vary slow=0:180 --vary staff=-10:10 --vary zone --design lhs:20 " + Short)]
    [InlineData("morris", "sweep today --vary slow --vary staff --vary qa --design morris:4 " + Short)]
    public void Output_AsOnRecord(string name, string line)
    {
        using var desk = new Desk();
        var answer = desk.Line(line);
        Assert.Equal(0, answer.Code);
        GoldenFile.Matches($"sweep-{name}", answer.Out);
    }

    [Fact]
    public void DryRun_SaysThePriceAndKeepsNothing()
    {
        using var desk = new Desk();
        var answer = desk.Line(TwoLevers + " --dry-run");
        Assert.Equal(0, answer.Code);
        Assert.StartsWith("27 runs, ", answer.Out, StringComparison.Ordinal);
        Assert.Empty(Sweeps(desk));
    }

    [Fact]
    public void SecondTime_NothingIsSimulatedAgain_AndEveryTableIsTheSame()
    {
        using var desk = new Desk();
        desk.Line(TwoLevers);
        var again = desk.Line(TwoLevers);
        Assert.Contains("27 runs (27 already done)", again.Error);
        string[] folders = Sweeps(desk);
        Assert.Equal(2, folders.Length);
        SameFolders.Assert(folders[0], folders[1]);
    }

    [Fact]
    public void KeptDesign_RunsAgainToTheSameDigest()
    {
        using var desk = new Desk();
        string first = Digest(desk.Line($"sweep quick-slow --vary slow=0:180 --vary staff=-10:10 --design sobol:8 {Short} --json").Out);
        string folder = Path.GetRelativePath(desk.Folder, Sweeps(desk).Single());
        var again = desk.Line($"sweep {folder}/scenario.yaml --design {folder}/design.csv --threads 1 --json");
        Assert.Equal(0, again.Code);
        Assert.Equal(first, Digest(again.Out));
    }

    [Fact]
    public void Stopped_KeepsWhatIsDone_AndGoesOnWithTheSameCommand()
    {
        using var desk = new Desk { Worlds = new FakeWorlds { Before = (_, seed) => StopAt(seed, 3) } };
        StopNow = desk.Stop;
        var stopped = desk.Line(TwoLevers);
        Assert.Equal(130, stopped.Code);
        Assert.Contains("Stopped. 18 of 27 runs are kept.", stopped.Error);
        using var second = new Desk { Folder = desk.Folder };
        Assert.Contains("27 runs (18 already done)", second.Line(TwoLevers).Error);
        using var whole = new Desk();
        whole.Line(TwoLevers);
        SameFolders.Assert(Sweeps(whole).Single(), Sweeps(second).Single());
    }

    [Fact]
    public void Json_HoldsEveryPoint()
    {
        using var desk = new Desk();
        var root = JsonDocument.Parse(desk.Line(TwoLevers + " --json").Out).RootElement;
        Assert.Equal(9, root.GetProperty("points").GetArrayLength());
        var best = root.GetProperty("best");
        Assert.True(best.GetProperty("at").TryGetProperty("slow", out _));
        Assert.True(best.GetProperty("netInterval").GetArrayLength() == 2);
    }

    [Fact]
    public void FinishedSweep_IsListedAndShown()
    {
        using var desk = new Desk();
        string id = JsonDocument.Parse(desk.Line(TwoLevers + " --json").Out).RootElement.GetProperty("id").GetString()!;
        Assert.Contains(id, desk.Line("list runs").Out);
        Assert.Contains("report.html", desk.Line($"show {id}").Out);
        Assert.Contains(id, desk.Line("show last --json").Out);
    }

    [Theory]
    [InlineData("sweep today", 2, "needs something to vary")]
    [InlineData("sweep today --vary slwo=0:9:3", 2, "Did you mean \"slow\"?")]
    [InlineData("sweep today --vary slow=0:180", 2, "a grid needs steps for slow")]
    [InlineData("sweep today --vary slow=0:x:3", 2, "cannot be read")]
    [InlineData("sweep today --vary slow=0:300:30", 3, "slow = 210 lies outside 0 … 180")]
    [InlineData("sweep today --vary slow=0:9:3 --vary slow=0:9:3", 2, "stands twice")]
    [InlineData("sweep today --vary slow --design lhs:many", 2, "does not say how many points")]
    [InlineData("sweep today --vary slow --design random:7", 2, "unknown design")]
    [InlineData("sweep today --vary link_burnout_care=0,0.5", 3, "off (0) or on (1)")]
    [InlineData("sweep today --design nowhere.csv", 2, "there is no file")]
    [InlineData("sweep efficiency-vs-empathy --centre std-40 --vary slow=0:9:3", 3, "this takes one")]
    public void WhatCannotBe_IsRefused(string line, int code, string message)
    {
        using var desk = new Desk();
        var answer = desk.Line(line);
        Assert.Equal(code, answer.Code);
        Assert.Contains(message, answer.Error);
    }

    private Action StopNow { get; set; } = () => { };

    private void StopAt(ulong seed, ulong at)
    {
        if (seed == at)
        {
            StopNow();
        }
    }

    private static string[] Sweeps(Desk desk) => Directory.Exists(desk.Path("results")) ? desk.Results() : [];

    private static string Digest(string json) => JsonDocument.Parse(json).RootElement.GetProperty("digest").GetString()!;
}
