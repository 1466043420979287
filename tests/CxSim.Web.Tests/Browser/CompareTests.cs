using Microsoft.Playwright;

namespace CxSim.Web.Tests.Browser;

/// <summary>Runs beside each other, in a real browser.</summary>
[Collection(ChromeCollection.Name)]
public sealed class CompareTests(Chrome chrome)
{
    // G14: two a second, and the tally of the last one is the sentence on the page.
    [Fact]
    public async Task Futures_ArePlayedToTheEnd_AndSteppedThrough()
    {
        var page = await chrome.Open($"/compare?runs={await chrome.TwoRuns()}&pair=A-B");
        string tally = await page.Locator("li:has-text('“B” beats “A” in')").InnerTextAsync();
        Assert.Contains("Future 12 of 12", await Shown(page), StringComparison.Ordinal);
        await page.EvaluateAsync("""
            () => {
              const drawing = document.querySelector('svg[data-frames]');
              window.played = [];
              new MutationObserver(() => played.push(Number(drawing.dataset.at))).observe(drawing, { attributeFilter: ['data-at'] });
            }
            """);
        await page.ClickAsync("#play");
        await page.WaitForFunctionAsync("() => window.played.at(-1) === 12");
        await page.WaitForFunctionAsync("() => document.getElementById('play').textContent.includes('Play')");
        Assert.Equal(Enumerable.Range(1, 12), await page.EvaluateAsync<int[]>("() => window.played"));
        string[] seen = await page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('#futures tbody tr')].map(r => r.lastElementChild.textContent)");
        Assert.Contains($"in {seen[^1]} of 12", tally, StringComparison.Ordinal);
        await page.ClickAsync("#next-future");
        Assert.Contains("Future 1 of 12", await Shown(page), StringComparison.Ordinal);
        Assert.Contains("Future 1 of 12", await page.Locator("#future-said").InnerTextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Futures_WhereMotionIsUnwelcome_AreOnlySteppedThrough()
    {
        var page = await chrome.Open($"/compare?runs={await chrome.TwoRuns()}", new() { ReducedMotion = ReducedMotion.Reduce });
        Assert.True(await page.IsVisibleAsync("#next-future"));
        Assert.False(await page.IsVisibleAsync("#play"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Reference_MayBeOneOfThem_AndDifferencesTurnRound()
    {
        string two = await chrome.TwoRuns();
        string fromToday = await Money(two, "today", "A");
        string fromA = await Money(two, "A", "today");
        Assert.Equal(fromToday.Replace('+', '#').Replace('−', '+').Replace('#', '−'), fromA);
        Assert.NotEqual(fromToday, fromA);

        async Task<string> Money(string runs, string reference, string column)
        {
            var page = await chrome.Open($"/compare?runs={runs}&ref={reference}");
            string text = await page.EvaluateAsync<string>("""
                column => {
                  const table = document.querySelector('[aria-label=Differences] table');
                  const at = [...table.tHead.rows[0].cells].findIndex(c => c.textContent === column);
                  return [...table.tBodies[0].rows].at(-1).cells[at].firstChild.textContent.trim();
                }
                """, column);
            Assert.Equal(2, await page.Locator("details.bridge").CountAsync());
            await page.Context.CloseAsync();
            return text;
        }
    }

    // G9
    [Fact]
    public async Task Policies_AreTriedInOtherWorlds_EachWorldHasABest()
    {
        var page = await chrome.Open($"/compare?runs={await chrome.TwoRuns()}");
        await page.ClickAsync("#robustness button[type=submit]");
        await page.WaitForSelectorAsync("#figure-robustness");
        string[][] rows = await page.EvaluateAsync<string[][]>(
            "() => [...document.querySelectorAll('.answer tbody tr')].map(r => [...r.cells].map(c => c.textContent))");
        var worlds = rows.Where(r => r[1] != "at worst").GroupBy(r => r[1]).ToList();
        Assert.Equal(7, worlds.Count);
        Assert.All(worlds, w => Assert.Equal(["A", "B", "today"], w.Select(r => r[0]).Order(StringComparer.Ordinal)));
        Assert.All(worlds, w => Assert.Contains(w, r => r[3] == "best"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Compared_AreSavedWithAReport_ThatHoldsAllOfThem()
    {
        var page = await chrome.Open($"/compare?runs={await chrome.TwoRuns()}");
        await page.ClickAsync("#save-compared button[type=submit]");
        await page.WaitForSelectorAsync(".answer a[href^='/report/']");
        await PageTests.AssertAccessible(page, "compare, saved");
        await page.ClickAsync(".answer a[href^='/report/']");
        await Chrome.Arrived(page, "/report/", "h1");
        string shown = await page.InnerTextAsync("body");
        string scenario = await (await page.APIRequest.GetAsync($"{page.Url}/scenario.yaml")).TextAsync();
        foreach (string slow in new[] { "40", "80" })
        {
            Assert.Contains($"slow {slow}", shown, StringComparison.Ordinal);
            Assert.Contains($"slow: {slow}", scenario, StringComparison.Ordinal);
        }

        await page.Context.CloseAsync();
    }

    private static Task<string> Shown(IPage page) => page.EvaluateAsync<string>(
        "() => [...document.querySelectorAll('#futures [data-frame]')].filter(f => getComputedStyle(f).display !== 'none')"
        + ".map(f => f.textContent).join(' ')");
}
