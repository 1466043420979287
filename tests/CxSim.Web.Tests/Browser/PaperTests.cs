using System.Text;
using Microsoft.Playwright;

namespace CxSim.Web.Tests.Browser;

/// <summary>Pages of the lab on paper: what they say is all there, and what needs a hand is not.</summary>
[Collection(ChromeCollection.Name)]
public sealed class PaperTests(Chrome chrome)
{
    private const int Width = 718;
    private const int Height = 1047;

    private static readonly BrowserNewContextOptions Sheet = new()
    {
        ViewportSize = new() { Width = Width, Height = Height }, ColorScheme = ColorScheme.Dark,
    };

    [Fact]
    public async Task Lab_TellsItsSetting_ItsNumbers_AndWhatTheyRestOn()
    {
        var page = await chrome.Lab("&p=slow:60", Sheet);
        await AssertPrintable(page, "lab", figures: 2);
        Assert.True(await page.IsVisibleAsync(".strip"));
        double end = await page.EvaluateAsync<double>(
            "() => document.querySelector('.charts svg').getBoundingClientRect().bottom + scrollY");
        Assert.InRange(end, Height / 2, Height);
        Assert.Equal(2, Pages(await page.PdfAsync(new() { Format = "A4" })));
        Assert.True(await page.IsVisibleAsync("#rests-list li >> nth=0"));
        Assert.Equal("0px", await page.EvaluateAsync<string>("() => getComputedStyle(document.getElementById('centre')).borderTopWidth"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Compare_HasEveryBusinessCase_AlsoThatWhichIsFoldedOnScreen()
    {
        var page = await chrome.Open($"/compare?runs={await chrome.TwoRuns()}", Sheet);
        await AssertPrintable(page, "compare", figures: 6);
        foreach (var bridge in await page.Locator(".bridge svg").AllAsync())
        {
            Assert.True(await bridge.IsVisibleAsync());
        }

        Assert.False(await page.IsVisibleAsync("#robustness"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Explore_HasItsWholeTable_AndNoEmptyQuestion()
    {
        var page = await chrome.Ask("/explore", "side", AskTests.Map, "#figure-frontier", Sheet);
        await AssertPrintable(page, "explore", figures: 2);
        Assert.False(await page.IsVisibleAsync("#tornado-title"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Claims_AreAllThere_EachOnOnePage()
    {
        var page = await chrome.Open("/claims", Sheet);
        await AssertPrintable(page, "claims", figures: 0);
        Assert.Equal("", await page.EvaluateAsync<string>("""
            () => [...document.querySelectorAll('.claim')].filter(c => !c.checkVisibility() || getComputedStyle(c).breakInside !== 'avoid')
              .map(c => c.id).join(' ')
            """));
        await page.Context.CloseAsync();
    }

    private static int Pages(byte[] pdf) => Encoding.Latin1.GetString(pdf).Split("/Type /Page\n").Length - 1;

    // On light paper whatever the screen's colours; nothing to press, nothing cut at the edge, each chart whole on a page.
    private static async Task AssertPrintable(IPage page, string what, int figures)
    {
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        string faults = await page.EvaluateAsync<string>("""
            ([width, height]) => {
              const seen = (all) => [...document.querySelectorAll(all)].filter(e => e.checkVisibility({ visibilityProperty: true }));
              const light = getComputedStyle(document.documentElement).getPropertyValue('--paper').trim();
              return [
                ...seen('button, a.button, nav, input[type=checkbox], input[type=search]').map(e => 'control: ' + e.outerHTML),
                ...seen('main *').filter(e => e.getBoundingClientRect().right > width + 1).map(e => 'cut: ' + e.outerHTML),
                ...seen('svg').filter(e => e.getBoundingClientRect().height > height).map(e => 'too high: ' + e.id),
                ...seen('figure').filter(e => getComputedStyle(e).breakInside !== 'avoid').map(e => 'in two: ' + e.innerHTML),
                ...(light === '#ffffff' ? [] : ['dark paper']),
                ...(seen('h1').length === 1 && seen('.brand').length === 1 ? [] : ['no headline']),
              ].map(f => f.slice(0, 150)).slice(0, 5).join('\n');
            }
            """, new[] { Width, Height });
        Assert.True(faults.Length == 0, $"{what}:\n{faults}");
        Assert.True(await page.Locator("svg:visible").CountAsync() >= figures, $"{what} has too few charts");
    }
}
