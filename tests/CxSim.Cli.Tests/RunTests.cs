using System.Text.Json;
using CxSim.Reports.Explaining;

namespace CxSim.Cli.Tests;

/// <summary>What run prints and keeps, on a stand-in for the world.</summary>
public sealed class RunTests
{
    private const string Short = "--weeks 26 --seeds 8 --warmup 4";

    [Theory]
    [InlineData("one-policy", "run quick-slow")]
    [InlineData("one-policy-plain", "run quick-slow --plain")]
    [InlineData("baseline-alone", "run today")]
    [InlineData("several-policies", "compare cut-8 concierge quick-slow give-it-back")]
    public void Output_WithoutTerminal_AsOnRecord(string name, string line)
    {
        using var desk = new Desk();
        var answer = desk.Line($"{line} {Short}");
        Assert.Equal(0, answer.Code);
        GoldenFile.Matches($"run-{name}", answer.Out);
    }

    [Fact]
    public void Output_OnTerminal_IsTheSameTextInColour()
    {
        using var desk = new Desk();
        using var terminal = new Desk { Terminal = true };
        string plain = desk.Line($"run quick-slow {Short}").Out;
        string coloured = terminal.Line($"run quick-slow {Short}").Out;
        Assert.NotEqual(plain, coloured);
        Assert.Equal(plain, Ansi.Strip(coloured));
    }

    [Fact]
    public void TheShortestStudyThereIs_IsReportedToo()
    {
        using var desk = new Desk();
        Assert.Equal(0, desk.Line("run quick-slow --weeks 1 --seeds 1 --warmup 0 --draws 0").Code);
    }

    [Fact]
    public void NoLine_IsWiderThanAHundredColumns()
    {
        using var desk = new Desk();
        string text = desk.Line($"compare cut-8 concierge quick-slow inside-out-digital {Short}").Out;
        Assert.All(text.Split('\n'), line => Assert.True(line.Length <= Surroundings.UsualWidth, line));
    }

