using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CxSim.Experiments.Running;
using CxSim.Web.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CxSim.Web.Tests.Workshops;

/// <summary>A server with a quick script, in a folder and on a port that outlive it.</summary>
internal sealed partial class Hall : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly TimeProvider _clock;
    private readonly IWorldSource? _worlds;
    private WebApplication _app;

    private Hall(WebApplication app, DirectoryInfo folder, TimeProvider clock, IWorldSource? worlds)
    {
        _app = app;
        _folder = folder;
        _clock = clock;
        _worlds = worlds;
        Address = app.Urls.First();
        Client = ClientOf();
    }

    /// <summary>Where it answers, before and after a restart.</summary>
    public string Address { get; }

    /// <summary>A client that follows no redirection and keeps no cookies.</summary>
    public HttpClient Client { get; }

    /// <summary>The folder of sessions.</summary>
    public DirectoryInfo Sessions => new(Path.Combine(_folder.FullName, "results", ".workshops"));

    /// <summary>What the server hands its loggers.</summary>
    public ILoggerFactory Log => _app.Services.GetRequiredService<ILoggerFactory>();

    public static async Task<Hall> Open(TimeProvider? clock = null, IWorldSource? worlds = null)
    {
        clock ??= TimeProvider.System;
        var folder = Directory.CreateTempSubdirectory("cxsim-hall-");
        var scripts = Directory.CreateDirectory(Path.Combine(folder.FullName, "experiments", "workshops"));
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Workshops", "quick.yaml"), Path.Combine(scripts.FullName, "quick.yaml"));
        foreach (string script in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Workshops", "Scripts")))
        {
            string small = Claims().Replace(Sizes().Replace(await File.ReadAllTextAsync(script), ""), "claims: [C1]");
            await File.WriteAllTextAsync(
                Path.Combine(scripts.FullName, Path.GetFileName(script)), $"{small}centre: small-12\nseeds: 2\nweeks: 10\nwarmup: 2\n");
        }

        return new(await Serve(folder, 0, clock, worlds), folder, clock, worlds);
    }

    /// <summary>Ends the server as if somebody had closed the lid, and starts it again where it was.</summary>
    public async Task Restart()
    {
        await Stop();

        // Somebody else may have been given the port meanwhile, for a while.
        _app = await Waiting.For(async () =>
        {
            try
            {
                return await Serve(_folder, new Uri(Address).Port, _clock, _worlds);
            }
            catch (IOException)
            {
                return null;
            }
        });
    }

    public async Task Stop()
    {
        using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        await _app.StopAsync(soon.Token);
        await _app.DisposeAsync();
    }

    /// <summary>Opens a session of a script: the quick one, or one of the project's in a small centre.</summary>
    public async Task<Session> New(bool robots = false, int teams = 4, string script = "quick")
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["script"] = script, ["teams"] = $"{teams}", ["robots"] = robots ? "yes" : "no",
        });
        using var answer = await Client.PostAsync("/workshops", form);
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());
        string host = answer.Headers.Location!.OriginalString;
        string page = await Client.GetStringAsync(host);
        return new(this, host, CodeIn().Match(page).Groups["code"].Value);
    }

    /// <summary>A client with cookies of its own, as a phone has.</summary>
    public HttpClient ClientOf(CookieContainer? cookies = null) =>
        new(new HttpClientHandler
        {
            AllowAutoRedirect = cookies is not null,
            UseCookies = cookies is not null,
            CookieContainer = cookies ?? new(),
        })
        {
            BaseAddress = new Uri(Address),
        };

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Stop();
        _folder.Delete(recursive: true);
    }

    private static async Task<WebApplication> Serve(DirectoryInfo folder, int port, TimeProvider clock, IWorldSource? worlds)
    {
        var app = LabServer.Build(new ServeOptions
        {
            Folder = folder.FullName, Results = Path.Combine(folder.FullName, "results"), Port = port, Preheat = false, Threads = 2,
            Clock = clock, Worlds = worlds,
        });
        try
        {
            await app.StartAsync();
        }
        catch (IOException)
        {
            await app.DisposeAsync();
            throw;
        }

        return app;
    }

    [GeneratedRegex("/w/(?<code>[2-9A-Z]{6})/screen", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CodeIn();

    [GeneratedRegex(@"^(?:centre|seeds|weeks|warmup):.*\n", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sizes();

    [GeneratedRegex(@"claims: \[C1,.*\]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Claims();

    /// <summary>A session as its host sees it.</summary>
    /// <param name="Hall">Where it is.</param>
    /// <param name="Host">Path of the host's page.</param>
    /// <param name="Code">Its code.</param>
    internal sealed record Session(Hall Hall, string Host, string Code)
    {
        private int _ops;

        public async Task<JsonNode> View(string path = "") =>
            JsonNode.Parse(await Hall.Client.GetStringAsync($"{(path.Length > 0 ? path : Host)}/view"))!["view"]!;

        public async Task<HttpStatusCode> Do(string what, string? place = null, string? op = null)
        {
            place ??= (string)(await View())["place"]!;
            var order = new { op = op ?? $"host-{++_ops:0000}", what, place, seconds = what == "extend" ? 60 : (int?)null };
            using var answer = await Hall.Client.PostAsJsonAsync($"{Host}/do", order);
            return answer.StatusCode;
        }

        /// <summary>Goes on to the first picture of a step.</summary>
        public async Task GoTo(string step)
        {
            for (int i = 0; i < 60 && (string)(await View())["step"]! != step; i++)
            {
                Assert.Equal(HttpStatusCode.OK, await Do("next"));
            }

            Assert.Equal(step, (string)(await View())["step"]!);
        }

        /// <summary>A phone that has joined a team.</summary>
        public async Task<HttpClient> Join(int team, CookieContainer? cookies = null)
        {
            var phone = Hall.ClientOf(cookies ?? new());
            using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["team"] = $"{team}" });
            using var answer = await phone.PostAsync($"/w/{Code}/join", form);
            Assert.True(answer.IsSuccessStatusCode, $"{answer.StatusCode}");
            return phone;
        }

        public async Task<HttpStatusCode> Say(HttpClient phone, string op, string step, string field, string text)
        {
            using var answer = await phone.PostAsJsonAsync(
                $"/w/{Code}/say", new { op, stage = step, fields = new Dictionary<string, string> { [field] = text } });
            return answer.StatusCode;
        }
    }
}
