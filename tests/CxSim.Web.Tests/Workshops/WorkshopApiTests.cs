using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CxSim.Web.Workshops;

namespace CxSim.Web.Tests.Workshops;

/// <summary>Sessions by their addresses alone: who is let in, what counts once, what is kept and what is deleted.</summary>
public sealed class WorkshopApiTests
{
    // T30
    [Fact]
    public async Task Codes_AreReadHoweverTheyAreTyped_AndGuessersWait()
    {
        var clock = new FastClock(pace: 0);
        await using var hall = await Hall.Open(clock);
        var session = await hall.New();
        string dashed = $"{session.Code[..3]}-{session.Code[3..]}".ToLowerInvariant();
        Assert.Equal(HttpStatusCode.Redirect, await Type(hall, dashed));
        Assert.Equal(HttpStatusCode.Redirect, await Type(hall, session.Code));
        for (int i = 1; i < CodeGuard.Most; i++)
        {
            Assert.Equal(HttpStatusCode.NotFound, await Type(hall, "ZZZ999"));
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, await Type(hall, "no code at all"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await Type(hall, session.Code));
        Assert.Equal(HttpStatusCode.TooManyRequests, (await hall.Client.GetAsync($"/w/{session.Code}")).StatusCode);
        clock.Ahead = CodeGuard.Pause;
        Assert.Equal(HttpStatusCode.Redirect, await Type(hall, session.Code));
        await session.GoTo("closed");
        Assert.Contains("over", await hall.Client.GetStringAsync($"/w/{session.Code}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Participant_ReachesNothingThatIsTheHosts()
    {
        await using var hall = await Hall.Open();
        var session = await hall.New();
        var phone = await session.Join(0);
        string secret = session.Host.Split('/')[^1];
        foreach (string path in new[] { "", "/view", "/screen", "/screen/view" })
        {
            Assert.DoesNotContain(secret, await phone.GetStringAsync($"/w/{session.Code}{path}"), StringComparison.Ordinal);
        }

        var order = new { op = "mine-1", what = "next", place = "0.0" };
        string token = new('a', secret.Length);
        HttpStatusCode[] refused = [HttpStatusCode.NotFound, HttpStatusCode.MethodNotAllowed];
        foreach (string path in new[] { $"host/{token}/do", $"host/{session.Code}/do", $"{session.Code}/do", $"{session.Code}/screen/do" })
        {
            Assert.Contains((await phone.PostAsJsonAsync($"/w/{path}", order)).StatusCode, refused);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await phone.GetAsync($"/w/host/{token}/session.csv")).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await phone.GetAsync($"/w/{session.Code}/report")).StatusCode);
        Assert.Equal("0.0", (string)(await session.View())["place"]!);
    }

    [Fact]
    public async Task WhoHasNotJoined_SaysNothing()
    {
        await using var hall = await Hall.Open();
        var session = await hall.New();
        await session.GoTo("before");
        using var stranger = hall.ClientOf(new());
        Assert.Equal(HttpStatusCode.Forbidden, await session.Say(stranger, "mine-1", "before", "space", "always"));
        Assert.Equal(HttpStatusCode.Forbidden, (await stranger.GetAsync($"/w/{session.Code}/view")).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await hall.Client.PostAsync(
            $"/w/{session.Code}/join", new FormUrlEncodedContent(new Dictionary<string, string> { ["team"] = "7" }))).StatusCode);
    }

    [Fact]
    public async Task CardsOnPaper_AreTypedInAtTheHostsDesk_AndByNobodyElse()
    {
        await using var hall = await Hall.Open();
        var session = await hall.New();
        await session.GoTo("predict");
        foreach (int team in new[] { 0, 1 })
        {
            string desk = $"{session.Host}/team/{team}";
            Assert.Contains($"data-base=\"{desk}\"", await hall.Client.GetStringAsync(desk), StringComparison.Ordinal);
            var said = new { op = "card-1", stage = "predict", fields = new Dictionary<string, string> { ["csat"] = $"{team}" } };
            Assert.Equal(HttpStatusCode.OK, (await hall.Client.PostAsJsonAsync($"{desk}/say", said)).StatusCode);
            var done = new { op = "card-2", stage = "predict", on = true };
            Assert.Equal(HttpStatusCode.OK, (await hall.Client.PostAsJsonAsync($"{desk}/lock", done)).StatusCode);
        }

        Assert.Contains("locked 2/4", (string)(await session.View())["parts"]!["standing"]!, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await hall.Client.GetAsync($"{session.Host}/team/7")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await hall.Client.GetAsync($"/w/host/{session.Code}/team/0")).StatusCode);
    }

