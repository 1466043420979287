using CxSim.Web.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;

namespace CxSim.Lab.Benchmarks;

/// <summary>One try, in milliseconds since the lever moved.</summary>
/// <param name="Feedback">Until value, band and address were there and the browser had drawn them.</param>
/// <param name="FirstNumbers">Until numbers of eight seeds were on the page.</param>
internal sealed record Try(double Feedback, double FirstNumbers);

/// <summary>A hand that moves levers in the lab's own page: the reference centre, as a visitor finds it, in a real browser.</summary>
internal sealed class Hand : IAsyncDisposable
{
    /// <summary>Tries unless others are asked for.</summary>
    public const int UsualTries = 10;

    private const string MoveAndWait = """
        async ([lever, value]) => {
          const lab = document.getElementById('lab'); const range = document.getElementById('range-' + lever);
          delete lab.dataset.seeds;
          const began = performance.now();
          range.value = value;
          range.dispatchEvent(new Event('input', { bubbles: true }));
          if (!location.search.includes(`${lever}:${range.value}`)) throw new Error('the address does not say it');
          const feedback = await new Promise(done => requestAnimationFrame(() => setTimeout(() => done(performance.now() - began), 0)));
          const told = () => document.querySelector('[data-part=sentence]').textContent.includes(`${lever} ${value}`);
          while (!(Number(lab.dataset.seeds) >= 8 && told())) await new Promise(done => setTimeout(done, 5));
          return [feedback, performance.now() - began];
        }
        """;

    private readonly DirectoryInfo _home;
    private readonly WebApplication _server;
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;
    private readonly IPage _page;

    private Hand(DirectoryInfo home, WebApplication server, IPlaywright playwright, IBrowser browser, IPage page)
    {
        (_home, _server, _playwright, _browser, _page) = (home, server, playwright, browser, page);
    }

    /// <summary>A lab that has been open for a while: today has settled.</summary>
    public static async Task<Hand> Open()
    {
        var home = Directory.CreateTempSubdirectory("cxsim-lab-");
        var server = LabServer.Build(new ServeOptions
        {
            Folder = home.FullName, Results = Path.Combine(home.FullName, "results"), Port = 0,
        });
        await server.StartAsync();
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = "/usr/bin/chromium", Args = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        });
        var page = await (await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 800 } })).NewPageAsync();
        page.SetDefaultTimeout(600_000);
        await page.GotoAsync($"{server.Urls.First()}/lab");
        await page.WaitForFunctionAsync("() => document.getElementById('lab').dataset.state === 'done'");
        return new(home, server, playwright, browser, page);
    }

    /// <summary>Moves a lever to where it has not been, and waits for numbers.</summary>
    /// <param name="turn">Which try, from 0.</param>
    public async Task<Try> Move(int turn)
    {
        const int Step = 5;
        double[] seen = await _page.EvaluateAsync<double[]>(MoveAndWait, new object[] { "reinvest", Step * (turn + 1) });
        return new(seen[0], seen[1]);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await _server.StopAsync();
        await _server.DisposeAsync();
        _home.Delete(recursive: true);
    }
}
