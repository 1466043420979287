using Microsoft.Playwright;

namespace CxSim.Web.Tests.Browser;

/// <summary>What a verdict hangs on, followed as a leader would: to the belief, the belief set, the verdict turned.</summary>
[Collection(ChromeCollection.Name)]
public sealed class TurnTests(Chrome chrome)
{
    [Fact]
    public async Task AVerdictThatDepends_LeadsToItsBelief_AndTurnsWithIt_AndBack()
    {
        await using var site = await Site.Start(new CraftedWorlds());
        var page = await chrome.Open(site, "/lab?v=1&c=small-12&w=6&wu=0&n=20&d=19&p=slow:60");
        await Chrome.Settled(page);
        var cost = page.Locator("[data-measure=cost_per_resolved]");
        Assert.Contains("depends", await cost.Locator(".word").InnerTextAsync(), StringComparison.Ordinal);

        await cost.Locator(".word a").ClickAsync();
        Assert.Equal("rests", await page.EvaluateAsync<string>("() => document.activeElement.id"));
        Assert.Equal(
            await page.Locator("[data-part=differences] td.verdict", new() { HasText = "◆" }).CountAsync(),
            await page.Locator(".turns li").CountAsync());
        var turn = page.Locator(".turns li", new() { HasText = "Cost per resolved issue turns when" });
        var button = turn.Locator("button");
        string belief = (await button.GetAttributeAsync("data-turn"))!;
        string end = (await button.GetAttributeAsync("data-value"))!;
        await button.ClickAsync();
        await page.WaitForSelectorAsync("[data-banner=turned]:not([hidden])");
        Assert.True(await page.EvaluateAsync<bool>(
            "() => document.querySelector('[data-banner=turned]').getBoundingClientRect().top >= 0"));
        await PageTests.AssertAccessible(page, "lab, a verdict turned");

        string said = await page.InnerTextAsync("[data-banner=turned]");
        Assert.Contains($"was ◆ depends on assumptions, with {belief} at {end} it is ", said, StringComparison.Ordinal);
        Assert.Contains(said, await page.InnerTextAsync("#announce"), StringComparison.Ordinal);
        string word = await cost.Locator(".word").InnerTextAsync();
        Assert.Matches("^(better|worse)$", word);
        Assert.Contains($"it is {(word == "better" ? "▲" : "▼")} {word}.", said, StringComparison.Ordinal);
        Assert.Contains($"a={belief}:{end}", page.Url, StringComparison.Ordinal);
        Assert.True(await page.IsVisibleAsync($"#belief-{belief}"));
        Assert.Equal(end, await page.InputValueAsync($"#belief-{belief}"));

        await page.ClickAsync("#undo");
        await page.WaitForSelectorAsync("[data-measure=cost_per_resolved].verdict-Depends");
        await page.WaitForSelectorAsync("[data-banner=turned]", new() { State = WaitForSelectorState.Hidden });
        Assert.DoesNotContain("a=", page.Url, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }
}
