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

    // What somebody is about to press stays under the finger.
    [Fact]
    public async Task APressUnderWay_Counts_ThoughAStepComesMeanwhile()
    {
        using var worlds = new HeldWorlds(8);
        await using var site = await Site.Start(worlds);
        var page = await chrome.Open(site, "/lab?v=1&c=small-12&w=6&wu=2&n=40&d=0&p=slow:60");
        await Chrome.Seeds(page, 8);
        var summary = page.Locator("[data-part=overtime] summary").First;
        await summary.HoverAsync();
        await page.EvaluateAsync("""
            () => {
              window.pressedPart = document.querySelector('[data-part=overtime] summary');
              window.fetched = () => performance.getEntriesByType('resource').filter((e) => e.name.includes('/parts?')).length;
              window.before = window.fetched();
            }
            """);
        await page.Mouse.DownAsync();
        worlds.Let(2);
        await page.WaitForFunctionAsync("() => window.fetched() > window.before");
        await page.EvaluateAsync("async () => { await (await fetch('/api/presets')).json(); }");
        Assert.True(await page.EvaluateAsync<bool>("() => window.pressedPart.isConnected"));
        await page.Mouse.UpAsync();
        await Chrome.Seeds(page, 10);
        Assert.False(await page.EvaluateAsync<bool>("() => window.pressedPart.isConnected"));
        Assert.True(await page.EvaluateAsync<bool>("() => document.querySelector('[data-part=overtime] details').open"));
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
