using System.Text.Json;
using Microsoft.Playwright;

namespace CxSim.Web.Tests.Browser;

/// <summary>The lab in a hand: numbers on the first screen, everything else a touch away.</summary>
[Collection(ChromeCollection.Name)]
public sealed class PhoneTests(Chrome chrome)
{
    private const double Finger = 44;

    [Theory]
    [InlineData(360, 640, ColorScheme.Light)]
    [InlineData(390, 844, ColorScheme.Dark)]
    public async Task FirstScreen_HasTitleNumbersAndTheWayToTheLevers(int width, int height, ColorScheme scheme)
    {
        var page = await Lab(width, height, scheme);
        var seen = await page.EvaluateAsync<JsonElement>("""
            () => {
              const box = (at) => document.querySelector(at).getBoundingClientRect();
              const verdicts = [...document.querySelectorAll('.strip .word')].map(w => w.getBoundingClientRect().bottom);
              return { title: box('h1').top, verdicts: Math.max(...verdicts), levers: box('#sheet').top, end: box('#sheet').bottom,
                wide: document.documentElement.scrollWidth };
            }
            """);
        double At(string name) => seen.GetProperty(name).GetDouble();
        Assert.InRange(At("title"), 0, At("verdicts"));
        Assert.InRange(At("verdicts"), At("title"), At("levers"));
        Assert.InRange(At("end"), At("levers"), height);
        Assert.InRange(At("wide"), 0, width);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task EveryTool_IsATouchAway_AndLargeEnoughForAFinger()
    {
        var page = await Lab(360, 640, ColorScheme.Light);
        foreach (var (fold, fewest) in new[] { ("pages", 10), ("setting", 5), ("tools", 9) })
        {
            await page.TapAsync($"[popovertarget={fold}]");
            await page.WaitForSelectorAsync($"#{fold}:popover-open");
            var inside = page.Locator($"#{fold}").Locator("a:visible, button:visible, select:visible, input:visible");
            Assert.Equal(fewest, await inside.CountAsync());
            foreach (var control in await inside.AllAsync())
            {
                var box = (await control.BoundingBoxAsync())!;
                Assert.InRange(box.Height, Finger, 640);
                Assert.InRange(box.X + box.Width, 0, 360);
            }

            await page.Keyboard.PressAsync("Escape");
            await page.WaitForSelectorAsync($"#{fold}", new() { State = WaitForSelectorState.Hidden });
        }

        await page.Context.CloseAsync();
    }

    // What is chosen from the sheet is done, and the sheet is out of the way of what comes of it.
    [Fact]
    public async Task ATool_DoesItsWork_AndGivesTheNumbersBack()
    {
        var page = await Lab(360, 640, ColorScheme.Light);
        await page.TapAsync("[popovertarget=tools]");
        await page.TapAsync("#reset");
        await page.WaitForSelectorAsync("#tools", new() { State = WaitForSelectorState.Hidden });
        await page.WaitForFunctionAsync("() => !location.search.includes('p=slow')");
        await page.TapAsync("[popovertarget=setting]");
        await page.SelectOptionAsync("#preset", "quick-slow");
        await page.WaitForFunctionAsync("() => location.search.includes('p=')");
        await page.Context.CloseAsync();
    }

    private Task<IPage> Lab(int width, int height, ColorScheme scheme) => chrome.Lab("&p=slow:60", new()
    {
        ViewportSize = new() { Width = width, Height = height }, HasTouch = true, IsMobile = true, ColorScheme = scheme,
    });
}
