using System.Text;
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
    private const string Small = """
        id: small
        title: A small workshop
        centre: small-12
        seeds: 2
        weeks: 2
        warmup: 1
        roles: [{id: finance, title: Finance, who: You., paidOn: Cost., fears: Surprises.}]
        teams: [{id: blue, title: Blue, role: finance}]
        card: {levers: [{lever: friction, stops: [0, 20], up: 50}]}
        steps:
          - {id: lobby, state: lobby, minutes: 1, title: Come in, does: Greet., projector: Join}
          - {id: guess, state: predict, minutes: 2, title: Guess, does: Wait., change: {id: faster, levers: {aht: -10}}, measures: [csat]}
          - {id: seen, state: reveal, minutes: 2, title: Seen, does: Ask., of: guess, figures: [G2, G22]}
          - id: break
            state: break
            minutes: 2
            title: Break it
            does: Flip.
            claims: [C1]
            flips: [{id: banked, title: Banked, says: Nothing goes back., levers: {reinvest: 0}}]
          - {id: closed, state: closed, minutes: 1, title: The end, does: Thank.}
        """;

    private static readonly Lazy<string> Page = new(() =>
    {
        var library = new Library(AppContext.BaseDirectory);
        var script = ScriptShelf.Parse(library, Encoding.UTF8.GetBytes(Small), "small.yaml");
        // Judging claims takes longer than a test of pages should.
        var bare = script with { Steps = [.. script.Steps.Select(s => s with { Claims = [] })] };
        return BundlePage.Write(new BundleMaker(new LabOptions { Threads = 2 }).Make(new BundlePlan(bare, [])));
    });

    [Fact]
    public async Task FromDisk_TurnsItsPages_AndAsksNobody()
    {
        var (page, heard) = await Open(script: true);
        Assert.Equal(1, await page.Locator("main > section:visible").CountAsync());
        Assert.Contains("Come in", await page.Locator("main > section:visible h2").InnerTextAsync(), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("ArrowRight");
        await page.ClickAsync(".turn button >> text=Next");
        Assert.Contains("Seen", await page.Locator("main > section:visible h2").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(2, await page.Locator("main > section:visible figure svg").CountAsync());
        Assert.EndsWith("#step-seen", page.Url, StringComparison.Ordinal);
        await page.Keyboard.PressAsync("ArrowLeft");
        Assert.Contains("Guess", await page.Locator("main > section:visible h2").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(heard);
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
        Assert.Empty(heard);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task WithoutScript_AllOfItIsRead()
    {
        var (page, heard) = await Open(script: false);
        Assert.Equal(6, await page.Locator("main > section:visible").CountAsync());
        Assert.True(await page.IsVisibleAsync("#figure-world-banked-policy-give-it-back"));
        Assert.Empty(heard);
        await page.Context.CloseAsync();
    }

    private async Task<(IPage Page, List<string> Heard)> Open(bool script)
    {
        string file = Path.Combine(chrome.Site.Folder, "session.bundle.html");
        File.WriteAllText(file, Page.Value);
        var context = await chrome.Browser.NewContextAsync(new()
        {
            JavaScriptEnabled = script, Offline = true, ViewportSize = new() { Width = 1280, Height = 800 },
        });
        var page = await context.NewPageAsync();
        List<string> heard = [];
        page.Request += (_, request) => heard.AddRange(request.Url.StartsWith("file:", StringComparison.Ordinal)
            || request.Url.StartsWith("data:", StringComparison.Ordinal) ? [] : [request.Url]);
        page.Console += (_, said) => heard.AddRange(said.Type is "error" or "warning" ? [said.Text] : []);
        page.PageError += (_, error) => heard.Add(error);
        await page.GotoAsync("file://" + file);
        return (page, heard);
    }
}