    [Fact]
    public void Progress_WithoutTerminal_IsOneLinePerTenPerCentOnStandardError()
    {
        using var desk = new Desk();
        string[] lines = desk.Line("run quick-slow --weeks 2 --seeds 30 --warmup 0 --threads 1").Error.Split('\n');
        Assert.Equal(10, lines.Count(l => l.StartsWith("Simulating std-40: ", StringComparison.Ordinal)));
        Assert.StartsWith("CxSim ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("Next ", lines[^2], StringComparison.Ordinal);
    }

    [Fact]
    public void Quiet_SaysNothingBesideTheResult()
    {
        using var desk = new Desk();
        Assert.Empty(desk.Line($"run quick-slow --quiet {Short}").Error);
    }

    [Fact]
    public void Json_HasTheContractsFields()
    {
        using var desk = new Desk();
        var answer = desk.Line($"run quick-slow --json {Short}");
        var root = JsonDocument.Parse(answer.Out).RootElement;
        Assert.Equal(1, root.GetProperty("schema").GetInt32());
        Assert.Equal(64, root.GetProperty("digest").GetString()!.Length);
        Assert.True(root.GetProperty("seconds").GetDouble() >= 0);
        Assert.True(root.GetProperty("contacts").GetInt64() > 0);
        Assert.True(File.Exists(Path.Combine(desk.Folder, root.GetProperty("results").GetString()!, "report.html")));
        var csat = root.GetProperty("kpis").GetProperty("std-40").GetProperty("quick-slow").GetProperty("csat");
        double mean = csat.GetProperty("mean").GetDouble();
        Assert.InRange(mean, csat.GetProperty("interval")[0].GetDouble(), csat.GetProperty("interval")[1].GetDouble());
        Assert.Equal(2, csat.GetProperty("differenceInterval").GetArrayLength());
        Assert.Equal("better", csat.GetProperty("verdict").GetString());
        var today = root.GetProperty("kpis").GetProperty("std-40").GetProperty("today").GetProperty("csat");
        Assert.Equal(JsonValueKind.Null, today.GetProperty("difference").ValueKind);
        Assert.Equal(mean - today.GetProperty("mean").GetDouble(), csat.GetProperty("difference").GetDouble(), 9);
    }

    [Fact]
    public void Folder_HoldsAReportChartsAndTables()
    {
        using var desk = new Desk();
        desk.Line($"run quick-slow {Short}");
        string folder = Assert.Single(desk.Results());
        foreach (string file in new[] { "report.html", "kpis.csv", "paired.csv", "manifest.json", "scenario.yaml", "beliefs.yaml" })
        {
            Assert.True(new FileInfo(Path.Combine(folder, file)).Length > 0, file);
        }

        string[] charts = [.. Directory.EnumerateFiles(Path.Combine(folder, "charts"), "*.svg")];
        Assert.All(charts, c => Assert.True(File.Exists(Path.ChangeExtension(c, ".vl.json")), c));
        string[] questions =
        [
            "burnout", "differences", "frontier", "half-hours-quick-slow", "half-hours-today", "issues", "money-quick-slow",
            "occupancy-wait", "odds", "together-quick-slow", "waits",
        ];
        Assert.Empty(questions.Select(q => $"std-40-{q}").Except(charts.Select(c => Path.GetFileNameWithoutExtension(c)!)));
        string page = File.ReadAllText(Path.Combine(folder, "report.html"));
        Assert.Contains("</html>", page);
        Assert.All(charts, c => Assert.Contains($"id=\"figure-{Path.GetFileNameWithoutExtension(c)}\"", page));
    }

    [Fact]
    public void Folder_FewSeeds_HasNoOddsOfTwentyFutures()
    {
        using var desk = new Desk();
        desk.Line("run quick-slow --weeks 8 --seeds 3 --warmup 4 --draws 0");
        string folder = Assert.Single(desk.Results());
        Assert.False(File.Exists(Path.Combine(folder, "charts", "std-40-odds.svg")));
        Assert.True(File.Exists(Path.Combine(folder, "charts", "std-40-issues.svg")));
    }

    [Fact]
    public void SameCommandTwice_KeepsBothAndOverwritesNothing()
    {
        using var desk = new Desk();
        desk.Line($"run quick-slow {Short}");
        var before = Contents(Assert.Single(desk.Results()));
        desk.Line($"run quick-slow {Short}");
        Assert.Equal(2, desk.Results().Length);
        Assert.Contains(desk.Results(), folder => Contents(folder).SequenceEqual(before));
    }

    [Fact]
    public void ScenarioOfAResult_RunAgain_GivesTheSameNumbers()
    {
        using var desk = new Desk();
        desk.Line($"run quick-slow --set slow=70 --belief churn_beta=2 {Short}");
        string first = Assert.Single(desk.Results());
        desk.Clock.Pass(TimeSpan.FromMinutes(1));
        var answer = desk.Line($"run {Path.GetRelativePath(desk.Folder, first)}/scenario.yaml --no-cache");
        Assert.Equal(0, answer.Code);
        string second = desk.Results()[1];
        foreach (string file in new[] { "kpis.csv", "paired.csv", "scenario.yaml", "beliefs.yaml" })
        {
            Assert.Equal(File.ReadAllText(Path.Combine(first, file)), File.ReadAllText(Path.Combine(second, file)));
        }
    }

    [Fact]
    public void Show_PrintsWhatRunPrinted()
    {
        using var desk = new Desk();
        string printed = desk.Line($"run quick-slow {Short}").Out;
        Assert.Equal(printed, desk.Line("show last").Out);
    }

    [Fact]
    public void Show_WhereRunsAreNotKept_NamesThePageAndTheCommand()
    {
        using var desk = new Desk();
        desk.Line($"run quick-slow {Short}");
        string folder = desk.Results().Single();
        Array.ForEach(Directory.GetFiles(folder, "runs-*.bin"), File.Delete);
        var answer = desk.Line($"show {Path.GetRelativePath(desk.Folder, folder)}");
        Assert.Equal(3, answer.Code);
        Assert.Contains("summary.md", answer.Error);
        Assert.Contains("run quick-slow", answer.Error);
    }

    private static IEnumerable<string> Contents(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order().Select(f => Convert.ToHexString(File.ReadAllBytes(f)));
}
