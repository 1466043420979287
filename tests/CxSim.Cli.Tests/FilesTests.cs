using System.Text.Json;
using CxSim.Reports.Explaining;

namespace CxSim.Cli.Tests;

/// <summary>Commands that write or read files: new, schema, compare of runs, doctor.</summary>
public sealed class FilesTests
{
    private const string Short = "--weeks 4 --seeds 3 --warmup 0";

    [Fact]
    public void New_WritesAFileThatRunsAsItsOrigin()
    {
        using var desk = new Desk();
        Assert.Equal(0, desk.Line("new mine.yaml --from quick-slow").Code);
        GoldenFile.Matches("new-quick-slow", File.ReadAllText(desk.Path("mine.yaml")));
        string mine = desk.Line($"run mine.yaml --json {Short}").Out;
        string origin = desk.Line($"run quick-slow --json {Short}").Out;
        Assert.Equal(Csat(origin, "quick-slow"), Csat(mine, "quick-slow-mine"));
    }

    [Theory]
    [InlineData("efficiency-vs-empathy")]
    [InlineData("sceptic")]
    [InlineData("captive")]
    public void New_FromAnExperiment_CanBeRun(string from)
    {
        using var desk = new Desk();
        Assert.Equal(0, desk.Line($"new mine.yaml --from {from}").Code);
        Assert.Equal(0, desk.Line($"run mine.yaml {Short}").Code);
    }

    [Fact]
    public void New_NeverOverwrites()
    {
        using var desk = new Desk();
        File.WriteAllText(desk.Path("mine.yaml"), "mine");
        var answer = desk.Line("new mine.yaml");
        Assert.Equal(3, answer.Code);
        Assert.Contains("mine.yaml is there already", answer.Error);
        Assert.Equal("mine", File.ReadAllText(desk.Path("mine.yaml")));
    }

    [Fact]
    public void Compare_OfRuns_PutsTheirPoliciesSideBySide()
    {
        using var desk = new Desk();
        string first = Id(desk.Line($"run quick-slow --json {Short}").Out);
        string second = Id(desk.Line($"run concierge --json {Short}").Out);
        var kpis = JsonDocument.Parse(desk.Line($"compare {first} {second} --json").Out).RootElement.GetProperty("kpis");
        Assert.Equal(
            ["today", "quick-slow", "concierge"], kpis.GetProperty("std-40").EnumerateObject().Select(p => p.Name));
    }

    [Fact]
    public void Compare_OfRunsUnderOtherBeliefs_IsRefused()
    {
        using var desk = new Desk();
        string first = Id(desk.Line($"run quick-slow --json {Short}").Out);
        string second = Id(desk.Line($"run quick-slow --belief-set null-world --json {Short}").Out);
        var answer = desk.Line($"compare {first} {second}");
        Assert.Equal(3, answer.Code);
        Assert.Contains("Cannot compare", answer.Error);
        Assert.Contains("null-world", answer.Error);
    }

    [Fact]
    public void Compare_OfMoreThanFour_IsRefused()
    {
        using var desk = new Desk();
        Assert.Equal(3, desk.Line("compare cut-8 concierge quick-slow give-it-back judgment-zones").Code);
    }

    [Fact]
    public void Schema_WritesEveryKindOfFile()
    {
        using var desk = new Desk();
        Assert.Equal(0, desk.Line("schema --out schemas").Code);
        string[] files = Directory.GetFiles(desk.Path("schemas"));
        Assert.True(files.Length >= 4);
        Assert.All(files, f => JsonDocument.Parse(File.ReadAllText(f)).Dispose());
    }

    [Fact]
    public void Doctor_OnAFitMachine_FindsNothing()
    {
        using var desk = new Desk();
        var answer = desk.Line("doctor");
        Assert.Equal(0, answer.Code);
        Assert.DoesNotContain("✗", answer.Out);
        Assert.Contains("self-test", answer.Out);
    }

    [Theory]
    [InlineData("run quik-slow", 2, "Did you mean \"quick-slow\"?")]
    [InlineData("run missing.yaml", 2, "no file \"missing.yaml\"")]
    [InlineData("run quick-slow --set slow=240", 3, "above the maximum 180 s")]
    [InlineData("run quick-slow --set slwo=20", 2, "Did you mean \"slow\"?")]
    [InlineData("run quick-slow --belief churn=1", 2, "unknown belief \"churn\"")]
    [InlineData("run quick-slow --seeds none", 3, "--seeds")]
    [InlineData("run quick-slow --weeks 0", 3, "--weeks")]
    [InlineData("run quick-slow --centre nowhere", 2, "unknown centre \"nowhere\"")]
    [InlineData("run quick-slow --threads 0", 3, "--threads 0 is not possible")]
    [InlineData("run quick-slow --threads many", 2, "--threads expects a whole number, got \"many\"")]
    [InlineData("show 123456", 2, "See: cxsim list runs")]
    [InlineData("new mine", 2, "does not end in .yaml")]
    [InlineData("new a/b/mine.yaml", 1, "there is no folder for a/b/mine.yaml")]
    public void ImpossibleAsk_SaysWhatAndTheWayOut(string line, int code, string message)
    {
        using var desk = new Desk();
        var answer = desk.Line(line);
        Assert.Equal(code, answer.Code);
        Assert.Empty(answer.Out);
        Assert.Contains("Error", answer.Error);
        Assert.Contains(message, answer.Error);
        Assert.DoesNotContain("   at ", answer.Error);
    }

    private static string Id(string json) => JsonDocument.Parse(json).RootElement.GetProperty("id").GetString()!;

    private static double Csat(string json, string policy) => JsonDocument.Parse(json).RootElement.GetProperty("kpis")
        .GetProperty("std-40").GetProperty(policy).GetProperty("csat").GetProperty("mean").GetDouble();
}
