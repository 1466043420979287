using CxSim.Web.Tests.Browser;
using Microsoft.Playwright;

namespace CxSim.Web.Tests.Workshops;

/// <summary>A workshop in a real browser: a host, a projector and four phones, each in a context of its own.</summary>
[Collection(ChromeCollection.Name)]
public sealed class WorkshopBrowserTests(Chrome chrome)
{
    private static readonly string[] Teams = ["Blue", "Green", "Red", "Gold"];

    // T29
    [Fact]
    public async Task WholeArc_WithSixContexts_ShowsNoChoiceBeforeItsReveal()
    {
        await using var hall = await Hall.Open();
        await using var room = await Seats.Take(chrome, hall);
        await room.Next("before");
        foreach (var phone in room.Phones)
        {
            await phone.ClickAsync("#space-sometimes");
        }

        await room.Shows("[data-part=main]", "4 of 4 phones");
        await room.Next("predict");
        await room.EachTeam(async (phone, i) =>
        {
            await phone.ClickAsync($"#csat-{(i % 2 == 0 ? "-1" : "1")}");
            await phone.ClickAsync("#lock");
        });
        await room.Shows("[data-part=main]", "✓ locked");
        await room.Next("came");
        await room.Shows("svg.cx-figure", "How wrong were we");
        await room.Shows("svg.cx-figure", "Blue");
        await room.Next("decide");
        string before = await room.Screen.InnerTextAsync("[data-part=main]");
        await room.EachTeam(async (phone, i) =>
        {
            await phone.ClickAsync($"#slow-{new[] { 30, 60, 120, 30 }[i]}");
            await phone.ClickAsync($"#aht-{new[] { -10, 0, -20, 10 }[i]}");
            await phone.FillAsync("#why", $"secret of team {i}");
            await phone.PressAsync("#why", "Tab");
            await phone.WaitForFunctionAsync("() => document.querySelector('[data-said]').textContent === 'Saved.'");
        });
        await room.Sent();
        Assert.Equal(before, await room.Screen.InnerTextAsync("[data-part=main]"));
        await room.EachTeam((phone, i) => i == 2 ? Task.CompletedTask : phone.ClickAsync("#lock"));
        await room.Host.WaitForFunctionAsync("() => document.querySelector('[data-part=standing]').textContent.includes('locked 3/4')");
        await room.Next("four");
        await room.Shows("svg.cx-figure", "Policy A");
        string anonymous = await room.Screen.ContentAsync();
        Assert.DoesNotContain("secret of team", anonymous, StringComparison.Ordinal);
        Assert.All(Teams, t => Assert.DoesNotContain(t, anonymous, StringComparison.Ordinal));
        await room.Phones[0].ClickAsync("#real-luck");
        await room.Press("next", "8.1");
        await room.Shows("svg.cx-figure", "Policy");
        await room.Press("next", "8.2");
        await room.Shows("[data-part=main]", "luck");
        await room.Press("next", "8.3");
        await room.Shows("svg.cx-figure", "Gold");
        await room.Press("back", "8.2");
        await room.Next("loops");
        await room.Shows("svg.cx-figure", "main loops");
        var lines = room.Screen.Locator(".cx-figure .line");
        Assert.NotEqual(0, await lines.CountAsync());
        Assert.True(await lines.EvaluateAllAsync<bool>("all => all.every((e) => getComputedStyle(e).display !== 'none')"));
        await room.Next("held");
        await room.Shows("svg.cx-figure", "What is safe");
        await room.Next("break");
        await room.Phones[1].ClickAsync("#C1-falls");
        await room.Press("next", "12.1");
        await room.Shows("svg.cx-figure", "as assumed");
        await room.Next("theirs");
        await room.Phones[0].SelectOptionAsync("#belief", "quit_burnout");
        await room.Phones[0].ClickAsync("#end-high");
        await room.Press("next", "13.1");
        await room.Press("next", "13.2");
        await room.Shows("[data-part=main]", "quit_burnout");
        await room.Next("closed");
        await room.Phones[3].ClickAsync("a.button");
        await Chrome.Arrived(room.Phones[3], "/w/", "h1");
        Assert.Contains("secret of team", await room.Phones[3].InnerTextAsync("body"), StringComparison.Ordinal);
    }

