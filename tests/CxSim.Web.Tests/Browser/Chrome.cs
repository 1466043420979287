using Microsoft.Playwright;

namespace CxSim.Web.Tests.Browser;

/// <summary>One browser and one server for all browser tests; each test has a context of its own.</summary>
public sealed class Chrome : IAsyncLifetime
{
    private static readonly float Limit = (float)Waiting.Limit.TotalMilliseconds;

    private IPlaywright? _playwright;
    private string? _report;

    internal IBrowser Browser { get; private set; } = null!;

    internal Site Site { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Site = await Site.Start();
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = "/usr/bin/chromium",
            Timeout = Limit,
            Args =
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
    }

    public async Task DisposeAsync()
    {
        await Browser.DisposeAsync();
        _playwright?.Dispose();
        await Site.DisposeAsync();
    }

    internal Task<IPage> Open(string path, BrowserNewContextOptions? options = null) => Open(Site, path, options);

    /// <summary>A page of a site of a test's own.</summary>
    internal async Task<IPage> Open(Site site, string path, BrowserNewContextOptions? options = null)
    {
        var page = await Page(options);
        await page.GotoAsync(site.Address + path);
        return page;
    }

    /// <summary>A page in a context of its own that is nowhere yet.</summary>
    internal async Task<IPage> Page(BrowserNewContextOptions? options = null)
    {
        var context = await Browser.NewContextAsync(options ?? new() { ViewportSize = new() { Width = 1280, Height = 800 } });
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(Limit);
        return page;
    }

    /// <summary>A lab in a small centre, once its run has settled.</summary>
    internal async Task<IPage> Lab(string more = "", BrowserNewContextOptions? options = null)
    {
        var page = await Open($"/lab?{Site.Small}{more}", options);
        await Settled(page);
        return page;
    }

    /// <summary>Ids of two runs of the small centre that have numbers and can be compared.</summary>
    internal async Task<string> TwoRuns()
    {
        List<string> ids = [];
        foreach (double slow in new[] { 40.0, 80.0 })
        {
            ids.Add((string)(await Site.Submit(Site.Request(("slow", slow))))["id"]!);
        }

        foreach (string id in ids)
        {
            await Site.Ended(id);
        }

        return string.Join(',', ids);
    }

    /// <summary>The page of a report that the lab saved; saved once for all tests.</summary>
    internal async Task<string> Report()
    {
        if (_report is null)
        {
            string run = (await TwoRuns()).Split(',')[0];
            var saved = await Site.Client.PostAsync($"/api/runs/{run}/save", null);
            Assert.True(saved.IsSuccessStatusCode);
            _report = (string)(await Site.Finished($"save-{run}"))["report"]!;
        }

        return _report;
    }

    /// <summary>A page with a form that was filled in and sent, once its answer has what is asked for.</summary>
    /// <param name="path">The page.</param>
    /// <param name="form">Id of the form.</param>
    /// <param name="set">Its fields and what they are set to, as an object of script.</param>
    /// <param name="answer">What the answer has to have.</param>
    /// <param name="options">The browser's window.</param>
    internal async Task<IPage> Ask(string path, string form, string set, string answer, BrowserNewContextOptions? options = null)
    {
        var page = await Open(path, options);
        await Ask(page, form, set, answer);
        return page;
    }

    /// <summary>The same on a page that is open.</summary>
    internal static async Task Ask(IPage page, string form, string set, string answer)
    {
        await page.WaitForSelectorAsync("html[data-script]");
        await page.EvaluateAsync($$"""
            ([id]) => {
              const f = document.getElementById(id);
              for (const [name, value] of Object.entries({{set}})) f.elements[name].value = value;
              f.requestSubmit();
            }
            """, new[] { form });
        await page.WaitForSelectorAsync(answer);
    }

    internal static Task Settled(IPage page) =>
        page.WaitForFunctionAsync("() => ['done', 'stopped', 'failed'].includes(document.getElementById('lab').dataset.state)");

    /// <summary>Waits until a lab shows the numbers of so many seeds.</summary>
    internal static Task Seeds(IPage page, int seeds) => page.WaitForFunctionAsync(
        "n => Number(document.getElementById('lab').dataset.seeds) === n && document.querySelector('.strip .card')", seeds);

    /// <summary>Waits until the page stands at an address, is there to its end and has an element. It asks again and again: the events of
    /// a navigation can be over before one waits for them.</summary>
    /// <param name="page">The page.</param>
    /// <param name="address">How the address begins, without the site.</param>
    /// <param name="element">What the page has to have.</param>
    internal static Task Arrived(IPage page, string address, string element) => page.WaitForFunctionAsync(
        "([address, element]) => (location.pathname + location.search).startsWith(address) && document.readyState === 'complete'"
        + " && document.querySelector(element) !== null",
        new[] { address, element });

    /// <summary>Moves a lever as a hand would, with one input event.</summary>
    internal static Task Move(IPage page, string lever, double value) => page.EvaluateAsync(
        """
        ([id, value]) => {
          const range = document.getElementById('range-' + id);
          range.value = value;
          range.dispatchEvent(new Event('input', { bubbles: true }));
        }
        """,
        new object[] { lever, value });
}

/// <summary>Browser tests share the browser and run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class ChromeCollection : ICollectionFixture<Chrome>
{
    public const string Name = "browser";
}
