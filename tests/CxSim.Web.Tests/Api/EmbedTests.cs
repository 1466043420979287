using System.Net;

namespace CxSim.Web.Tests.Api;

/// <summary>Charts for other pages.</summary>
public sealed class EmbedTests
{
    [Fact]
    public async Task Charts_ComeInAFrameAndAsAPicture_AndMayBeFramedByOthers()
    {
        await using var site = await Site.Start();
        string id = (string)(await site.Submit(Site.Request(("slow", 60))))["id"]!;
        await site.Ended(id);
        foreach (string chart in new[] { "G1", "G2", "G3", "G12", "G13", "G15", "G17", "G22" })
        {
            var frame = await site.Client.GetAsync($"/embed/{id}?chart={chart}");
            string html = await frame.Content.ReadAsStringAsync();
            Assert.Equal(HttpStatusCode.OK, frame.StatusCode);
            Assert.Contains("<svg", html, StringComparison.Ordinal);
            Assert.Contains("not a forecast", html, StringComparison.Ordinal);
            Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
            Assert.DoesNotContain("frame-ancestors", Policy(frame), StringComparison.Ordinal);

            var picture = await site.Client.GetAsync($"/embed/{id}.svg?chart={chart}");
            Assert.Equal("image/svg+xml", picture.Content.Headers.ContentType!.MediaType);
            Assert.StartsWith("<svg", await picture.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            Assert.Contains("default-src 'none'", Policy(picture), StringComparison.Ordinal);
        }

        Assert.Contains("frame-ancestors 'none'", Policy(await site.Client.GetAsync("/lab")), StringComparison.Ordinal);
        foreach (string wrong in new[]
        {
            $"/embed/{id}?chart=G99", "/embed/000000000000", "/embed/..%2f..%2fetc.svg", $"/embed/{id}.svg.svg",
        })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await site.Client.GetAsync(wrong)).StatusCode);
        }
    }

    [Fact]
    public async Task Charts_OfASavedReport_ComeToo()
    {
        await using var site = await Site.Start();
        string run = (string)(await site.Submit(Site.Request(("slow", 60))))["id"]!;
        await site.Ended(run);
        await site.Client.PostAsync($"/api/runs/{run}/save", null);
        string report = (string)(await site.Finished($"save-{run}"))["report"]!;
        string id = report.Split('/')[^1];
        string picture = await site.Client.GetStringAsync($"/embed/{id}.svg?chart=G2");
        Assert.Contains("small-12-differences", picture, StringComparison.Ordinal);
        Assert.Contains($"/embed/{id}.svg?chart=G2", await site.Client.GetStringAsync($"/embed/{id}?chart=G2"), StringComparison.Ordinal);
    }

    private static string Policy(HttpResponseMessage answer) => string.Join(' ', answer.Headers.GetValues("Content-Security-Policy"));
}
