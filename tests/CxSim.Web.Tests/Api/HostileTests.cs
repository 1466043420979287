using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace CxSim.Web.Tests.Api;

/// <summary>What nobody should send: each is refused with a reason, and the server goes on.</summary>
public sealed class HostileTests
{
    private static readonly string[] Bodies =
    [
        "", "{", "[]", "null", "\"x\"", "{\"seeds\":\"many\"}", "{\"seeds\":1e9}", "{\"seeds\":-1}", "{\"seeds\":NaN}", "{\"weeks\":0}",
        "{\"weeks\":99999999999999}", "{\"weeks\":2.5}", "{\"warmUp\":-3}", "{\"draws\":5}", "{\"draws\":1000}", "{\"centre\":\"nowhere\"}",
        "{\"centre\":\"../../etc/passwd\"}", "{\"centre\":\"/etc/passwd\"}", "{\"centre\":\"experiments/centres/std-40.yaml\"}",
        "{\"centre\":\"plain-queue\"}", "{\"beliefSet\":\"../base.yaml\"}", "{\"beliefSet\":\"<script>alert(1)</script>\"}",
        "{\"levers\":{\"nothing\":1}}", "{\"levers\":{\"slow\":1e308}}", "{\"levers\":{\"slow\":-5}}", "{\"levers\":{\"slow\":\"45\"}}",
        "{\"levers\":[1]}", "{\"beliefs\":{\"nothing\":1}}", "{\"beliefs\":{\"quality_pull\":1e9}}", "{\"lab\":\"../x\"}",
        "{\"lab\":\"' OR 1=1 --\"}", "{\"unheard\":1}", "{\"centre\":\"large-250\",\"seeds\":100,\"weeks\":156}",
        "{\"levers\":{\"slow\":1,\"slow\":\"x\"}}", "{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":1}}}}}}}}}",
    ];

    private static readonly string[] Paths =
    [
        "/api/runs/..%2f..%2fetc%2fpasswd", "/api/runs/ffffffffffff", "/api/runs/FFFFFFFFFFFF", "/api/runs/<script>",
        "/api/runs/aaaaaaaaaaaa/events", "/api/runs/aaaaaaaaaaaa/kpis.csv", "/api/jobs/none", "/api/jobs/..%2f..", "/report/..%2f..%2fetc",
        "/report/last", "/report/abc/..%2f..%2fREADME.md", "/report/abc/manifest.json", "/assets/..%2fsite.css", "/assets/lab.js.map",
        "/help/%3Cscript%3Ealert(1)%3C/script%3E", "/nowhere", "/.git/config", "/results/.lab", "/api/openapi/v9.json", "/lab/../../x",
        "/wp-admin.php",
    ];

    private static readonly string[] Asked =
        ["/api/runs", "/api/sweeps", "/api/sweeps/price", "/api/traces", "/api/tornados", "/api/shares", "/api/compared/save"];

    // As they come over the wire: a browser's own library would not send them.
    private static readonly string[] Broken =
    [
        "GET /%zz HTTP/1.1", "GET /lab?p=%00%ff%fe HTTP/9.9", "GET /\0 HTTP/1.1", "GET http://[::bad/ HTTP/1.1", "GET /../../etc/passwd",
        "\u0001\u0002\u0003", "GET  /lab  HTTP/1.1", "POST /api/runs HTTP/1.1\r\nContent-Length: -5",
        "POST /api/runs HTTP/1.1\r\nContent-Length: 5\r\nContent-Length: 6", "G<>T / HTTP/1.1",
    ];

    private static readonly string[] Written =
        ["/", "/lab", "/api/runs", "/api/sweeps", "/runs", "/claims", "/model", "/help", "/trace", "/explore"];

    private static readonly string[] Posted =
        ["/lab", "/api/runs", "/api/sweeps", "/api/traces", "/api/runs/aaaaaaaaaaaa/save", "/api/runs/aaaaaaaaaaaa/why"];

    [Fact]
    public async Task TwoHundredHostileRequests_AreEachRefusedWithAReason()
    {
        await using var site = await Site.Start();
        int refused = 0;
        foreach (string body in Bodies)
        {
            foreach (string path in Asked)
            {
                using var content = new StringContent(body, Encoding.UTF8, "application/json");
                refused += await Refused(await site.Client.PostAsync(path, content), $"{path} {body}");
            }
        }

        foreach (string path in Paths)
        {
            refused += await Refused(await site.Client.GetAsync(path), path);
        }

        foreach (string type in new[] { "text/plain", "application/xml", "multipart/form-data", "application/x-www-form-urlencoded" })
        {
            refused += await Refused(await site.Client.PostAsync("/api/runs", new StringContent("{}", Encoding.UTF8, type)), type);
        }

        foreach (int size in new[] { 70_000, 200_000, 1_000_000 })
        {
            string body = $"{{\"centre\":\"{new string('x', size)}\"}}";
            refused += await Refused(
                await site.Client.PostAsync("/api/runs", new StringContent(body, Encoding.UTF8, "application/json")), $"{size} bytes");
        }

        foreach (var method in new[] { HttpMethod.Put, HttpMethod.Patch, HttpMethod.Delete })
        {
            foreach (string path in Written)
            {
                refused += await Refused(await site.Client.SendAsync(new HttpRequestMessage(method, path)), $"{method} {path}");
            }
        }

        foreach (string host in new[] { "evil.example", "localhost.evil.example", "10.0.0.1", "127.0.0.1.nip.io", "cxsim" })
        {
            foreach (string path in new[] { "/", "/lab", "/api/runs" })
            {
                var request = new HttpRequestMessage(HttpMethod.Get, path);
                request.Headers.Host = host;
                refused += await Refused(await site.Client.SendAsync(request), $"host {host} {path}");
            }
        }

        foreach (string origin in new[] { "https://evil.example", "null", "http://localhost:1", "http://127.0.0.1" })
        {
            foreach (string path in Posted)
            {
                var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(new { }) };
                request.Headers.Add("Origin", origin);
                refused += await Refused(await site.Client.SendAsync(request), $"origin {origin} {path}");
            }
        }

        Assert.True(refused >= 200, $"only {refused}");
        Assert.Equal(0, site.Runs.Started);
        var run = await site.Submit(Site.Request(("slow", 30)));
        Assert.Equal("done", Site.State(await site.Ended((string)run["id"]!)));
    }

    [Fact]
    public async Task BrokenRequestLines_AreRefused_AndTheServerGoesOn()
    {
        await using var site = await Site.Start();
        var address = new Uri(site.Address);
        foreach (string line in Broken.Append($"GET /lab?p={new string('x', 20_000)} HTTP/1.1"))
        {
            using var client = new TcpClient();
            await client.ConnectAsync(address.Host, address.Port);
            await client.GetStream().WriteAsync(Encoding.Latin1.GetBytes($"{line}\r\nHost: {address.Authority}\r\n\r\n"));
            using var reader = new StreamReader(client.GetStream(), Encoding.Latin1);
            string? answer = await reader.ReadLineAsync();
            Assert.Matches("^HTTP/1.1 (4|505)", $"{answer}");
        }

        Assert.Equal(HttpStatusCode.OK, (await site.Client.GetAsync("/")).StatusCode);
    }

    [Fact]
    public async Task AThousandRuns_AreQueuedUpToTheBound_AndTheOthersRefused()
    {
        using var worlds = new HeldWorlds();
        await using var site = await Site.Start(worlds, mostQueued: 20);
        int taken = 0, refused = 0;
        for (int i = 0; i < 1000; i++)
        {
            var answer = await site.Client.PostAsJsonAsync("/api/runs", Site.Request(("slow", i * 0.15)));
            taken += answer.IsSuccessStatusCode ? 1 : 0;
            if (answer.StatusCode == HttpStatusCode.ServiceUnavailable)
            {
                refused++;
                Assert.Contains("waiting", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            }
        }

        Assert.Equal(1000, taken + refused);
        Assert.InRange(taken, 20, 22);
        Assert.Equal(HttpStatusCode.OK, (await site.Client.GetAsync("/")).StatusCode);
    }

    [Fact]
    public async Task Followers_BeyondTheBound_AreSentAway_UntilOneLeaves()
    {
        using var worlds = new HeldWorlds();
        await using var site = await Site.Start(worlds);
        string id = (string)(await site.Submit(Site.Request(("slow", 30))))["id"]!;
        var open = new List<HttpResponseMessage>();
        for (int i = 0; i < 64; i++)
        {
            open.Add(await site.Client.GetAsync($"/api/runs/{id}/events", HttpCompletionOption.ResponseHeadersRead));
        }

        Assert.All(open, o => Assert.Equal(HttpStatusCode.OK, o.StatusCode));
        var more = await site.Client.GetAsync($"/api/runs/{id}/events", HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, more.StatusCode);
        open[0].Dispose();
        await Waiting.Until(async () =>
            (more = await site.Client.GetAsync($"/api/runs/{id}/events", HttpCompletionOption.ResponseHeadersRead)).IsSuccessStatusCode);
        open.ForEach(o => o.Dispose());
    }

    [Fact]
    public async Task EveryPage_HasAPolicyWithoutInlineScript_AndIsLight()
    {
        await using var site = await Site.Start();
        string[] pages = ["/", "/lab", "/compare", "/explore", "/trace", "/claims", "/model", "/runs", "/help", "/help/fcr", "/api"];
        foreach (string page in pages)
        {
            var answer = await site.Client.GetAsync(page);
            string policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
            Assert.Contains("script-src 'self'", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            string html = await answer.Content.ReadAsStringAsync();
            Assert.DoesNotContain(" style=\"", html, StringComparison.Ordinal);
            Assert.DoesNotContain(" onclick", html, StringComparison.Ordinal);
            Assert.Contains("It is not a forecast of your centre.", html, StringComparison.Ordinal);
        }
    }

    private static async Task<int> Refused(HttpResponseMessage answer, string what)
    {
        string text = await answer.Content.ReadAsStringAsync();
        Assert.True((int)answer.StatusCode is >= 400 and < 500, $"{what}: {(int)answer.StatusCode} {text[..Math.Min(200, text.Length)]}");
        bool isJson = answer.Content.Headers.ContentType?.MediaType == "application/json";
        string reason = isJson ? (string)JsonNode.Parse(text)!["error"]! : text;
        Assert.True(reason.Length > 10, $"{what}: no reason given: \"{text}\"");
        Assert.DoesNotContain("   at ", reason, StringComparison.Ordinal);
        Assert.True(isJson || !reason.Contains("<script>alert", StringComparison.Ordinal), what);
        return 1;
    }
}
