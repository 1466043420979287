using Microsoft.Playwright;

namespace CxSim.Web.Tests.Browser;

/// <summary>From the start page to a report with nothing but the keyboard.</summary>
[Collection(ChromeCollection.Name)]
public sealed class TourTests(Chrome chrome)
{
    private const int MostSteps = 250;

    // T22
    [Fact]
    public async Task KeyboardAlone_GoesFromTheStart_ByLabAndCompare_ToAReport_AndNeverLosesItsPlace()
    {
        var page = await chrome.Open("/");
        await Press(page, "nav a[href='/lab']", "Enter");
        await Chrome.Arrived(page, "/lab", "html[data-ready=lab]");
        await Press(page, "#centre");
        await Choose(page, 's', "small-12");
        foreach (var (field, value) in new[] { ("#weeks", "4"), ("#seeds", "4"), ("#draws", "0") })
        {
            await Press(page, field, "Control+a");
            await page.Keyboard.TypeAsync(value);
        }

        await Press(page, "#range-slow", "ArrowRight", "ArrowRight");
        await page.WaitForFunctionAsync("() => location.search.includes('slow:10') && location.search.includes('d=0')");
        await Settled(page, 4);
        Assert.Equal("range-slow", await page.EvaluateAsync<string>("() => document.activeElement.id"));
        await Press(page, "#snapshots li.current input", " ");
        await Press(page, "#compare", "Enter");
        await Chrome.Arrived(page, "/compare", "figure svg");
        await Press(page, ".marked a[href^='/lab']", "Enter");
        await Chrome.Arrived(page, "/lab", "html[data-ready=lab]");
        await Settled(page, 4);
        await Press(page, "#save", "Enter");
        await page.WaitForFunctionAsync("() => document.activeElement.closest('[data-banner=save]') !== null");
        await page.Keyboard.PressAsync("Enter");
        await Chrome.Arrived(page, "/report/", "h1");
        Assert.Contains("not a forecast", await page.Locator("footer").InnerTextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    // Numbers that come in while somebody reads a card do not take the focus away.
    [Fact]
    public async Task Focus_OnANumberOrASnapshot_StaysWhenItChanges()
    {
        using var worlds = new HeldWorlds(8);
        await using var held = await Site.Start(worlds);
        var page = await chrome.Open(held, "/lab?v=1&c=small-12&w=6&wu=2&n=30&d=0&p=slow:60");
        await page.WaitForSelectorAsync(".strip .card");
        await page.FocusAsync("[data-measure=churn] a.term");
        worlds.Let(22);
        await Chrome.Settled(page);
        Assert.Equal("/help/churn", await page.EvaluateAsync<string>("() => document.activeElement.getAttribute('href')"));
        await page.FocusAsync("#snapshots button");
        await page.Keyboard.PressAsync("Enter");
        await Chrome.Settled(page);
        Assert.Equal("BUTTON", await page.EvaluateAsync<string>("() => document.activeElement.tagName"));
        await page.Context.CloseAsync();
    }

    // By its first letter, again and again: how fast letters follow one another makes no difference.
    private static async Task Choose(IPage page, char letter, string value)
    {
        for (int i = 0; i < MostSteps; i++)
        {
            if (await page.EvaluateAsync<string>("() => document.activeElement.value") == value)
            {
                return;
            }

            await page.Keyboard.PressAsync($"{letter}");
        }

        Assert.Fail($"{value} cannot be chosen by {letter}");
    }

    private static Task Settled(IPage page, int seeds) => page.WaitForFunctionAsync(
        "n => { const { state, seeds } = document.getElementById('lab').dataset; return state === 'done' && Number(seeds) === n; }", seeds);

    // Tab after tab until it stands there; between one stop and the next the focus is always somewhere.
    private static async Task Press(IPage page, string target, params string[] keys)
    {
        int lost = 0;
        for (int i = 0; i < MostSteps; i++)
        {
            string at = await page.EvaluateAsync<string>(
                "t => { const a = document.activeElement; return a === document.body ? 'nowhere' : a.matches(t) ? 'there' : 'elsewhere'; }",
                target);
            lost += at == "nowhere" && i > 0 ? 1 : 0;
            if (at == "there")
            {
                Assert.InRange(lost, 0, 1);
                foreach (string key in keys)
                {
                    await page.Keyboard.PressAsync(key);
                }

                return;
            }

            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"{target} cannot be reached by {MostSteps} tabs");
    }
}
