using System.Text.Json;
using CxSim.Reports.Explaining;

namespace CxSim.Cli.Tests;

/// <summary>The claims board from the command line, on worlds that answer at once.</summary>
public sealed class ClaimsTests
{
    private const string OwnClaim = """
        id: C1
        title: More care is noticed
        articles: [A3]
        says: Who takes time is noticed.
        test: Time for hard contacts raises what customers feel.
        policies:
          - {id: kind, levers: {slow: 90}}
        tests:
          - difference: {of: felt_understood, policy: kind, promise: more}
        flip: {lever: slow, of: [kind]}
        expected: {base: holds, friendly: VERDICT}
        """;

    [Fact]
    public void Json_GivesWhatScriptsAreToldOf()
    {
        using var desk = new Desk();
        var answer = Own(desk, "holds", "--json");
        Assert.Equal(0, answer.Code);

        var claim = JsonDocument.Parse(answer.Out).RootElement.GetProperty("claims").EnumerateArray().Single();
        Assert.Equal(("C1", "A3"), (claim.GetProperty("id").GetString(), claim.GetProperty("article").GetString()));
        var verdicts = claim.GetProperty("verdicts");
        Assert.All(new[] { "base", "friendly", "hostile" }, set => Assert.Equal("holds", verdicts.GetProperty(set).GetString()));
        Assert.Equal("slow", claim.GetProperty("flip").GetProperty("what").GetString());
        Assert.InRange(claim.GetProperty("flip").GetProperty("value").GetDouble(), 0, 90);
        Assert.Equal("holds", claim.GetProperty("expected").GetProperty("friendly").GetString());
    }

    [Fact]
    public void Board_IsListedAndShownAgain()
    {
        using var desk = new Desk();
        string printed = Own(desk, "holds").Out;
        string verdicts = printed[..printed.IndexOf("Saved", StringComparison.Ordinal)].Trim();
        string folder = Directory.EnumerateDirectories(desk.Path("results"), "*-claims-*").Single();
        Assert.Contains("claims: C1", desk.Line("list runs").Out);
        foreach (string word in new[] { "last", Path.GetFileName(folder), $"results/{Path.GetFileName(folder)}/" })
        {
            Assert.Contains(verdicts, desk.Line($"show {word}").Out);
        }

        var claim = JsonDocument.Parse(desk.Line("show last --json").Out).RootElement.GetProperty("claims").EnumerateArray().Single();
        Assert.Equal("holds", claim.GetProperty("verdicts").GetProperty("hostile").GetString());
        Assert.Equal("slow", claim.GetProperty("flip").GetProperty("what").GetString());
    }

    [Fact]
    public void VerdictThatIsNotTheRecordedOne_IsToldWithExitCode6()
    {
        using var desk = new Desk();
        var answer = Own(desk, "fails");
        Assert.Equal(6, answer.Code);
        Assert.Contains("C1 differs from what is recorded under friendly.", answer.Out);
    }

    [Fact]
    public void Folder_HasTheBoardItsHashesAndItsPage()
    {
        using var desk = new Desk();
        Own(desk, "holds");
        string folder = Assert.Single(Directory.EnumerateDirectories(desk.Path("results"), "*-claims-*"));

        string[] files = [.. Directory.EnumerateFiles(folder).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];
        Assert.Equal(["board.json", "claims-manifest.json", "claims.csv", "flips.csv", "report.html"], files);
        string manifest = File.ReadAllText(Path.Combine(folder, "claims-manifest.json"));
        var sets = JsonDocument.Parse(manifest).RootElement.GetProperty("belief_sets");
        Assert.Equal(3, sets.EnumerateObject().Select(s => s.Value.GetString()).Distinct().Count());
        Assert.Contains("More care is noticed", File.ReadAllText(Path.Combine(folder, "report.html")));
        Assert.Empty(desk.Results());
    }

    [Fact]
    public void Quick_SaysThatItIsOnlyALook_AndRecordedVerdictsDoNotCount()
    {
        using var desk = new Desk();
        var answer = Own(desk, "fails", "--quick");
        Assert.Equal(0, answer.Code);
        Assert.Contains("Nothing may be concluded", answer.Error);
    }

    [Fact]
    public void Price_SimulatesNothingOfTheBoard()
    {
        using var desk = new Desk();
        var answer = desk.Line("claims C1 C4 --price");
        Assert.Equal(0, answer.Code);
        Assert.Contains("2 claims: ", answer.Out);
        Assert.Empty(Directory.EnumerateDirectories(desk.Path("results"), "*-claims-*"));
    }

    [Theory]
    [InlineData("claims C99", 2, "unknown claim \"C99\"")]
    [InlineData("claims nowhere.yaml", 2, "no file \"nowhere.yaml\"")]
    [InlineData("claims C1 --seeds 1", 3, "--seeds 1 is not possible")]
    [InlineData("claims C1 --draws -1", 3, "--draws -1 is not possible")]
    [InlineData("claims C1 --draws 18", 3, "--draws 18 is too few")]
    [InlineData("explain C99", 2, "unknown claim \"C99\"")]
    public void WhatCannotBe_IsRefused(string line, int code, string message)
    {
        using var desk = new Desk();
        var answer = desk.Line(line);
        Assert.Equal(code, answer.Code);
        Assert.Contains(message, answer.Error);
        Assert.Empty(answer.Out);
    }

    [Fact]
    public void Explain_TellsAClaimWithTestAndEvidenceOnBothSides()
    {
        using var desk = new Desk();
        var answer = desk.Line("explain c4");
        Assert.Equal(0, answer.Code);
        Assert.StartsWith("C4 · There is no upper limit to the rewards of care", answer.Out);
        foreach (string label in new[] { "Article", "Test", "Hangs on", "Should fail", "For", "Against" })
        {
            Assert.Contains($"\n  {label} ", answer.Out);
        }
    }

    [Fact]
    public void List_HasEveryClaim()
    {
        using var desk = new Desk();
        var rows = JsonDocument.Parse(desk.Line("list claims --json").Out).RootElement.GetProperty("rows");
        Assert.Equal("C1", rows[0][0].GetString());
        Assert.True(rows.GetArrayLength() >= 25);
    }

    private static Answer Own(Desk desk, string friendly, params string[] flags)
    {
        File.WriteAllText(desk.Path("mine.yaml"), OwnClaim.Replace("VERDICT", friendly));
        return desk.Run(["claims", "mine.yaml", "--draws", "19", .. flags]);
    }
}