    // T33
    [Fact]
    public async Task ThirtyPhones_VotingAtOnceAndTwice_CountOnceEach()
    {
        await using var hall = await Hall.Open();
        var session = await hall.New();
        var phones = await Task.WhenAll(Enumerable.Range(0, 30).Select(i => session.Join(i % 4)));
        await session.GoTo("before");
        var votes = phones.SelectMany(p => Enumerable.Repeat(p, 2)).Select(p => session.Say(p, "vote-1", "before", "space", "never"));
        Assert.All(await Task.WhenAll(votes), s => Assert.Equal(HttpStatusCode.OK, s));
        Assert.Contains("answered 30/30", (string)(await session.View())["parts"]!["standing"]!, StringComparison.Ordinal);
        await session.GoTo("debrief");
        await session.Do("next");
        string shift = (string)(await session.View($"/w/{session.Code}/screen"))["parts"]!["main"]!;
        Assert.Contains("never <strong>30</strong>", shift, StringComparison.Ordinal);
        Assert.Contains("always <strong>0</strong>", shift, StringComparison.Ordinal);
    }

    // T32
    [Fact]
    public async Task Restart_KeepsPlaceTimerAnswersAndSeats()
    {
        await using var hall = await Hall.Open(new FastClock(pace: 0));
        var session = await hall.New();
        var cookies = new CookieContainer();
        var phone = await session.Join(2, cookies);
        await session.GoTo("predict");
        Assert.Equal(HttpStatusCode.OK, await session.Say(phone, "arrow-1", "predict", "csat", "-2"));
        await session.Do("extend");
        int left = (int)(await session.View())["leftSeconds"]!;
        await hall.Restart();
        var view = await session.View();
        Assert.Equal("predict", (string)view["step"]!);
        Assert.Equal(120, left);
        Assert.Equal(left, (int)view["leftSeconds"]!);
        var again = hall.ClientOf(cookies);
        string mine = (string)JsonNode.Parse(await again.GetStringAsync($"/w/{session.Code}/view"))!["view"]!["parts"]!["main"]!;
        Assert.Contains("data-value=\"-2\" aria-pressed=\"true\"", mine, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await session.Say(again, "arrow-1", "predict", "csat", "2"));
        mine = (string)JsonNode.Parse(await again.GetStringAsync($"/w/{session.Code}/view"))!["view"]!["parts"]!["main"]!;
        Assert.Contains("data-value=\"-2\" aria-pressed=\"true\"", mine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deleted_IsGone_AndADayLaterSoIsEverything()
    {
        var clock = new FastClock();
        await using var hall = await Hall.Open(clock);
        var first = await hall.New();
        await hall.New();
        Assert.Equal(2, hall.Sessions.GetDirectories().Length);
        using var sure = new FormUrlEncodedContent(new Dictionary<string, string> { ["sure"] = "yes" });
        Assert.True((await hall.Client.PostAsync($"{first.Host}/delete", sure)).IsSuccessStatusCode);
        Assert.Single(hall.Sessions.GetDirectories());
        Assert.Equal(HttpStatusCode.Gone, (await hall.Client.GetAsync(first.Host)).StatusCode);
        clock.Ahead = TimeSpan.FromHours(25);
        await hall.Restart();
        Assert.Empty(hall.Sessions.GetDirectories());
    }

    [Fact]
    public async Task Export_HandsOverPageAndTable_AndThenNothingIsLeft()
    {
        await using var hall = await Hall.Open();
        var session = await hall.New();
        var phone = await session.Join(0);
        Assert.Equal(HttpStatusCode.NotFound, (await phone.PostAsync($"/w/host/{session.Code}/export", null)).StatusCode);
        using var answer = await hall.Client.PostAsync($"{session.Host}/export", null);
        Assert.Equal("application/zip", answer.Content.Headers.ContentType!.MediaType);
        using var archive = new ZipArchive(await answer.Content.ReadAsStreamAsync());
        Assert.Equal(["session.html", "session.csv"], archive.Entries.Select(e => e.Name));
        await Gone(hall, session, phone);
    }

    [Fact]
    public async Task SessionThatTheCommandLineDeletes_IsOverForItsScreensToo()
    {
        await using var hall = await Hall.Open();
        var session = await hall.New();
        var phone = await session.Join(0);
        Assert.Single(hall.Sessions.GetDirectories()).Delete(recursive: true);
        await Gone(hall, session, phone);
    }

    private static async Task Gone(Hall hall, Hall.Session session, HttpClient phone)
    {
        foreach (string path in new[] { session.Host, $"{session.Host}/view", $"/w/{session.Code}/screen" })
        {
            Assert.Equal(HttpStatusCode.Gone, (await hall.Client.GetAsync(path)).StatusCode);
        }

        // Whoever comes back to it guesses nothing, however many they are.
        for (int i = 0; i <= CodeGuard.Most; i++)
        {
            using var answer = await phone.GetAsync($"/w/{session.Code}");
            Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
            Assert.Contains("This session is over", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        Assert.Empty(hall.Sessions.GetDirectories());
    }

    [Fact]
    public async Task Pack_IsThere_ForEveryScriptOnOffer()
    {
        await using var hall = await Hall.Open();
        Assert.Contains("/workshops/kit/quick", await hall.Client.GetStringAsync("/workshops"), StringComparison.Ordinal);
        string pack = await hall.Client.GetStringAsync("/workshops/kit/quick");
        Assert.Contains("A quick round", pack, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", pack, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TwoQuickPresses_MoveOnce_AndBackIsAllowed()
    {
        await using var hall = await Hall.Open();
        var session = await hall.New(teams: 2);
        Assert.Equal(HttpStatusCode.OK, await session.Do("next", "0.0"));
        Assert.Equal(HttpStatusCode.Conflict, await session.Do("next", "0.0"));
        Assert.Equal("1.0", (string)(await session.View())["place"]!);
        Assert.Equal(HttpStatusCode.OK, await session.Do("back"));
        Assert.Equal(HttpStatusCode.OK, await session.Do("blank"));
        Assert.Equal("", (string)(await session.View($"/w/{session.Code}/screen"))["parts"]!["main"]!);
        Assert.Equal(HttpStatusCode.Conflict, await session.Do("dance"));
    }

    // The whole script by robots, at many times the pace: every reveal is simulated, nothing is left out.
    [Fact]
    public async Task Rehearsal_PlaysTheWholeArc_AndLeavesAReport()
    {
        await using var hall = await Hall.Open(new FastClock(pace: 12));
        var session = await hall.New(robots: true);
        var closed = DateTime.UtcNow.AddMinutes(5);
        while ((string)(await session.View())["state"]! != "closed")
        {
            Assert.True(DateTime.UtcNow < closed, $"stands at {(string)(await session.View())["place"]!}");
            await Task.Delay(100);
        }

        string csv = await hall.Client.GetStringAsync($"{session.Host}/session.csv");
        string report = await hall.Client.GetStringAsync($"/w/{session.Code}/report");
        Assert.Contains("Blue", csv, StringComparison.Ordinal);
        Assert.Contains("not a forecast", report, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", report, StringComparison.Ordinal);
    }

    private static async Task<HttpStatusCode> Type(Hall hall, string code)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["code"] = code });
        using var answer = await hall.Client.PostAsync("/w", form);
        return answer.StatusCode;
    }
}
