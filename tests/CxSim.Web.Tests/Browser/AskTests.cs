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
        var page = await Ask("/trace", $"f => {{ f.elements.kind.value = '{kind}'; f.elements.weeks.value = 16; }}");
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

    // G8, G1
    [Fact]
    public async Task Explore_DrawsTheMap_AndThePointsThatNoOtherBetters()
    {
        var page = await Ask("/explore", """
            f => {
              const set = { seeds: 2, weeks: 4, from0: 0, to0: 120, step0: 60, lever1: 'staff', from1: -10, to1: 10, step1: 10 };
              for (const [name, value] of Object.entries(set)) f.elements[name].value = value;
            }
            """);
        Assert.Equal(1, await page.Locator("#figure-heat-map").CountAsync());
        Assert.Contains("of 9 points are bettered by no other", await page.Locator("#figure-frontier").TextContentAsync() ?? "",
            StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    // G6
    [Fact]
    public async Task Explore_AsksWhichBeliefMattersMost()
    {
        var page = await chrome.Open("/explore");
        await page.EvaluateAsync("""
            () => {
              const f = document.getElementById('tornado');
              const set = { centre: 'small-12', weeks: 1, warmUp: 0, measure: 'csat' };
              for (const [name, value] of Object.entries(set)) f.elements[name].value = value;
              f.requestSubmit();
            }
            """);
        await page.WaitForSelectorAsync("#figure-tornado");
        var widths = await page.EvaluateAsync<double[]>(
            "() => [...document.querySelectorAll('#figure-tornado [data-mark=bar] rect')].map(r => Number(r.getAttribute('width')))");
        Assert.Equal(12, widths.Length);
        Assert.Equal(widths.OrderDescending(), widths);
        Assert.Contains("cxsim sensitivity quick-slow", await page.Locator(".answer code").InnerTextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    private async Task<IPage> Ask(string path, string set)
    {
        var page = await chrome.Open(path);
        await page.EvaluateAsync($$"""
            () => {
              const f = document.getElementById('side');
              f.elements.centre.value = 'small-12'; f.elements.warmUp.value = 2;
              ({{set}})(f);
              f.requestSubmit();
            }
            """);
        await page.WaitForSelectorAsync("#side-shown svg");
        return page;
    }
}
