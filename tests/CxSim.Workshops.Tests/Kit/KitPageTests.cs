using System.Net;
using CxSim.Experiments.Claims;
using CxSim.Experiments.Claims.Files;
using CxSim.Experiments.Scenarios;
using CxSim.Workshops.Kit;
using CxSim.Workshops.Scripts;

namespace CxSim.Workshops.Tests.Kit;

/// <summary>The printed pack says what the registries and the script say, and nothing else.</summary>
public class KitPageTests
{
    private static readonly Library Here = new(Repository.Root);
    private static readonly IReadOnlyList<Claim> Claims = ClaimShelf.All(Here);

    public static TheoryData<string> Names => [.. ScriptShelf.Names(Here)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Pack_HasEveryRoleLeverStopAndLine(string name)
    {
        var script = ScriptShelf.Find(Here, name);
        string page = WebUtility.HtmlDecode(KitPage.Write(new(script, Claims)));
        Assert.All(script.Roles, r => Assert.Contains(r.Who, page, StringComparison.Ordinal));
        Assert.All(script.Steps.SelectMany(s => s.Says), l => Assert.Contains($"“{l.Line}”", page, StringComparison.Ordinal));
        Assert.All(script.Steps.SelectMany(s => s.Statements), s => Assert.Contains(s.Text, page, StringComparison.Ordinal));
        bool decides = script.Steps.Any(s => s.State == StepState.Decide);
        Assert.All(script.Card.Rows.Where(_ => decides), r =>
        {
            Assert.Contains(r.Lever.Meaning, page, StringComparison.Ordinal);
            Assert.Contains(r.Lever.Carrier, page, StringComparison.Ordinal);
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void PolicyCard_ShowsEveryStopWithThePointsTheProgramCounts(string name)
    {
        var script = ScriptShelf.Find(Here, name);
        string page = WebUtility.HtmlDecode(KitPage.Write(new(script, Claims)));
        int cards = page.Split("<section class=\"sheet policy\">").Length - 1;
        Assert.Equal(script.Steps.Any(s => s.State == StepState.Decide) ? script.Teams.Count : 0, cards);
        int stops = page.Split("</em></li>").Length - 1;
        Assert.Equal(cards * script.Card.Rows.Sum(r => r.Stops.Count), stops);
        foreach (var row in script.Card.Rows.Where(_ => cards > 0))
        {
            string[] points = [.. row.Stops.Select(row.PointsAt).Where(p => p > 0).Select(p => $"{p} points</em>")];
            Assert.All(points, p => Assert.Contains(p, page, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Verdicts_BesideLines_AreTheRecordedOnes()
    {
        var script = ScriptShelf.Find(Here, "ninety");
        string page = WebUtility.HtmlDecode(KitPage.Write(new(script, Claims)));
        Assert.All(script.Steps.SelectMany(s => s.Says).Where(l => l.Claim.Length > 0), line =>
        {
            var claim = Claims.First(c => c.Id == line.Claim);
            Assert.Contains($"{claim.Title}: {claim.Expected["base"].Symbol()} {claim.Expected["base"].Word()} under base", page);
        });
    }

    [Fact]
    public void Bingo_CardsDiffer_AndAreTheSameWhenPrintedTwice()
    {
        var script = ScriptShelf.Find(Here, "ninety");
        string page = KitPage.Write(new(script, Claims));
        string[] grids = [.. page.Split("<ul class=\"grid\">").Skip(1).Select(g => g[..g.IndexOf("</ul>", StringComparison.Ordinal)])];
        Assert.Equal(script.Teams.Count, grids.Distinct().Count());
        Assert.Equal(page, KitPage.Write(new(script, Claims)));
    }

    [Fact]
    public void Pack_NeedsNoScriptAndNoNetwork() => Assert.All(ScriptShelf.All(Here), script =>
    {
        string page = KitPage.Write(new(script, Claims));
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("http", page, StringComparison.Ordinal);
    });
}
