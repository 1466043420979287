using System.Text.Json;
using CxSim.Reports.Explaining;

namespace CxSim.Cli.Tests;

/// <summary>cxsim why: a difference split by path, kept with its report.</summary>
public sealed class WhyVerbTests
{
    [Theory]
    [InlineData("all", "why quick-slow --seeds 3 --weeks 8")]
    [InlineData("one", "why quick-slow --seeds 3 --weeks 8 --measure csat")]
    [InlineData("plain", "why concierge --against cut-8 --seeds 3 --weeks 8 --measure net_value --plain")]
    public void Split_AsOnRecord(string name, string line)
    {
        using var desk = new Desk { Worlds = new LinkedWorlds() };
        var answer = desk.Line(line);
        Assert.Equal(0, answer.Code);
        GoldenFile.Matches($"why-{name}", answer.Out);
        Assert.Contains("48 runs", answer.Error);
    }

    [Fact]
    public void Report_HasABridgeAMeasure_AndTheLoops()
    {
        using var desk = new Desk { Worlds = new LinkedWorlds() };
        desk.Line("why quick-slow --seeds 3 --weeks 8 --measure churn --measure net_value");
        string folder = Assert.Single(desk.Results());
        string page = File.ReadAllText(Path.Combine(folder, "report.html"));
        Assert.Contains("Paths together", page);
        Assert.Contains("burnout spiral", page);
        string[] drawn = [.. Directory.EnumerateFiles(Path.Combine(folder, "charts"), "*.svg").Select(f => Path.GetFileName(f)).Order()];
        Assert.Equal(["why-churn.svg", "why-loops.svg", "why-net-value.svg"], drawn);
        string[] rows = File.ReadAllLines(Path.Combine(folder, "parts.csv"));
        Assert.Equal(1 + 9 + 10, rows.Length);
    }

    [Fact]
    public void Again_NothingIsRunTwice()
    {
        using var desk = new Desk { Worlds = new LinkedWorlds() };
        desk.Line("why quick-slow --seeds 2 --weeks 4");
        Assert.Contains("(32 already done)", desk.Line("why quick-slow --seeds 2 --weeks 4 --measure fcr").Error);
    }

    [Fact]
    public void Json_PartsAddUp()
    {
        using var desk = new Desk { Worlds = new LinkedWorlds() };
        var root = JsonDocument.Parse(desk.Line("why quick-slow --seeds 3 --weeks 8 --json").Out).RootElement;
        foreach (var measure in root.GetProperty("measures").EnumerateObject())
        {
            double whole = measure.Value.GetProperty("difference").GetDouble();
            double sum = measure.Value.GetProperty("parts").EnumerateObject().Sum(p => p.Value.GetProperty("amount").GetDouble());
            Assert.Equal(whole, sum, 1e-6 * (1 + Math.Abs(whole)));
        }
    }

    [Theory]
    [InlineData("why quick-slow --measure churm", 2, "there is no measure \"churm\"", "Did you mean \"churn\"?")]
    [InlineData("why today", 3, "there is no difference to explain", "cxsim why quick-slow")]
    [InlineData("why quick-slow --against quick-slow", 3, "there is no difference to explain", "")]
    [InlineData("why quick-slw", 2, "quick-slw", "quick-slow")]
    [InlineData("why", 2, "\"why\" needs the policy to explain", "")]
    [InlineData("why quick-slow --centre plain-queue", 3, "quick-slow", "")]
    public void WhatCannotBeAsked_IsRefused(string line, int code, string what, string wayOut)
    {
        using var desk = new Desk { Worlds = new LinkedWorlds() };
        var answer = desk.Line(line);
        Assert.Equal(code, answer.Code);
        Assert.Empty(answer.Out);
        Assert.Contains(what, answer.Error);
        Assert.Contains(wayOut, answer.Error);
    }
}