    // T31
    [Fact]
    public async Task Phone_WithoutALine_KeepsItsChoices_AndALateOneStandsWhereTheRoomStands()
    {
        await using var hall = await Hall.Open(new FastClock(pace: 0));
        await using var room = await Seats.Take(chrome, hall, phones: 1);
        await room.Next("decide");
        var phone = room.Phones[0];
        await phone.Context.SetOfflineAsync(true);
        await phone.ClickAsync("#slow-60");
        await phone.WaitForFunctionAsync("() => document.querySelector('[data-said]').textContent.startsWith('Kept on this phone')");
        Assert.Equal("true", await phone.GetAttributeAsync("#slow-60", "aria-pressed"));
        await phone.Context.SetOfflineAsync(false);
        await room.Host.WaitForFunctionAsync("() => document.querySelector('[data-part=standing]').textContent.includes('drafting')");
        await phone.ReloadAsync();
        await phone.WaitForFunctionAsync("() => document.querySelector('#slow-60').getAttribute('aria-pressed') === 'true'");
        await phone.WaitForFunctionAsync("() => /^0:[0-5]\\d|^1:00/.test(document.querySelector('[data-clock]').textContent)");
        var late = await room.Phone(0);
        await late.WaitForFunctionAsync("() => document.querySelector('#slow-60').getAttribute('aria-pressed') === 'true'");
    }

    // T32
    [Fact]
    public async Task Restart_BringsEveryScreenBack()
    {
        await using var hall = await Hall.Open();
        await using var room = await Seats.Take(chrome, hall, phones: 1);
        await room.Next("predict");
        await room.Phones[0].ClickAsync("#csat-2");
        await room.Host.WaitForFunctionAsync("() => document.querySelector('[data-part=standing]').textContent.includes('drafting')");
        await hall.Restart();
        await room.Next("came");
        await room.Shows("svg.cx-figure", "Blue");
        await room.Phones[0].WaitForFunctionAsync("() => document.body.dataset.state === 'reveal'");
    }

    // T21, T25, A4
    [Fact]
    public async Task EverySurface_HasRoomForThumbs_AndNoAxeViolations()
    {
        await using var hall = await Hall.Open();
        await using var room = await Seats.Take(chrome, hall, phones: 1);
        foreach (string step in new[] { "before", "predict", "decide", "flu", "break", "theirs", "debrief" })
        {
            await room.Next(step);
            await room.IsSimulated();
            await room.Phones[0].WaitForFunctionAsync("step => document.querySelector('[data-part=main]').dataset.step === step", step);
            Assert.Equal("", await room.Phones[0].EvaluateAsync<string>("""
                () => document.documentElement.scrollWidth > innerWidth ? 'too wide'
                  : [...document.querySelectorAll('button, select, input')].map((e) => [e.id, e.getBoundingClientRect()])
                    .filter(([, r]) => r.width > 0 && (r.height < 43.5 || r.width < 43.5))
                    .map(([id, r]) => `${id} ${r.width}x${r.height}`).join(', ')
                """));
            await PageTests.AssertAccessible(room.Phones[0], $"phone, {step}");
            await PageTests.AssertAccessible(room.Screen, $"screen, {step}");
            await PageTests.AssertAccessible(room.Host, $"host, {step}");
        }
    }

    // A15, and a tour that points at something
    [Fact]
    public async Task EveryPicture_FitsTheProjector_WithLettersForTheBackRow()
    {
        await using var hall = await Hall.Open();
        await using var room = await Seats.Take(chrome, hall, phones: 2);
        var wrong = new List<string>();
        for (string step = "lobby"; step != "closed"; step = await room.Turn())
        {
            await room.EachTeam((phone, i) => Say(phone, step, i));
            await room.IsSimulated();
            wrong.Add(await room.Screen.EvaluateAsync<string>(Unreadable));
        }

        wrong.Add(await room.Screen.EvaluateAsync<string>(Unreadable));
        Assert.Equal([], wrong.Where(s => s.Length > 0));
        string csv = await room.Csv();
        Assert.All(new[] { "came", "four", "held", "break" }, s => Assert.Contains($"result,{s},", csv, StringComparison.Ordinal));
    }

    private static async Task Say(IPage phone, string step, int team)
    {
        string? button = step switch { "predict" => $"#csat-{1 - team}", "decide" => $"#slow-{30 * (team + 1)}", _ => null };
        if (button is not null)
        {
            await phone.ClickAsync(button);
            await phone.ClickAsync("#lock");
            await phone.WaitForSelectorAsync(".locked");
        }
    }

    private const string Unreadable = """
        () => {
          const wrong = [], drawing = document.querySelector('[data-part=main] svg.cx-figure');
          if (drawing) {
            const scale = drawing.getScreenCTM().a;
            const least = Math.min(...[...drawing.querySelectorAll('text')].map((t) => parseFloat(getComputedStyle(t).fontSize) * scale));
            if (least < 24) wrong.push(`letters of ${least.toFixed(1)} px`);
          }
          const texts = [...document.querySelectorAll('main :is(h1, h2, p, li, td, th, small, figcaption), footer p')]
            .filter((e) => e.offsetParent && e.textContent.trim() && parseFloat(getComputedStyle(e).fontSize) < 24);
          wrong.push(...texts.map((e) => `small: ${e.textContent.trim()}`));
          const over = document.documentElement.scrollHeight - innerHeight;
          if (over > 0) wrong.push(`${over} px too high`);
          if (document.documentElement.scrollWidth > innerWidth) wrong.push('too wide');
          if (document.querySelector('[data-lit]') && !document.querySelector('.lit')) wrong.push('points at nothing');
          return wrong.length === 0 ? '' : `${document.body.dataset.place}: ${wrong.join(', ')}`;
        }
        """;

