using System.Text.Json;
using Microsoft.Playwright;

namespace CxSim.Web.Tests.Browser;

/// <summary>What every page owes its reader, in a real browser.</summary>
[Collection(ChromeCollection.Name)]
public sealed class PageTests(Chrome chrome)
{
    private static readonly string[] Paths =
        ["/", "/compare", "/explore", "/trace", "/claims", "/model", "/runs", "/help", "/help/fcr", "/api", "/nowhere-to-be-found"];

    private static readonly Lazy<string> Axe = new(() =>
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CxSim.sln")))
        {
            folder = folder.Parent!;
        }

        string file = Path.Combine(folder.FullName, "tests", "CxSim.Web.Tests", "node_modules", "axe-core", "axe.min.js");
        return File.Exists(file) ? File.ReadAllText(file) : throw new FileNotFoundException("./test.sh restores axe-core.", file);
    });

    // T1
    [Fact]
    public async Task Start_WithoutScript_ShowsAResultThreeDoorsAndATable()
    {
        var page = await chrome.Open("/", new() { JavaScriptEnabled = false });
        Assert.Equal(3, await page.Locator(".doors a").CountAsync());
        Assert.Contains("Felt understood", await page.Locator(".callout").InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await page.Locator("table tr").CountAsync() > 4);
        await page.Context.CloseAsync();
    }

    // Without script, by the form's own button.
    [Fact]
    public async Task Lab_WithoutScript_RunsByItsForm()
    {
        var page = await chrome.Open($"/lab?{Site.Small}", new() { JavaScriptEnabled = false });
        await page.FillAsync("[name='lever.slow']", "60");
        await page.ClickAsync("noscript button, button[type=submit]");
        await page.WaitForSelectorAsync("[data-part=sentence]:has-text('instead of')");
        Assert.Contains("p=slow:60", page.Url, StringComparison.Ordinal);
        Assert.DoesNotContain("Move a lever", await page.Locator("[data-part=sentence]").InnerTextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    // T2, T3, T37
    [Fact]
    public async Task EveryPage_HasNoErrors_AsksNobodyElse_IsLight_AndSaysWhatItIsNot()
    {
        foreach (string path in Paths.Where(p => !p.StartsWith("/nowhere", StringComparison.Ordinal)).Append($"/lab?{Site.Small}"))
        {
            var page = await chrome.Page();
            List<string> errors = [], foreign = [];
            page.Console += (_, m) => errors.AddRange(m.Type is "error" or "warning" ? [m.Text] : Array.Empty<string>());
            page.PageError += (_, e) => errors.Add(e);
            page.Request += (_, r) => foreign.AddRange(
                r.Url.StartsWith(chrome.Site.Address, StringComparison.Ordinal) || r.Url.StartsWith("data:", StringComparison.Ordinal)
                    ? [] : new[] { r.Url });
            await page.GotoAsync(chrome.Site.Address + path, new() { WaitUntil = WaitUntilState.Load });
            Assert.True(errors.Count == 0, $"{path}: {string.Join("; ", errors)}");
            Assert.Empty(foreign);
            Assert.Contains("not a forecast", await page.Locator("footer").InnerTextAsync(), StringComparison.Ordinal);
            long bytes = (await page.EvaluateAsync<JsonElement>(
                "() => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]"
                + ".filter(e => !e.name.includes('/api/')).reduce((n, e) => n + e.transferSize, 0)")).GetInt64();
            Assert.InRange(bytes, 500, 150_000);
            await page.Context.CloseAsync();
        }
    }

    // T21
    [Theory]
    [InlineData("light", 1280)]
    [InlineData("dark", 360)]
    public async Task EveryPage_HasNoAxeViolations(string scheme, int width)
    {
        var options = new BrowserNewContextOptions
        {
            ColorScheme = scheme == "dark" ? ColorScheme.Dark : ColorScheme.Light,
            ViewportSize = new() { Width = width, Height = 800 },
        };
        foreach (string path in Paths)
        {
            var page = await chrome.Open(path, options);
            await AssertAccessible(page, path);
            await page.Context.CloseAsync();
        }

        string two = await chrome.TwoRuns();
        foreach (string path in new[] { $"/compare?runs={two}", $"/embed/{two.Split(',')[0]}", await chrome.Report() })
        {
            var page = await chrome.Open(path, options);
            await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(d => { d.open = true; })");
            await AssertAccessible(page, path);
            await page.Context.CloseAsync();
        }

        var lab = await chrome.Lab("&p=slow:60", options);
        await AssertAccessible(lab, "lab, settled");
        await lab.EvaluateAsync("() => document.querySelectorAll('details').forEach(d => { d.open = true; })");
        await AssertAccessible(lab, "lab, all open");
        await lab.CheckAsync("#predict-first");
        await Chrome.Move(lab, "slow", 30);
        await lab.WaitForSelectorAsync("#predict-card:not([hidden])");
        await AssertAccessible(lab, "lab, predicting");
        await lab.Context.CloseAsync();
    }

    // T25
    [Fact]
    public async Task EveryPage_OnAPhoneAndAt400Percent_HasNoTwoWayScroll()
    {
        foreach (var (width, height) in new[] { (360, 640), (320, 256) })
        {
            foreach (string path in Paths.Append($"/lab?{Site.Small}&p=slow:60"))
            {
                var page = await chrome.Open(path, new() { ViewportSize = new() { Width = width, Height = height } });
                int over = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - "
                    + $"document.documentElement.clientWidth");
                Assert.True(over <= 1, $"{path} at {width}: {over} px too wide");
                await page.Context.CloseAsync();
            }
        }
    }

    // T25: forced colours leave no mark invisible.
    [Fact]
    public async Task ForcedColours_LeaveMarksInSight()
    {
        var page = await chrome.Lab("&p=slow:60", new() { ForcedColors = ForcedColors.Active });
        string invisible = await page.EvaluateAsync<string>("""
            () => [...document.querySelectorAll('.cx-figure .s1, .cx-figure .f1, .cx-figure .ink')].filter(e => {
              const s = getComputedStyle(e); const paper = getComputedStyle(e.ownerSVGElement.querySelector('.paper')).fill;
              return s.fill === paper && (s.stroke === 'none' || s.stroke === paper);
            }).map(e => e.outerHTML.slice(0, 80)).slice(0, 3).join('\n')
            """);
        Assert.Equal("", invisible);
        await page.Context.CloseAsync();
    }

    // T34
    [Fact]
    public async Task Claims_UnderHostileBeliefs_ChangeVerdicts_AndNotAllHoldAtBase()
    {
        var page = await chrome.Open("/claims?set=base");
        string atBase = await page.Locator("#counts").InnerTextAsync();
        await page.ClickAsync("text=hostile >> nth=0");
        await Chrome.Arrived(page, "/claims?set=hostile", "#counts");
        string hostile = await page.Locator("#counts").InnerTextAsync();
        Assert.NotEqual(atBase.Split(':')[1], hostile.Split(':')[1]);
        Assert.DoesNotContain(" 0 fail", atBase, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    // T35
    [Fact]
    public async Task Trace_ShowsOneCustomerInBothWorlds_AndTheRule_AndAnother()
    {
        var page = await chrome.Open("/trace");
        await page.SelectOptionAsync("[name=centre]", "small-12");
        await page.EvaluateAsync("() => { document.forms.side.elements.warmUp.value = 2; }");
        await page.FillAsync("[name=weeks]", "26");
        await page.ClickAsync("#side button[type=submit]");
        await page.WaitForSelectorAsync("#who");
        string who = await page.Locator("#who code").InnerTextAsync();
        Assert.Contains("seed 1, in both worlds", await page.Locator("#who").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("Chosen by rule", await page.Locator("#rule").InnerTextAsync(), StringComparison.Ordinal);
        string drawn = await page.Locator("#side-shown svg").InnerHTMLAsync();
        Assert.Contains("today", drawn, StringComparison.Ordinal);
        Assert.Contains("quick-slow", drawn, StringComparison.Ordinal);
        await page.ClickAsync("#another-one");
        await page.WaitForFunctionAsync("w => document.querySelector('#who code').textContent !== w", who);
        await page.Context.CloseAsync();
    }

    // T36
    [Fact]
    public async Task EveryAcronymOfTheStrip_HasAnExplanation_ByKeyboard()
    {
        var page = await chrome.Lab("&p=slow:60");
        foreach (var link in await page.Locator(".strip a.term").AllAsync())
        {
            await link.FocusAsync();
            var answer = await page.APIRequest.GetAsync(chrome.Site.Address + await link.GetAttributeAsync("href"));
            Assert.True(answer.Ok, await link.GetAttributeAsync("href"));
        }

        Assert.Equal(6, await page.Locator(".strip a.term").CountAsync());
        await page.Context.CloseAsync();
    }

    internal static async Task AssertAccessible(IPage page, string what)
    {
        await page.EvaluateAsync(Axe.Value);
        string found = await page.EvaluateAsync<string>("""
            async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
              .map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 120)).join(' | ')).join('\n')
            """);
        Assert.True(found.Length == 0, $"{what}:\n{found}");
    }
}
