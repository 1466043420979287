using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using CxSim.Cli;
using CxSim.Experiments.Running;

namespace CxSim.Web.Tests.Api;

/// <summary>Runs over HTTP: the same numbers as the command line, once each, the newest first, and none lost.</summary>
public sealed class RunsApiTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(19)]
    public async Task Result_EqualsTheCommandLines_ToTheLastDigit(int draws)
    {
        await using var site = await Site.Start();
        var request = Site.Request(("slow", 45), ("aht", -5));
        request["draws"] = draws;
        string id = (string)(await site.Submit(request))["id"]!;
        var result = await site.Ended(id);
        Assert.Equal("done", Site.State(result));

        var said = JsonNode.Parse(Cli(site.Folder, (string)result["command"]! + " --json --quiet"))!;
        var policies = said["kpis"]!["small-12"]!.AsObject();
        foreach (var (mine, theirs) in new[] { ("what-if", "today-changed"), ("today", "today") })
        {
            foreach (var (measure, numbers) in policies[theirs]!.AsObject())
            {
                AssertSame(numbers!.AsObject(), result["kpis"]![mine]![measure]!.AsObject(), $"{mine} {measure}");
            }
        }

        Assert.Equal((string)said["digest"]!, (string)result["digest"]!);
    }

    [Fact]
    public async Task Submit_TheSameTwice_IsOneRun()
    {
        await using var site = await Site.Start();
        var first = await site.Submit(Site.Request(("slow", 30)));
        await site.Ended((string)first["id"]!);
        var second = await site.Submit(Site.Request(("slow", 30)));
        Assert.Equal((string)first["id"]!, (string)second["id"]!);
        Assert.Equal("done", (string)second["state"]!);
        Assert.Equal(1, site.Runs.Started);
    }

    [Fact]
    public async Task Submit_NewerOfTheSameLab_StopsTheOlder_AndNoOtherLabs()
    {
        using var worlds = new HeldWorlds();
        await using var site = await Site.Start(worlds);
        string first = await Submit(site, 10, "mine");
        string other = await Submit(site, 20, "theirs");
        string newest = await Submit(site, 30, "mine");
        Assert.Equal("stopped", (string)(await Status(site, first))["state"]!);
        Assert.NotEqual("stopped", (string)(await Status(site, other))["state"]!);
        Assert.NotEqual("stopped", (string)(await Status(site, newest))["state"]!);
    }

    [Fact]
    public async Task Stop_KeepsWhatIsDone_AndTheSameRequestTakesItUp()
    {
        await using var whole = await Site.Start();
        string expected = (string)(await whole.Ended((string)(await whole.Submit(Site.Request(("slow", 30))))["id"]!))["digest"]!;

        using var worlds = new HeldWorlds(9);
        await using var site = await Site.Start(worlds);
        string id = (string)(await site.Submit(Site.Request(("slow", 30))))["id"]!;
        await Waiting.Until(async () => (bool)(await Status(site, id))["hasResult"]!);
        await site.Client.DeleteAsync($"/api/runs/{id}");
        var stopped = await site.Get($"/api/runs/{id}");
        Assert.Equal("stopped", Site.State(stopped));
        Assert.InRange((int)stopped["seeds"]!, 8, 9);

        worlds.Let(12);
        await site.Submit(Site.Request(("slow", 30)));
        var ended = await site.Ended(id);
        Assert.Equal(12, (int)ended["seeds"]!);
        Assert.Equal(expected, (string)ended["digest"]!);
    }

    [Fact]
    public async Task Stop_AtAnyMoment_NeverBreaksTheRun()
    {
        await using var site = await Site.Start();
        for (int i = 0; i < 12; i++)
        {
            string id = (string)(await site.Submit(Site.Request(("slow", 10 + i))))["id"]!;
            await Task.Delay(40 * i);
            await site.Client.DeleteAsync($"/api/runs/{id}");
            await site.Submit(Site.Request(("slow", 10 + i)));
            Assert.Equal("done", Site.State(await site.Ended(id)));
        }
    }

    [Fact]
    public async Task VeryManyRuns_TheOldestAreForgottenAtTheStart()
    {
        var folder = Directory.CreateTempSubdirectory("cxsim-web-");
        string lab = Path.Combine(folder.FullName, "results", ".lab");
        string Kept(int number) => Path.Combine(lab, number.ToString("x12", CultureInfo.InvariantCulture));
        for (int i = 0; i < 203; i++)
        {
            var run = Directory.CreateDirectory(Kept(i));
            await File.WriteAllTextAsync(Path.Combine(run.FullName, "request.json"), "{}");
            run.LastWriteTimeUtc = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddMinutes(i);
        }

        await using (await Site.Start(folder: folder.FullName))
        {
            Assert.Equal(200, Directory.GetDirectories(lab).Length);
            Assert.False(Directory.Exists(Kept(2)));
            Assert.True(Directory.Exists(Kept(3)));
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Restart_OfTheServer_GoesOnWithWhatWasUnderWay()
    {
        var folder = Directory.CreateTempSubdirectory("cxsim-web-");
        string id;
        using var worlds = new HeldWorlds(3);
        await using (var site = await Site.Start(worlds, folder.FullName))
        {
            id = (string)(await site.Submit(Site.Request(("slow", 30))))["id"]!;
            await Waiting.Until(async () => (int)(await Status(site, id))["seeds"]! > 0);
        }

        await using (var again = await Site.Start(folder: folder.FullName))
        {
            var ended = await again.Ended(id);
            Assert.Equal("done", Site.State(ended));
            Assert.Equal(12, (int)ended["seeds"]!);
        }

        await using (var third = await Site.Start(folder: folder.FullName))
        {
            Assert.Equal("done", Site.State(await third.Get($"/api/runs/{id}")));
            Assert.Equal(0, third.Runs.Started);
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Events_TellEachChange_AndEnd()
    {
        await using var site = await Site.Start();
        string id = (string)(await site.Submit(Site.Request(("slow", 30))))["id"]!;
        using var answer = await site.Client.GetAsync($"/api/runs/{id}/events", HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal("text/event-stream", answer.Content.Headers.ContentType!.MediaType);
        string all = await answer.Content.ReadAsStringAsync();
        var last = JsonNode.Parse(all.Split("data: ")[^1].Trim())!;
        Assert.Equal("done", (string)last["state"]!);
        Assert.Equal(12, (int)last["seeds"]!);
    }

    [Fact]
    public async Task Save_LeavesAReport_ThatTheCommandLineShowsToo()
    {
        await using var site = await Site.Start();
        string id = (string)(await site.Submit(Site.Request(("slow", 30))))["id"]!;
        await site.Ended(id);
        await site.Client.PostAsync($"/api/runs/{id}/save", null);
        var saved = await site.Finished($"save-{id}");
        string report = (string)saved["report"]!;
        Assert.Contains("</html>", await site.Client.GetStringAsync(report), StringComparison.Ordinal);
        Assert.Contains("policy,seed", await site.Client.GetStringAsync(report + "/kpis.csv"), StringComparison.Ordinal);
        string shown = Cli(site.Folder, $"cxsim show {report.Split('/')[^1]} --json --quiet");
        Assert.Equal((string)(await site.Get($"/api/runs/{id}"))["digest"]!, (string)JsonNode.Parse(shown)!["digest"]!);
        Assert.Contains(report, await site.Client.GetStringAsync("/runs"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OpenApi_DescribesEveryRouteOfTheApi()
    {
        await using var site = await Site.Start();
        var paths = (await site.Get("/api/openapi/v1.json"))["paths"]!.AsObject().Select(p => p.Key).ToList();
        string[] expected =
        [
            "/api/runs", "/api/runs/{id}", "/api/runs/{id}/events", "/api/runs/{id}/parts",
            "/api/runs/{id}/kpis.csv", "/api/runs/{id}/save",
            "/api/runs/{id}/why", "/api/sweeps", "/api/sweeps/price", "/api/traces", "/api/tornados", "/api/shares", "/api/robustness",
            "/api/compared/save", "/api/claims", "/api/presets", "/api/jobs/{id}", "/api/jobs/{id}/points.csv",
        ];
        Assert.Equal(expected.Order(), paths.Order());
    }

    [Fact]
    public async Task Sweep_GivesTheCommandLinesPoints()
    {
        await using var site = await Site.Start();
        var request = new JsonObject
        {
            ["centre"] = "small-12", ["weeks"] = 6, ["warmUp"] = 2, ["seeds"] = 2,
            ["vary"] = new JsonArray(new JsonObject { ["lever"] = "slow", ["from"] = 0, ["to"] = 60, ["step"] = 30 }),
        };
        var answer = await site.Client.PostAsync("/api/sweeps", new StringContent(request.ToJsonString(), null, "application/json"));
        string id = (string)JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["id"]!;
        var status = await site.Finished(id);
        string csv = await site.Client.GetStringAsync($"/api/jobs/{id}/points.csv");
        Assert.Equal(4, csv.Trim().Split('\n').Length);
        string html = (string)status["html"]!;
        string command = WebUtility.HtmlDecode(html.Split("<code>")[1].Split("</code>")[0]);
        Cli(site.Folder, command + " --quiet");
        string points = Directory.GetFiles(Path.Combine(site.Folder, "results"), "points.csv", SearchOption.AllDirectories).Single();
        Assert.Equal(
            File.ReadAllLines(points).Skip(1).Select(l => l[(l.IndexOf(',', StringComparison.Ordinal) + 1)..]),
                csv.Trim().Split('\n').Skip(1).Select(l => l.Trim()));
    }

    private static async Task<string> Submit(Site site, double slow, string lab)
    {
        var request = Site.Request(("slow", slow));
        request["lab"] = lab;
        return (string)(await site.Submit(request))["id"]!;
    }

    private static async Task<JsonNode> Status(Site site, string id) => (await site.Get($"/api/runs/{id}"))["status"]!;

    private static string Cli(string folder, string line)
    {
        using StringWriter output = new(), error = new();
        var here = new Surroundings(folder, false, false, true, 100, TimeProvider.System, new SimulatedWorlds(), default);
        int code = CliApp.Run(line.Split(' ')[1..], output, error, here);
        Assert.True(code == 0, error.ToString());
        return output.ToString();
    }

    private static void AssertSame(JsonObject theirs, JsonObject mine, string what)
    {
        foreach (var (name, value) in theirs)
        {
            string text = mine[name]?.ToJsonString() ?? "null";
            Assert.True(text == (value?.ToJsonString() ?? "null"), $"{what} {name}: {text}, the command line has {value?.ToJsonString()}");
        }
    }
}
