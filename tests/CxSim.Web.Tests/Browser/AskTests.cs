using Microsoft.Playwright;

namespace CxSim.Web.Tests.Browser;

/// <summary>Questions that take a while: lives, points, beliefs, claims.</summary>
[Collection(ChromeCollection.Name)]
public sealed class AskTests(Chrome chrome)
{
    [Theory]
    [InlineData("agent", "agents who stay")]
    [InlineData("issue", "issues not solved at the first contact")]
    public async Task Trace_FollowsAgentsAndIssuesToo(string kind, string rule)
    {
        var page = await chrome.Ask(
            "/trace", "side", $"{{ centre: 'small-12', warmUp: 2, kind: '{kind}', weeks: 16 }}", "#side-shown svg");
        Assert.Contains(rule, await page.Locator("#rule").InnerTextAsync(), StringComparison.Ordinal);
        string who = await page.Locator("#who code").InnerTextAsync();
        Assert.Contains("quick-slow", await page.Locator(".answer svg").First.TextContentAsync() ?? "", StringComparison.Ordinal);
        await page.ClickAsync("#another-one");
        await page.WaitForFunctionAsync("w => document.querySelector('#who code').textContent !== w", who);
        await page.Context.CloseAsync();
    }

    // From a lab's link: its own policy, at once.
    [Fact]
    public async Task Trace_OfALabsPolicy_BeginsByItself()
    {
        var page = await chrome.Open("/trace?v=1&c=small-12&w=16&wu=2&p=slow:60");
        await page.WaitForSelectorAsync("#who");
        Assert.Contains("what-if", await page.Locator(".answer svg").First.TextContentAsync() ?? "", StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    // G8, G1: and points that are chosen in one place are chosen everywhere.
    [Fact]
    public async Task Explore_DrawsTheMap_AndThePointsThatNoOtherBetters_AndChoosesAmongThem()
    {
        var page = await chrome.Ask("/explore", "side", Map, "#figure-heat-map");
        Assert.Contains("of 9 points are bettered by no other", await page.Locator("#figure-frontier").TextContentAsync() ?? "",
            StringComparison.Ordinal);
        Assert.Equal(9, await Left(page));
        await page.FillAsync("[aria-label='slow from']", "60");
        Assert.Equal(6, await Left(page));
        Assert.Equal(6, await Marked(page, "heat-map"));
        Assert.Equal("6 of 9 points chosen: slow 60 to 120, staff −10 to 10.", await page.InnerTextAsync("#chosen-said"));
        await page.FillAsync("[aria-label='staff to']", "-5");
        Assert.Equal(2, await Left(page));
        await PageTests.AssertAccessible(page, "explore, points chosen");

        await page.EvaluateAsync("""
            () => {
              window.saved = null;
              const make = URL.createObjectURL;
              URL.createObjectURL = (blob) => { blob.text().then((t) => { window.saved = t; }); return make(blob); };
            }
            """);
        await page.ClickAsync("#chosen-save");
        await page.WaitForFunctionAsync("() => window.saved !== null");
        string[] saved = (await page.EvaluateAsync<string>("() => window.saved")).Trim().Split('\n');
        Assert.Equal(["slow,staff", "60,-10", "120,-10"], saved.Select(l => string.Join(',', l.Split(',')[..2])));
        await page.ClickAsync("#chosen-none");
        Assert.Equal(9, await Left(page));
        Assert.Equal("", await page.InputValueAsync("[aria-label='slow from']"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Explore_AFrameInTheMap_ChoosesWhatLiesInIt()
    {
        var page = await Explored(chrome, "#figure-heat-map");
        var cells = page.Locator("#figure-heat-map [data-mark=heat] > [data-row]");
        await cells.First.ScrollIntoViewIfNeededAsync();
        var (first, second) = ((await cells.Nth(0).BoundingBoxAsync())!, (await cells.Nth(1).BoundingBoxAsync())!);
        await page.Mouse.MoveAsync(first.X + 2, Math.Min(first.Y, second.Y) + 2);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(first.X + first.Width - 2, Math.Max(first.Y, second.Y) + first.Height - 2);
        await page.Mouse.UpAsync();
        Assert.Equal(2, await Left(page));
        Assert.Equal(2, await Marked(page, "heat-map"));
        await page.Context.CloseAsync();
    }

    // G20, and what it would take beforehand.
    [Fact]
    public async Task Explore_ThreeLeversSpread_AreLinesOverAxes_AndHaveAPriceAndACommand()
    {
        var page = await chrome.Ask(
            "/explore", "side",
            "{ centre: 'small-12', warmUp: 2, seeds: 2, weeks: 4, lever1: 'staff', lever2: 'friction', from2: 0, to2: 40, "
            + "design: 'spread', spread: 9 }",
            "#figure-parallel");
        await page.SelectOptionAsync("#side [name=lever2]", "zone");
        await page.WaitForFunctionAsync("() => document.querySelector('#plan code')?.textContent.includes('zone')");
        string plan = await page.InnerTextAsync("#plan");
        Assert.Contains("9 points: 20 runs", plan, StringComparison.Ordinal);
        Assert.Contains("cxsim sweep today --vary slow=0:180 --vary staff=", plan, StringComparison.Ordinal);
        Assert.Contains("--design lhs:9", plan, StringComparison.Ordinal);
        await page.FillAsync("[aria-label='friction from']", "20");
        int left = await Left(page);
        Assert.InRange(left, 1, 8);
        Assert.Equal(left, await Marked(page, "parallel"));
        await page.Context.CloseAsync();
    }

    // G6, then G7 among those that matter most.
    [Fact]
    public async Task Explore_AsksWhichBeliefMattersMost_AndWhetherTheyActTogether()
    {
        var page = await chrome.Ask(
            "/explore", "tornado", "{ centre: 'small-12', weeks: 1, warmUp: 0, measure: 'csat' }", "#figure-tornado");
        var widths = await page.EvaluateAsync<double[]>(
            "() => [...document.querySelectorAll('#figure-tornado [data-mark=bar] rect')].map(r => Number(r.getAttribute('width')))");
        Assert.Equal(12, widths.Length);
        Assert.Equal(widths.OrderDescending(), widths);
        string command = await page.Locator(".answer code").First.InnerTextAsync();
        Assert.Contains("cxsim sensitivity quick-slow", command, StringComparison.Ordinal);
        await Chrome.Ask(page, "shares", "{ rows: 8 }", "#figure-shares");
        string[] chosen = await page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('#shares :checked')].map(b => b.value)");
        Assert.Equal(4, chosen.Length);
        string drawn = await page.Locator("#figure-shares").TextContentAsync() ?? "";
        Assert.All(chosen, belief => Assert.Contains(belief, drawn, StringComparison.Ordinal));
        await PageTests.AssertAccessible(page, "explore, shares");
        await page.Context.CloseAsync();
    }

    internal const string Map =
        "{ centre: 'small-12', warmUp: 2, seeds: 2, weeks: 4, from0: 0, to0: 120, step0: 60, lever1: 'staff', from1: -10, to1: 10, "
        + "step1: 10 }";

    /// <summary>The map, once nothing on the page moves any more: what the points take is told above them, when it is known.</summary>
    internal static async Task<IPage> Explored(Chrome chrome, string answer, BrowserNewContextOptions? options = null)
    {
        var page = await chrome.Ask("/explore", "side", Map, answer, options);
        await page.WaitForFunctionAsync("() => document.querySelector('#plan code') !== null");
        return page;
    }

    internal static Task<int> Left(IPage page) =>
        page.EvaluateAsync<int>("() => [...document.querySelectorAll('#points tbody tr')].filter(r => !r.hidden).length");

    internal static Task<int> Marked(IPage page, string figure) => page.Locator($"#figure-{figure} .chosen-marks > *").CountAsync();
}
