using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace CxSim.Web.Tests.Api;

/// <summary>A claim run from its card.</summary>
public sealed class ClaimsApiTests
{
    private const string Claim = """
        id: C99
        title: Time for hard contacts makes customers feel understood
        articles: [A1]
        says: More time, more understanding.
        test: With a minute for hard contacts more customers feel understood.
        policies: [quick-slow]
        tests:
          - difference: {of: felt_understood, policy: quick-slow, promise: more}
        flip: {belief: over_care}
        shouldFail: [Nowhere.]
        weeks: 8
        """;

    [Fact]
    public async Task Claim_IsTestedUnderThreeSets_AndUnderOnesOwn()
    {
        await using var site = await WithClaim();
        string html = await Run(site, new JsonObject { ["claim"] = "C99", ["beliefs"] = new JsonObject { ["over_care"] = 1 } });
        foreach (string part in new[] { "Base", "Friendly", "Hostile", "Mine", "nothing may be concluded", "cxsim claims C99" })
        {
            Assert.Contains(part, html, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("Mine", await Run(site, new JsonObject { ["claim"] = "C99" }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatIsUnknownOrOutOfRange_IsRefused_AndSaysWhy()
    {
        await using var site = await WithClaim();
        foreach (var (request, why) in new (JsonObject, string)[]
        {
            (new() { ["claim"] = "C98" }, "C98"),
            (new() { ["claim"] = "../../etc/passwd" }, "passwd"),
            (new() { ["claim"] = "C99", ["beliefs"] = new JsonObject { ["no_such"] = 1 } }, "no_such"),
            (new() { ["claim"] = "C99", ["beliefs"] = new JsonObject { ["over_care"] = 1e9 } }, "over_care"),
        })
        {
            var answer = await site.Client.PostAsJsonAsync("/api/claims", request);
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.Contains(why, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    private static async Task<Site> WithClaim()
    {
        var site = await Site.Start();
        string claims = Directory.CreateDirectory(Path.Combine(site.Folder, "experiments", "claims")).FullName;
        await File.WriteAllTextAsync(Path.Combine(claims, "c99.yaml"), Claim);
        return site;
    }

    private static async Task<string> Run(Site site, JsonObject request)
    {
        var answer = await site.Client.PostAsJsonAsync("/api/claims", request);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        string id = (string)JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["id"]!;
        return (string)(await site.Finished(id))["html"]!;
    }
}
