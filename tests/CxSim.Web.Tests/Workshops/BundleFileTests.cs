using CxSim.Experiments.Scenarios;
using CxSim.Experiments.Studies;
using CxSim.Web.Tests.Browser;
using CxSim.Workshops.Bundles;
using CxSim.Workshops.Scripts;
using Microsoft.Playwright;

namespace CxSim.Web.Tests.Workshops;

/// <summary>The offline bundle opened from disk: no request, no error, pages that turn, any policy in any world.</summary>
[Collection(ChromeCollection.Name)]
public sealed class BundleFileTests(Chrome chrome)
{
    private static readonly Lazy<string> Page = new(() =>
    {
        var library = new Library(AppContext.BaseDirectory);
        byte[] text = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Bundles", "small.yaml"));
        var script = ScriptShelf.Parse(library, text, "small.yaml");
        // Judging claims takes longer than a test of pages should.
        var bare = script with { Seeds = 2, Weeks = 2, WarmUpWeeks = 1, Steps = [.. script.Steps.Select(s => s with { Claims = [] })] };
        return BundlePage.Write(new BundleMaker(new LabOptions { Threads = 2 }).Make(new BundlePlan(bare, [])));
    });

    [Fact]
    public async Task FromDisk_TurnsItsPages_AndAsksNobody()
    {
        var (page, heard) = await Open(script: true);
        Assert.Equal("Come in", await Heading(page));
        await page.Keyboard.PressAsync("ArrowRight");
        await page.ClickAsync(".turn button >> text=Next");
        Assert.Equal("Guess", await Heading(page));
        await page.Keyboard.PressAsync("ArrowRight");
        Assert.Equal("Seen", await Heading(page));
        Assert.NotEqual(0, await page.Locator("main > section:visible figure svg").CountAsync());
        Assert.EndsWith("#step-seen", page.Url, StringComparison.Ordinal);
        await page.Keyboard.PressAsync("ArrowLeft");
        Assert.Equal("Guess", await Heading(page));
        Assert.Empty(heard);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task EveryPage_HasNoAxeViolations(ColorScheme scheme)
    {
        var (page, _) = await Open(script: true);
        await page.EmulateMediaAsync(new() { ColorScheme = scheme });
        int pages = await page.Locator("main > section").CountAsync();
        for (int i = 0; i < pages; i++)
        {
            await PageTests.AssertAccessible(page, $"bundle, {await Heading(page)}");
            await page.Keyboard.PressAsync("ArrowRight");
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Explorer_ShowsThePolicyAndWorldThatAreChosen()
    {
        var (page, heard) = await Open(script: true);
        await page.SelectOptionAsync(".turn select", new SelectOptionValue { Label = "Any policy, any world" });
        await page.SelectOptionAsync("label:has-text('World') select", "banked");
        await page.SelectOptionAsync("label:has-text('Policy') select", "give-it-back");
        string[] shown = await page.Locator("#explorer figure:visible svg").EvaluateAllAsync<string[]>("all => all.map(s => s.id)");
        Assert.Equal(["figure-world-banked-policy-give-it-back"], shown);
        Assert.StartsWith("Banked", await page.InnerTextAsync("#explorer > .wide:visible caption"), StringComparison.Ordinal);
        Assert.Empty(heard);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task WithoutScript_AllOfItIsRead()
    {
        var (page, heard) = await Open(script: false);
        Assert.Equal(12, await page.Locator("main > section:visible").CountAsync());
        Assert.True(await page.IsVisibleAsync("#figure-world-banked-policy-give-it-back"));
        Assert.Empty(heard);
        await page.Context.CloseAsync();
    }

    // The heading of the one page that is shown, less its minute.
    private static async Task<string> Heading(IPage page)
    {
        string heading = await page.Locator("main > section:visible h2").First.InnerTextAsync();
        Assert.Equal(1, await page.Locator("main > section:visible").CountAsync());
        return heading[(heading.IndexOf('′', StringComparison.Ordinal) + 1)..].Trim();
    }

    private async Task<(IPage Page, List<string> Heard)> Open(bool script)
    {
        string file = Path.Combine(chrome.Site.Folder, "session.bundle.html");
        File.WriteAllText(file, Page.Value);
        var page = await chrome.Page(new()
        {
            JavaScriptEnabled = script, Offline = true, ViewportSize = new() { Width = 1280, Height = 800 },
        });
        List<string> heard = [];
        page.Request += (_, request) => heard.AddRange(request.Url.StartsWith("file:", StringComparison.Ordinal)
            || request.Url.StartsWith("data:", StringComparison.Ordinal) ? [] : [request.Url]);
        page.Console += (_, said) => heard.AddRange(said.Type is "error" or "warning" ? [said.Text] : []);
        page.PageError += (_, error) => heard.Add(error);
        await page.GotoAsync("file://" + file);
        return (page, heard);
    }
}
