using System.Text.Json;
using CxSim.Reports.Explaining;

namespace CxSim.Cli.Tests;

/// <summary>What a search prints, keeps and refuses, on a stand-in for the world.</summary>
public sealed class OptimiseTests
{
    private const string Line =
        "optimise today --vary slow --vary staff --candidates 8 --worlds 3 --weeks 12 --warmup 2 --seeds 6 --threads 1";

    [Fact]
    public void Output_AsOnRecord()
    {
        using var desk = new Desk();
        var answer = desk.Line(Line);
        Assert.Equal(0, answer.Code);
        GoldenFile.Matches("optimise", answer.Out);
    }

    [Fact]
    public void Json_SafestHasTheSmallestWorstRegret_AndEveryWorldHasABest()
    {
        using var desk = new Desk();
        var root = JsonDocument.Parse(desk.Line(Line + " --json").Out).RootElement;
        var found = root.GetProperty("found").EnumerateArray().ToList();
        double[] worst = [.. found.Select(f => f.GetProperty("worstRegret").GetDouble())];
        Assert.Equal(worst.Min(), worst[0]);
        Assert.Equal(found[0].GetProperty("id").GetString(), root.GetProperty("safest").GetString());
        int worlds = root.GetProperty("worlds").GetArrayLength();
        Assert.All(Enumerable.Range(0, worlds), w =>
            Assert.Contains(0.0, found.Select(f => f.GetProperty("regretByWorld")[w].GetDouble())));
        Assert.All(found, f => Assert.InRange(f.GetProperty("undominatedShare").GetDouble(), 0, 1));
        Assert.True(File.Exists(Path.Combine(desk.Results().Single(), "charts", "robustness.svg")));
    }

    [Fact]
    public void Budget_IsKept()
    {
        using var desk = new Desk();
        var root = JsonDocument.Parse(desk.Line(Line + " --budget 0% --json").Out).RootElement;
        Assert.All(root.GetProperty("found").EnumerateArray(), f =>
            Assert.True(f.GetProperty("aims").GetProperty("cost").GetProperty("difference").GetDouble() <= 0
                || !f.GetProperty("affordable").GetBoolean()));
    }

    [Theory]
    [InlineData("optimise today --vary quit_burnout", 2, "nobody can choose it")]
    [InlineData("optimise today --candidates 1", 3, "2 or more")]
    [InlineData("optimise today --budget much", 2, "cannot be read")]
    [InlineData(Line + " --budget -90%", 3, "keeps to the budget")]
    public void WhatCannotBe_IsRefused(string line, int code, string message)
    {
        using var desk = new Desk();
        var answer = desk.Line(line);
        Assert.Equal(code, answer.Code);
        Assert.Contains(message, answer.Error);
    }
}
