using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CxSim.Experiments.Running;
using CxSim.Web.Lab;
using CxSim.Web.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace CxSim.Web.Tests;

/// <summary>A server on a port and in a folder of its own.</summary>
internal sealed class Site : IAsyncDisposable
{
    /// <summary>A lab that is simulated in a moment.</summary>
    public const string Small = "v=1&c=small-12&w=6&wu=2&n=12&d=0";

    private readonly DirectoryInfo? _own;

    private Site(WebApplication app, string folder, DirectoryInfo? own)
    {
        App = app;
        Folder = folder;
        _own = own;
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    public WebApplication App { get; }

    public string Folder { get; }

    public HttpClient Client { get; }

    public string Address => App.Urls.First();

    public LabRuns Runs => App.Services.GetRequiredService<LabRuns>();

    public static async Task<Site> Start(IWorldSource? worlds = null, string? folder = null, int mostQueued = 40, bool preheat = false,
        TimeProvider? clock = null)
    {
        var own = folder is null ? Directory.CreateTempSubdirectory("cxsim-web-") : null;
        string home = folder ?? own!.FullName;
        var app = LabServer.Build(new ServeOptions
        {
            Folder = home, Results = Path.Combine(home, "results"), Port = 0, Worlds = worlds, MostQueued = mostQueued, Preheat = preheat,
            Threads = 2, Clock = clock ?? TimeProvider.System,
        });
        await app.StartAsync();
        return new(app, home, own);
    }

    /// <summary>A small request; any of its parts may be changed.</summary>
    public static JsonObject Request(params (string Lever, double Value)[] levers) => new()
    {
        ["centre"] = "small-12", ["weeks"] = 6, ["warmUp"] = 2, ["seeds"] = 12, ["draws"] = 0,
        ["levers"] = new JsonObject(levers.Select(l => KeyValuePair.Create<string, JsonNode?>(l.Lever, l.Value))),
    };

    public async Task<JsonNode> Submit(JsonObject request)
    {
        var answer = await Client.PostAsJsonAsync("/api/runs", request);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
    }

    public async Task<JsonNode> Get(string path) => JsonNode.Parse(await Client.GetStringAsync(path))!;

    /// <summary>The result of a run once it has ended.</summary>
    public Task<JsonNode> Ended(string id) => Waiting.For(async () =>
        await Get($"/api/runs/{id}") is { } result && State(result) is "done" or "stopped" or "failed" ? result : null);

    /// <summary>A side job once it is done.</summary>
    public async Task<JsonNode> Finished(string job)
    {
        var ended = await Waiting.For(async () =>
            await Get($"/api/jobs/{job}") is { } status && (string)status["state"]! is "done" or "stopped" or "failed" ? status : null);
        Assert.Equal("done", (string)ended["state"]!);
        return ended;
    }

    public static string State(JsonNode result) => (string)result["status"]!["state"]!;

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await App.StopAsync();
        await App.DisposeAsync();
        _own?.Delete(recursive: true);
    }
}
