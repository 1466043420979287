using System.Net;
using System.Text.RegularExpressions;
using CxSim.Experiments.Scenarios;
using CxSim.Web.Serving;
using CxSim.Workshops.Scripts;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;

namespace CxSim.Lab.Benchmarks.Room;

/// <summary>A server that has simulated nothing yet, a projector in a real browser, and sessions with four phones.</summary>
internal sealed partial class Evening : IAsyncDisposable
{
    private const int Teams = 4;

    private readonly DirectoryInfo _home;
    private readonly WebApplication _server;
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;
    private readonly HttpClient _client;
    private readonly Script _script;

    private Evening(DirectoryInfo home, WebApplication server, IPlaywright playwright, IBrowser browser, string script)
    {
        (_home, _server, _playwright, _browser) = (home, server, playwright, browser);
        _client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(server.Urls.First()) };
        _script = ScriptShelf.Find(new Library(Environment.CurrentDirectory), script);
    }

    /// <summary>Opens it. The server's start is over when the first session begins; what it warms up is not.</summary>
    /// <param name="script">The script.</param>
    public static async Task<Evening> Open(string script)
    {
        var home = Directory.CreateTempSubdirectory("cxsim-evening-");
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = "/usr/bin/chromium", Args = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        });
        var server = LabServer.Build(new ServeOptions
        {
            Folder = Environment.CurrentDirectory, Results = Path.Combine(home.FullName, "results"), Port = 0,
        });
        await server.StartAsync();
        return new(home, server, playwright, browser, script);
    }

    /// <summary>A session with four phones that choose for themselves.</summary>
    /// <param name="pace">How many times faster than the script.</param>
    public async IAsyncEnumerable<Turn> Session(double pace)
    {
        var (facilitator, home) = await New(robots: false);
        var phones = new List<Phone>();
        for (int team = 0; team < Teams; team++)
        {
            phones.Add(await Phone.Join(_server.Urls.First(), home, _script, team));
        }

        await foreach (var turn in facilitator.Lead(phones, pace))
        {
            yield return turn;
        }

        phones.ForEach(p => p.Dispose());
    }

    /// <summary>A rehearsal.</summary>
    public async IAsyncEnumerable<Turn> Rehearsal()
    {
        var (facilitator, _) = await New(robots: true);
        await foreach (var turn in facilitator.LookOn())
        {
            yield return turn;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await _server.StopAsync();
        await _server.DisposeAsync();
        _home.Delete(recursive: true);
    }

    private async Task<(Facilitator Facilitator, string Home)> New(bool robots)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["script"] = _script.Id, ["teams"] = $"{Teams}", ["robots"] = robots ? "yes" : "no",
        });
        using var answer = await _client.PostAsync("/workshops", form);
        if (answer.StatusCode != HttpStatusCode.Redirect)
        {
            throw new InvalidOperationException(await answer.Content.ReadAsStringAsync());
        }

        string host = answer.Headers.Location!.OriginalString;
        string home = $"/w/{CodeIn().Match(await _client.GetStringAsync(host)).Groups["code"].Value}";
        var context = await _browser.NewContextAsync(new() { ViewportSize = new() { Width = 1920, Height = 1080 } });
        var projector = await context.NewPageAsync();
        projector.SetDefaultTimeout(600_000);
        await projector.GotoAsync($"{_server.Urls.First()}{home}/screen");
        return (new(_client, host, projector, _script), home);
    }

    [GeneratedRegex("/w/(?<code>[2-9A-Z]{6})/screen", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CodeIn();
}
