using System.Text.Json;
using CxSim.Reports.Explaining;

namespace CxSim.Cli.Tests;

/// <summary>cxsim trace: one life under two policies, picked by a rule that is printed.</summary>
public sealed class TraceTests
{
    [Theory]
    [InlineData("customer", "trace --who customer:median --weeks 4")]
    [InlineData("customer-plain", "trace --who customer:worst-decile --weeks 4 --plain")]
    [InlineData("issue", "trace --who issue:worst-decile --weeks 4")]
    [InlineData("agent", "trace --who agent:median --weeks 4 --policy concierge --against cut-8")]
    [InlineData("agent-plain", "trace --who agent:worst-decile --another 1 --weeks 4 --plain")]
    [InlineData("twins", "trace --twins --weeks 4 --seeds 2")]
    public void Told_AsOnRecord(string name, string line)
    {
        using var desk = new Desk { Worlds = new ToldWorlds() };
        var answer = desk.Line(line);
        Assert.Equal(0, answer.Code);
        GoldenFile.Matches($"trace-{name}", answer.Out);
        Assert.All(answer.Out.Split('\n'), l => Assert.InRange(l.Length, 0, name == "twins" ? 110 : 100));
    }

    [Fact]
    public void Plain_HasNoDrawing()
    {
        using var desk = new Desk { Worlds = new ToldWorlds() };
        foreach (string who in new[] { "customer", "issue", "agent" })
        {
            Assert.DoesNotMatch("[░▓█▁-▇]", desk.Line($"trace --who {who}:median --weeks 4 --plain").Out);
        }
    }

    [Theory]
    [InlineData("customer")]
    [InlineData("issue")]
    [InlineData("agent")]
    public void AskedForByItsName_TheSameLifeComesBack(string who)
    {
        using var desk = new Desk { Worlds = new ToldWorlds() };
        string[] told = desk.Line($"trace --who {who}:median --weeks 4").Out.Split('\n');
        string name = told[0].Split(' ')[^1];
        string[] again = desk.Line($"trace --who {name} --weeks 4").Out.Split('\n');
        Assert.Equal(told[0], again[0]);
        Assert.Contains(again, l => l == "Asked for by name.");
        static IEnumerable<string> Lives(string[] lines) => lines.SkipWhile(l => !l.StartsWith("today", StringComparison.Ordinal));
        Assert.NotEmpty(Lives(told));
        Assert.Equal(Lives(told), Lives(again));
    }

    [Fact]
    public void Another_IsAnother()
    {
        using var desk = new Desk { Worlds = new ToldWorlds() };
        string[] heads = [.. Enumerable.Range(0, 5).Select(n => desk.Line($"trace --weeks 4 --another {n}").Out.Split('\n')[0])];
        Assert.Equal(5, heads.Distinct().Count());
        Assert.Equal(3, desk.Line("trace --weeks 4 --another 5").Code);
    }

    [Fact]
    public void Json_HoldsTheSamePersonTwice()
    {
        using var desk = new Desk { Worlds = new ToldWorlds() };
        var root = JsonDocument.Parse(desk.Line("trace --who customer:median --weeks 4 --json").Out).RootElement;
        Assert.StartsWith("Chosen by rule: the median", root.GetProperty("rule").GetString());
        Assert.Equal(["today", "quick-slow"], root.GetProperty("lives").EnumerateArray().Select(l => l.GetProperty("policy").GetString()));
        Assert.All(root.GetProperty("lives").EnumerateArray(), l => Assert.Equal(3, l.GetProperty("contacts").GetArrayLength()));
    }

    [Theory]
    [InlineData("customer")]
    [InlineData("issue")]
    [InlineData("agent")]
    public void Svg_IsDrawn_AndNeverOverwritten(string who)
    {
        using var desk = new Desk { Worlds = new ToldWorlds() };
        Assert.Equal(0, desk.Line($"trace --who {who}:median --weeks 4 --svg pictures/life.svg").Code);
        string drawing = File.ReadAllText(desk.Path("pictures/life.svg"));
        Assert.StartsWith("<svg", drawing);
        Assert.Contains("Chosen by rule: the median", drawing.Replace("</tspan>", "", StringComparison.Ordinal));
        var again = desk.Line($"trace --who {who}:median --weeks 4 --svg pictures/life.svg");
        Assert.Equal(3, again.Code);
        Assert.Contains("not overwritten", again.Error);
    }

    [Theory]
    [InlineData("--who custmer:median", 2, "--who does not know \"custmer:median\"", "Did you mean \"customer:median\"?")]
    [InlineData("--who agent:worst", 2, "--who does not know \"agent:worst\"", "Expected customer:median")]
    [InlineData("--who customer", 2, "--who does not know \"customer\"", "Expected customer:median")]
    [InlineData("--who agent:service-9", 2, "no agent \"service-9\" is among the 3 followed", "Did you mean \"service-")]
    [InlineData("--who customer:00000000", 2, "no customer \"00000000\" is among the 5 followed", "cxsim trace --who customer:median")]
    [InlineData("--who customer:1234 --another 1", 2, "one by name", "--another 1")]
    [InlineData("--day 3", 2, "--day is for an agent's shift", "")]
    [InlineData("--who agent:median --day 29", 3, "--day 29 is not in the run", "Give 1 to 28.")]
    [InlineData("--policy today", 3, "are the same policy", "--policy concierge")]
    [InlineData("--policy quick-slw", 2, "quick-slw", "quick-slow")]
    [InlineData("--centre plain-queue", 3, "a plain queue has neither customers nor agents", "cxsim list centres")]
    [InlineData("--seeds 3", 2, "one life has one seed", "--twins")]
    [InlineData("--twins --who agent:median", 2, "no use for --who", "")]
    [InlineData("--another -1", 3, "must be 0 or more", "")]
    public void WhatCannotBeTraced_IsRefusedWithTheWayOut(string flags, int code, string what, string wayOut)
    {
        using var desk = new Desk { Worlds = new ToldWorlds() };
        var answer = desk.Line($"trace --weeks 4 {flags}");
        Assert.Equal(code, answer.Code);
        Assert.Empty(answer.Out);
        Assert.Contains(what, answer.Error);
        Assert.Contains(wayOut, answer.Error);
    }

    [Fact]
    public void WorldsWithoutPeople_AreRefused()
    {
        using var desk = new Desk();
        var answer = desk.Line("trace --weeks 4");
        Assert.Equal(1, answer.Code);
        Assert.Contains("nobody who could be followed", answer.Error);
    }
}
