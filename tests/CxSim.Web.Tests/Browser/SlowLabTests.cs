using Microsoft.Playwright;

namespace CxSim.Web.Tests.Browser;

/// <summary>The lab where what it asks for takes its time, or does not come at first.</summary>
[Collection(ChromeCollection.Name)]
public sealed class SlowLabTests(Chrome chrome)
{
    private const string Parts = "**/parts?*";

    [Fact]
    public async Task WhatComesOfARunThatWasLeft_IsNotTakenForTheResultOfTheChange()
    {
        using var worlds = new HeldWorlds(12);
        await using var site = await Site.Start(worlds);
        var page = await chrome.Open(site, $"/lab?{Site.Small}&p=slow:60");
        await Chrome.Settled(page);

        // The finished run is shown again, and what there is of it to see is on its way when a lever is moved.
        var late = await Held(page, Parts, () => page.ReloadAsync());
        var ordered = await Held(page, "**/api/runs", () => Chrome.Move(page, "slow", 90));
        await late.ContinueAsync();
        await page.EvaluateAsync("async () => { await (await fetch('/api/presets')).json(); }");
        Assert.Equal("changing", await page.EvaluateAsync<string>("() => document.getElementById('lab').dataset.state"));
        Assert.True(await page.EvaluateAsync<bool>("() => document.getElementById('shown').classList.contains('was')"));

        await ordered.ContinueAsync();
        worlds.Let(12);
        await Chrome.Settled(page);
        Assert.Contains("slow 90", await page.Locator("[data-part=sentence]").InnerTextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task WhatCannotBeFetched_IsAskedForAgain()
    {
        string run = (string)(await chrome.Site.Submit(Site.Request(("slow", 60))))["id"]!;
        await chrome.Site.Ended(run);
        var page = await chrome.Page();
        int asked = 0;
        await page.RouteAsync(Parts, route => ++asked <= 2 ? route.AbortAsync() : route.ContinueAsync());
        await page.GotoAsync($"{chrome.Site.Address}/lab?{Site.Small}&p=slow:60");
        await Chrome.Settled(page);
        Assert.True(asked > 2, $"asked {asked} times");
        Assert.Contains("slow 60", await page.Locator("[data-part=sentence]").InnerTextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    // The first request of its kind that somebody's doing leads to; it waits until it is let go, and those after it pass.
    private static async Task<IRoute> Held(IPage page, string kind, Func<Task> doing)
    {
        var asked = new TaskCompletionSource<IRoute>();
        await page.RouteAsync(kind, route => asked.TrySetResult(route) ? Task.CompletedTask : route.ContinueAsync());
        await doing();
        return await asked.Task.WaitAsync(Waiting.Limit);
    }
}
