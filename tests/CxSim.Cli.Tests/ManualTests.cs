using System.Text.Json;
using CxSim.Model.Measures;
using CxSim.Model.Policies;
using CxSim.Reports.Explaining;

namespace CxSim.Cli.Tests;

/// <summary>What explain and list say.</summary>
public sealed class ManualTests
{
    [Theory]
    [InlineData("lever", "slow")]
    [InlineData("lever-and-measure", "aht")]
    [InlineData("belief", "quit_burnout")]
    [InlineData("link", "link_satisfaction_churn")]
    [InlineData("measure", "FCR")]
    [InlineData("preset", "quick-slow")]
    [InlineData("term", "NPS")]
    public void Explain_OneOfEachKind_AsOnRecord(string kind, string word)
    {
        using var desk = new Desk();
        var answer = desk.Run("explain", word);
        Assert.Equal((0, ""), (answer.Code, answer.Error));
        GoldenFile.Matches($"explain-{kind}", answer.Out);
    }

    [Fact]
    public void Explain_EveryNameInTheRegistries_HasAPageWithoutEmptyParts()
    {
        using var desk = new Desk();
        var words = Levers.All.Select(l => l.Id).Concat(Beliefs.All.Select(b => b.Id))
            .Concat(AllMeasures.All.Select(m => m.Id)).Concat(Presets.All.Select(p => p.Id));
        foreach (string word in words)
        {
            var answer = desk.Run("explain", word, "--json");
            Assert.Equal(0, answer.Code);
            foreach (var page in JsonDocument.Parse(answer.Out).RootElement.GetProperty("pages").EnumerateArray())
            {
                Assert.NotEmpty(page.GetProperty("meaning").GetString()!);
                Assert.All(page.GetProperty("facts").EnumerateArray(), f => Assert.NotEmpty(f.GetProperty("text").GetString()!));
            }
        }
    }

    [Theory]
    [InlineData("first contact resolution", "fcr")]
    [InlineData("SL", "service_level")]
    [InlineData("Service level", "service_level")]
    [InlineData("CES", "ces")]
    [InlineData("CLV", "clv")]
    [InlineData("cx-debt", "cx_debt")]
    [InlineData("judgment zone", "zone")]
    public void Explain_AnotherNameForIt_FindsThePage(string asked, string word)
    {
        using var desk = new Desk();
        var answer = desk.Run("explain", asked, "--json");
        Assert.Equal(0, answer.Code);
        Assert.Contains($"\"word\": \"{word}\"", answer.Out);
    }

    [Theory]
    [InlineData("presets")]
    [InlineData("levers")]
    public void List_AsOnRecord(string what)
    {
        using var desk = new Desk();
        var answer = desk.Run("list", what);
        Assert.Equal(0, answer.Code);
        GoldenFile.Matches($"list-{what}", answer.Out);
    }

    [Fact]
    public void List_Json_HasEveryBelief()
    {
        using var desk = new Desk();
        var rows = JsonDocument.Parse(desk.Run("list", "beliefs", "--json").Out).RootElement.GetProperty("rows");
        Assert.Equal(Beliefs.All.Select(b => b.Id), rows.EnumerateArray().Select(r => r[0].GetString()));
    }

    [Fact]
    public void Plain_HasNoSymbolsAndNoColumns()
    {
        using var desk = new Desk { Terminal = true };
        string text = desk.Run("list", "levers", "--plain").Out;
        Assert.DoesNotContain('\u001b', text);
        Assert.DoesNotContain("   ", text);
    }

    [Fact]
    public void Terminal_GetsColour_UnlessNoColourIsAsked()
    {
        using var terminal = new Desk { Terminal = true };
        using var silent = new Desk { Terminal = true, NoColour = true };
        Assert.Contains('\u001b', terminal.Run("explain", "slow").Out);
        Assert.DoesNotContain('\u001b', silent.Run("explain", "slow").Out);
    }

    [Fact]
    public void Quiet_SaysNothingBesideTheResult()
    {
        using var desk = new Desk();
        Assert.NotEmpty(desk.Run("list", "presets").Error);
        Assert.Empty(desk.Run("list", "presets", "--quiet").Error);
    }
}
