using System.Text.Json;
using CxSim.Reports.Explaining;

namespace CxSim.Cli.Tests;

/// <summary>What a study of sensitivity prints and keeps, on a stand-in for the world that no belief moves, and on the real one.</summary>
public sealed class SensitivityTests
{
    private const string Real = "sensitivity quick-slow --centre small-12 --weeks 4 --warmup 2 --seeds 2 --walks 2 --rows 4"
        + " --vary quit_burnout --vary weight_outcome --quiet";

    [Fact]
    public void WorldThatNoBeliefMoves_IsSaid()
    {
        using var desk = new Desk();
        var answer = desk.Line("sensitivity quick-slow --weeks 2 --warmup 0 --seeds 2 --walks 2 --rows 2");
        Assert.Equal(3, answer.Code);
        Assert.Contains("no belief moves this difference at all", answer.Error);
    }

    [Theory]
    [InlineData("sensitivity today", 3, "is the baseline itself")]
    [InlineData("sensitivity quick-slow --measure net_valeu", 2, "Did you mean \"net_value\"?")]
    [InlineData("sensitivity quick-slow --vary slow", 2, "sensitivity varies beliefs")]
    [InlineData("sensitivity quick-slow --walks 1", 3, "too few")]
    public void WhatCannotBe_IsRefused(string line, int code, string message)
    {
        using var desk = new Desk();
        var answer = desk.Line(line);
        Assert.Equal(code, answer.Code);
        Assert.Contains(message, answer.Error);
    }

    [Fact]
    public void Json_HoldsIndicesWithIntervals_AndWhatHeadlinesRestOn()
    {
        using var desk = new Desk { Worlds = new CxSim.Experiments.Running.SimulatedWorlds() };
        var answer = desk.Line(Real + " --json");
        Assert.Equal("", answer.Error);
        var root = JsonDocument.Parse(answer.Out).RootElement;
        Assert.All(root.GetProperty("indices").EnumerateArray(), i =>
        {
            Assert.Matches("^[ABCD]$", i.GetProperty("grade").GetString());
            foreach (string index in new[] { "first", "total" })
            {
                double[] ends = [.. i.GetProperty($"{index}Interval").EnumerateArray().Select(e => e.GetDouble())];
                Assert.True(ends[0] <= ends[1]);
                Assert.True(double.IsFinite(i.GetProperty(index).GetDouble()));
            }
        });
        Assert.Contains("net_value", root.GetProperty("conclusions").EnumerateArray().Select(c => c.GetProperty("measure").GetString()));
        Assert.InRange(root.GetProperty("luckOfOneRun").GetDouble(), 0, 1);
        string folder = desk.Results().Single();
        Assert.All(new[] { "report.html", "indices.csv", "screening.csv", "charts/tornado.svg", "charts/shares.svg" },
            f => Assert.True(File.Exists(Path.Combine(folder, f)), f));
    }
}
