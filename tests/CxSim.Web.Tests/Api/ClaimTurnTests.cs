using System.Net;
using System.Text.RegularExpressions;

namespace CxSim.Web.Tests.Api;

/// <summary>From a claim that turns with a belief into the lab, where that belief is set; nothing where the lab cannot show the
/// claim.</summary>
public sealed partial class ClaimTurnTests
{
    [Fact]
    public async Task AClaimThatTurnsWithABelief_LeadsToItsPolicyInTheLab_WithTheBeliefSet()
    {
        await using var site = await Site.Start();
        string page = await site.Client.GetStringAsync("/claims");
        var (belief, link) = Turned(page, "C30")!.Value;
        Assert.Equal("service_churn at 0.05", belief);
        Assert.Contains("&a=service_churn:0.05&w=104&d=0", link, StringComparison.Ordinal);
        string lab = await site.Client.GetStringAsync(link);
        Assert.DoesNotContain("class=\"banner\"", lab, StringComparison.Ordinal);
    }

    // C15 is tested in a world with another belief held; its link holds both.
    [Fact]
    public async Task AWorldOfBeliefs_IsHeldInTheLabToo()
    {
        await using var site = await Site.Start();
        var (belief, link) = Turned(await site.Client.GetStringAsync("/claims"), "C15")!.Value;
        Assert.Equal("weight_wait at 0.05", belief);
        Assert.Contains("a=link_pressure_pace:0,weight_wait:0.05", link, StringComparison.Ordinal);
    }

    // One turns nowhere, one with a lever, one is of shocks, one sets a policy beside another.
    [Theory]
    [InlineData("C4")]
    [InlineData("C3")]
    [InlineData("C24")]
    [InlineData("C28")]
    public async Task WhatTheLabCannotShow_HasNoLink(string claim)
    {
        await using var site = await Site.Start();
        Assert.Null(Turned(await site.Client.GetStringAsync("/claims"), claim));
    }

    private static (string Belief, string Link)? Turned(string page, string claim)
    {
        string card = page.Split($"<article class=\"claim\" id=\"{claim}\">")[1].Split("</article>")[0];
        return Link().Match(card) is { Success: true } m
            ? (m.Groups["belief"].Value, WebUtility.HtmlDecode(m.Groups["link"].Value))
            : null;
    }

    [GeneratedRegex(
        "turned in the lab: <a href=\"(?<link>[^\"]+)\">[^<]+ with (?<belief>[^<]+)</a></p>", RegexOptions.ExplicitCapture, 180_000)]
    private static partial Regex Link();
}