    /// <summary>Who is in the room, each in a context of its own.</summary>
    private sealed class Seats(Chrome chrome, Hall hall, Hall.Session session) : IAsyncDisposable
    {
        private readonly List<IPage> _pages = [];

        public IPage Host { get; private set; } = null!;

        public IPage Screen { get; private set; } = null!;

        public List<IPage> Phones { get; } = [];

        public static async Task<Seats> Take(Chrome chrome, Hall hall, int phones = 4)
        {
            var session = await hall.New();
            var seats = new Seats(chrome, hall, session);
            seats.Host = await seats.Open(session.Host, 1280, 800);
            seats.Screen = await seats.Open($"/w/{session.Code}/screen", 1920, 1080);
            for (int i = 0; i < phones; i++)
            {
                seats.Phones.Add(await seats.Phone(i));
            }

            return seats;
        }

        /// <summary>A phone that types the code and picks a team.</summary>
        public async Task<IPage> Phone(int team)
        {
            var page = await Open("/w", 360, 640);
            await page.FillAsync("[name=code]", session.Code.ToLowerInvariant());
            await page.ClickAsync("button");
            await page.WaitForSelectorAsync($"button[name=team][value='{team}']");
            await page.ClickAsync($"button[name=team][value='{team}']");
            await page.WaitForFunctionAsync("() => document.body.dataset.state !== undefined");
            return page;
        }

        /// <summary>Presses the host's Next until a step is reached, as one who waits for each page.</summary>
        public async Task Next(string step)
        {
            await Sent();
            for (int i = 0; i < 60; i++)
            {
                var view = await session.View();
                if ((string)view["step"]! == step)
                {
                    break;
                }

                string place = (string)view["place"]!;
                await Host.WaitForFunctionAsync("place => document.body.dataset.place === place", place);
                await Host.ClickAsync("[data-do=next]");
                await Host.WaitForFunctionAsync("place => document.body.dataset.place !== place", place);
            }

            string now = (string)(await session.View())["place"]!;
            await Everybody(now);
        }

        /// <summary>The session's table.</summary>
        public Task<string> Csv() => hall.Client.GetStringAsync($"{session.Host}/session.csv");

        /// <summary>Turns to the next picture and says of which step it is.</summary>
        public async Task<string> Turn()
        {
            await Sent();
            string place = (string)(await session.View())["place"]!;
            await Host.ClickAsync("[data-do=next]");
            await Host.WaitForFunctionAsync("place => document.body.dataset.place !== place", place);
            var view = await session.View();
            await Everybody((string)view["place"]!);
            return (string)view["step"]!;
        }

        public async Task Press(string button, string place)
        {
            await Sent();
            await Host.ClickAsync($"[data-do={button}]");
            await Everybody(place);
        }

        /// <summary>Waits until the server has all that phones have said: what comes after the room has moved on is not taken.</summary>
        public async Task Sent()
        {
            foreach (var phone in Phones)
            {
                await phone.WaitForFunctionAsync("() => Object.values(localStorage).every((box) => box === '[]')");
            }
        }

        /// <summary>Waits until the projector has its picture.</summary>
        public Task IsSimulated() => Screen.WaitForFunctionAsync(
            "() => !document.querySelector('[data-part=main]').textContent.includes('being simulated')");

        public Task Shows(string selector, string text) => Screen.WaitForFunctionAsync(
            "([selector, text]) => [...document.querySelectorAll(selector)].some((e) => e.textContent.includes(text))",
            new[] { selector, text });

        public async Task EachTeam(Func<IPage, int, Task> does)
        {
            for (int i = 0; i < Phones.Count; i++)
            {
                await does(Phones[i], i);
            }
        }

        public async ValueTask DisposeAsync()
        {
            foreach (var page in _pages)
            {
                await page.Context.CloseAsync();
            }
        }

        private async Task Everybody(string place)
        {
            foreach (var page in Phones.Append(Screen).Append(Host))
            {
                await page.WaitForFunctionAsync("place => document.body.dataset.place === place", place);
            }
        }

        private async Task<IPage> Open(string path, int width, int height)
        {
            var page = await chrome.Page(new() { ViewportSize = new() { Width = width, Height = height } });
            await page.GotoAsync(hall.Address + path);
            _pages.Add(page);
            return page;
        }
    }
}
