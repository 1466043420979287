using System.Text.Json;
using Microsoft.Playwright;

namespace CxSim.Web.Tests.Browser;

/// <summary>Points of a sweep chosen without a mouse: by a finger, and by keys alone.</summary>
[Collection(ChromeCollection.Name)]
public sealed class BrushTests(Chrome chrome)
{
    private const string Points = "#figure-frontier [data-mark=dot] > [data-row]";

    [Fact]
    public async Task AFinger_TapsAPoint_FramesAll_AndStillScrollsThePage()
    {
        var page = await AskTests.Explored(chrome, "#figure-frontier", new()
        {
            ViewportSize = new() { Width = 800, Height = 900 }, HasTouch = true, IsMobile = true,
        });
        var finger = await page.Context.NewCDPSessionAsync(page);
        await Plot(page);
        await Stroke(finger, [await Centre(page.Locator(Points).First)]);
        await page.WaitForFunctionAsync("() => document.getElementById('chosen-said').textContent.includes('points chosen: slow ')");
        Assert.NotEqual(0, await AskTests.Marked(page, "frontier"));

        await page.CheckAsync(".by-finger input");
        var inside = await Plot(page);
        await Stroke(finger, [(inside.Left, inside.Top), (inside.Right, inside.Bottom)]);
        await page.WaitForFunctionAsync("""
            () => {
              const drawn = document.querySelector('[data-points]:has(#figure-frontier)').dataset.points.split(' ').filter(p => p !== '-1');
              return document.getElementById('chosen-said').textContent.startsWith(`${new Set(drawn).size} of 9 points chosen`);
            }
            """);
        string framed = await page.InnerTextAsync("#chosen-said");

        // Without the box, a finger that moves is one that scrolls: nothing is chosen by it.
        await page.UncheckAsync(".by-finger input");
        inside = await Plot(page);
        double before = await page.EvaluateAsync<double>("() => scrollY");
        await Stroke(finger, [(inside.Left + 5, inside.Bottom - 5), (inside.Left + 5, inside.Top - 200)]);
        await page.WaitForFunctionAsync("before => scrollY > before", before);
        Assert.Equal(framed, await page.InnerTextAsync("#chosen-said"));
        Assert.Equal(0, await page.Locator(".frame").CountAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Keys_ReachTheRanges_AndTheChoiceIsSaid()
    {
        var page = await chrome.Ask("/explore", "side", AskTests.Map, "#figure-frontier");
        Assert.False(await page.IsVisibleAsync(".by-finger"));
        await page.FocusAsync("a[href='#points']");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync("() => location.hash === '#points'");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("slow from", await page.EvaluateAsync<string>("() => document.activeElement.getAttribute('aria-label')"));
        await page.Keyboard.TypeAsync("60");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("60");
        Assert.Equal("3 of 9 points chosen: slow 60, staff −10 to 10.", await page.Locator("#chosen-said[role=status]").InnerTextAsync());
        Assert.Equal(3, await AskTests.Marked(page, "heat-map"));

        // Each axis of the scatter has its range.
        string scatter = await page.Locator("#figure-frontier").TextContentAsync() ?? "";
        foreach (string axis in new[] { "Felt understood", "Cost per resolved issue" })
        {
            Assert.Contains($"{axis}, ", scatter, StringComparison.Ordinal);
            Assert.Equal(2, await page.Locator($"#points thead input[aria-label^='{axis} ']").CountAsync());
        }

        await page.Context.CloseAsync();
    }

    // From place to place in small steps, as a hand does.
    private static async Task Stroke(ICDPSession finger, IReadOnlyList<(double X, double Y)> through)
    {
        const int Steps = 8;
        await Touch("touchStart", through[0]);
        for (int i = 1; i <= (through.Count > 1 ? Steps : 0); i++)
        {
            double share = (double)i / Steps;
            await Touch("touchMove", (
                through[0].X + (share * (through[1].X - through[0].X)), through[0].Y + (share * (through[1].Y - through[0].Y))));
        }

        await finger.SendAsync("Input.dispatchTouchEvent", new() { ["type"] = "touchEnd", ["touchPoints"] = Array.Empty<object>() });

        Task Touch(string type, (double X, double Y) at) => finger.SendAsync("Input.dispatchTouchEvent", new()
        {
            ["type"] = type, ["touchPoints"] = new[] { new { x = at.X, y = at.Y } },
        });
    }

    private static async Task<(double X, double Y)> Centre(ILocator mark)
    {
        var box = (await mark.BoundingBoxAsync())!;
        return (box.X + (box.Width / 2), box.Y + (box.Height / 2));
    }

    // What all points of the scatter lie in, with a little room, in the middle of the screen.
    private static async Task<(double Left, double Top, double Right, double Bottom)> Plot(IPage page)
    {
        var box = await page.EvaluateAsync<JsonElement>("""
            (points) => {
              document.querySelector(points).scrollIntoView({ block: 'center' });
              const all = [...document.querySelectorAll(points)].map(p => p.getBoundingClientRect());
              const of = (side, pick) => pick(...all.map(b => b[side]));
              return { left: of('left', Math.min) - 8, top: of('top', Math.min) - 8, right: of('right', Math.max) + 8,
                bottom: of('bottom', Math.max) + 8 };
            }
            """, Points);
        double At(string side) => box.GetProperty(side).GetDouble();
        return (At("left"), At("top"), At("right"), At("bottom"));
    }
}
