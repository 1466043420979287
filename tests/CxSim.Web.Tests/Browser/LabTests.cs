using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace CxSim.Web.Tests.Browser;

/// <summary>The lab as a hand uses it, in a real browser.</summary>
[Collection(ChromeCollection.Name)]
public sealed class LabTests(Chrome chrome)
{
    // T4
    [Fact]
    public async Task Lever_ByArrowKey_TellsValueBandAndAddressAtOnce_AndStartsOneRun()
    {
        var page = await chrome.Lab();
        int before = chrome.Site.Runs.Started;
        await page.FocusAsync("#range-reinvest");
        await page.Keyboard.PressAsync("ArrowRight");
        Assert.Equal("5", await page.InputValueAsync("[name='lever.reinvest']"));
        Assert.Contains("p=reinvest:5", page.Url, StringComparison.Ordinal);
        var moved = await page.EvaluateAsync<JsonElement>("""
            () => { const r = document.getElementById('range-reinvest'); r.value = 80;
              r.dispatchEvent(new Event('input', { bubbles: true }));
              return { band: r.closest('.lever').querySelector('.band').textContent, at: location.search,
                said: r.getAttribute('aria-valuetext') }; }
            """);
        Assert.Equal("give it back", moved.GetProperty("band").GetString());
        Assert.Equal("80 %, give it back", moved.GetProperty("said").GetString());
        Assert.Contains("reinvest:80", moved.GetProperty("at").GetString(), StringComparison.Ordinal);
        await Chrome.Settled(page);
        Assert.InRange(chrome.Site.Runs.Started - before, 1, 2);
        await page.Context.CloseAsync();
    }

    // T5
    [Fact]
    public async Task DragStorm_StartsFewRuns_AndEndsInTheLastValue()
    {
        var page = await chrome.Lab();
        int before = chrome.Site.Runs.Started;
        await page.EvaluateAsync("""
            async () => {
              const range = document.getElementById('range-slow');
              for (let i = 1; i <= 60; i++) {
                range.value = 3 * i;
                range.dispatchEvent(new Event('input', { bubbles: true }));
                await new Promise(done => setTimeout(done, 33));
              }
            }
            """);
        await Chrome.Settled(page);
        Assert.InRange(chrome.Site.Runs.Started - before, 1, 2);
        Assert.Contains("slow:180", page.Url, StringComparison.Ordinal);
        Assert.Contains("slow 180", await page.Locator("[data-part=sentence]").InnerTextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    // T6
    [Fact]
    public async Task SameChange_ByButtonNumberAndKey_IsTheSameAddressAndRun()
    {
        List<string> seen = [];
        for (int way = 0; way < 3; way++)
        {
            var page = await chrome.Lab();
            var lever = page.Locator("[data-lever=slow]");
            if (way == 0)
            {
                await lever.Locator("[data-step='1']").ClickAsync();
            }
            else if (way == 1)
            {
                await lever.Locator("input[type=number]").FillAsync("5");
                await page.Keyboard.PressAsync("Tab");
            }
            else
            {
                await lever.Locator("input[type=range]").PressAsync("ArrowRight");
            }

            await page.WaitForFunctionAsync("() => location.search.includes('slow')");
            await Chrome.Settled(page);
            string address = page.Url[page.Url.IndexOf('?', StringComparison.Ordinal)..];
            string digest = await page.EvaluateAsync<string>(
                "async () => (await (await fetch('/api/runs')).json())[0].id");
            seen.Add($"{address} {digest}");
            await page.Context.CloseAsync();
        }

        Assert.Single(seen.Distinct());
    }

    // T8, T26
    [Fact]
    public async Task Intervals_Narrow_AndTheSettledRunIsAnnouncedOnce()
    {
        using var worlds = new HeldWorlds(8);
        await using var held = await Site.Start(worlds);
        var page = await chrome.Page();
        await page.AddInitScriptAsync("""
            window.widths = []; window.said = [];
            addEventListener('DOMContentLoaded', () => {
              const shown = document.getElementById('shown'); const status = document.getElementById('announce');
              new MutationObserver(() => { const c = shown.querySelector('[data-measure=csat]'); const w = c && Number(c.dataset.halfWidth);
                if (c && widths.at(-1) !== w) widths.push(w); }).observe(shown, { childList: true, subtree: true });
              new MutationObserver(() => said.push(status.textContent)).observe(status,
              { childList: true, characterData: true, subtree: true });
            });
            """);
        await page.GotoAsync($"{held.Address}/lab?v=1&c=small-12&w=6&wu=2&n=40&d=0&p=slow:60");
        for (int seeds = 8; seeds < 40; seeds += 4)
        {
            await Chrome.Seeds(page, seeds);
            worlds.Let(4);
        }

        await Chrome.Settled(page);
        double[] widths = await page.EvaluateAsync<double[]>("() => widths");
        Assert.True(widths.Length >= 9, $"only {widths.Length} steps were seen");
        int narrower = widths.Zip(widths.Skip(1)).Count(w => w.Second <= w.First);
        Assert.True(narrower >= 0.8 * (widths.Length - 1), string.Join(' ', widths));
        Assert.True(widths[^1] < widths[0], string.Join(' ', widths));
        Assert.Single(await page.EvaluateAsync<string[]>("() => said"));
        await page.Context.CloseAsync();
    }

    // T9
    [Fact]
    public async Task StopHere_KeepsTheSeedsThereAre_AndSaysHowMany()
    {
        using var worlds = new HeldWorlds(10);
        await using var held = await Site.Start(worlds);
        var page = await chrome.Open(held, "/lab?v=1&c=small-12&w=6&wu=2&n=40&d=0&p=slow:60");
        await Chrome.Seeds(page, 10);
        await page.ClickAsync("#stop");
        await Chrome.Settled(page);
        string status = await page.Locator("[data-part=status]").InnerTextAsync();
        Assert.Contains("stopped at 10 seeds", status, StringComparison.Ordinal);
        Assert.Contains("10 of 40 seeds", status, StringComparison.Ordinal);

        // Nothing goes on behind the page's back, though it could.
        worlds.Let(30);
        await Task.Delay(1000);
        string id = (string)(await held.Get("/api/runs"))[0]!["id"]!;
        var kept = await held.Get($"/api/runs/{id}");
        Assert.Equal(10, (int)kept["status"]!["seeds"]!);
        Assert.Equal(10, (int)kept["seeds"]!);

        // And it can be taken up where it was.
        await page.ClickAsync("#go-on");
        await Chrome.Seeds(page, 40);
        await page.Context.CloseAsync();
    }

    // T10
    [Fact]
    public async Task UndoAndRedo_BringBackLeversResultAndAddress_WithoutARun()
    {
        var page = await chrome.Lab();
        List<string> addresses = [page.Url], sentences = [await Sentence(page)];
        foreach (double value in new[] { 30.0, 60.0, 90.0 })
        {
            await Chrome.Move(page, "slow", value);
            await Chrome.Settled(page);
            addresses.Add(page.Url);
            sentences.Add(await Sentence(page));
        }

        int before = chrome.Site.Runs.Started;
        foreach (var (button, places) in new[] { ("#undo", new[] { 2, 1, 0 }), ("#redo", new[] { 1, 2, 3 }) })
        {
            foreach (int place in places)
            {
                await page.ClickAsync(button);
                await page.WaitForFunctionAsync("address => location.href === address", addresses[place]);
                await page.WaitForFunctionAsync("s => document.querySelector('[data-part=sentence]').innerText === s", sentences[place]);
            }
        }

        await page.EvaluateAsync("() => history.back()");
        await page.WaitForFunctionAsync(
            "address => location.href === address && document.querySelector('[name=\"lever.slow\"]').value === '60'", addresses[2]);
        Assert.Equal(before, chrome.Site.Runs.Started);
        await page.Context.CloseAsync();
    }

    // T11
    [Theory]
    [InlineData(ReducedMotion.NoPreference, "3")]
    [InlineData(ReducedMotion.Reduce, null)]
    public async Task Replay_RunsThreeTimes_OrNotAtAllWhereMotionIsUnwelcome(ReducedMotion motion, string? times)
    {
        var page = await chrome.Lab("&p=slow:60", new() { ReducedMotion = motion });
        await Chrome.Move(page, "slow", 120);
        await Chrome.Settled(page);
        await page.ClickAsync("#replay");
        if (times is not null)
        {
            await page.WaitForSelectorAsync("body[data-replays]");
        }

        Assert.Equal(times, await page.Locator("body").GetAttributeAsync("data-replays"));
        await page.Context.CloseAsync();
    }

    // T12, T39
    [Fact]
    public async Task SharedLink_InAFreshContext_ShowsTheSame_AndTabsDoNotMix()
    {
        var page = await chrome.Lab("&p=slow:60");
        var other = await chrome.Lab("&p=slow:120");
        var fresh = await chrome.Open(page.Url[chrome.Site.Address.Length..]);
        await Chrome.Settled(fresh);
        Assert.Equal(await page.Locator(".strip").InnerTextAsync(), await fresh.Locator(".strip").InnerTextAsync());
        Assert.Equal("60", await fresh.InputValueAsync("[name='lever.slow']"));
        Assert.Contains("slow 120", await Sentence(other), StringComparison.Ordinal);
        foreach (var p in new[] { page, other, fresh })
        {
            await p.Context.CloseAsync();
        }
    }

    // T13
    [Theory]
    [InlineData("&p=slow:999")]
    [InlineData("&p=slow:NaN,aht:1e9")]
    [InlineData("&zzz=1")]
    [InlineData("&p=%3Cscript%3Ewindow.hit=1%3C/script%3E:5")]
    [InlineData("&c=%22%3E%3Cimg%20src%3Dx%20onerror%3Dwindow.hit%3D1%3E")]
    public async Task BrokenLink_ShowsABanner_AndNeverBreaks(string more)
    {
        var page = await chrome.Open($"/lab?{Site.Small}{more}");
        Assert.NotEqual(0, await page.Locator(".banner").CountAsync());
        Assert.False(await page.EvaluateAsync<bool>("() => 'hit' in window"));
        Assert.Equal(16, await page.Locator(".lever").CountAsync());
        await page.Context.CloseAsync();
    }

    // T14
    [Fact]
    public async Task Belief_Changed_SaysSo_RunsTodayAgain_AndShowsTheOldOneThin()
    {
        var page = await chrome.Lab("&p=slow:60");
        var before = await Today(page);
        Assert.Equal("", before.Ghost);
        await page.SelectOptionAsync("#belief-set", "hostile");
        await Chrome.Settled(page);
        Assert.Contains("how the world works", await page.Locator("[data-banner=world]").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("b=hostile", page.Url, StringComparison.Ordinal);
        Assert.NotEqual(0, await page.Locator(".ghost").CountAsync());

        // The old today stands thin in the chart, where it stood before; differences are taken from the new one.
        var after = await Today(page);
        Assert.Equal(before.Median, after.Ghost);
        Assert.NotEqual(before.Median, after.Median);
        Assert.NotEqual(before.Level, after.Level);
        Assert.Equal(0.8, await page.EvaluateAsync<double>(
            "() => Number(document.querySelector('[data-part=overtime] [data-y=\"today before\"]').getAttribute('stroke-width'))"));
        var runs = JsonNode.Parse(await chrome.Site.Client.GetStringAsync("/api/runs"))!.AsArray();
        var newest = JsonNode.Parse(await chrome.Site.Client.GetStringAsync($"/api/runs/{(string)runs[0]!["id"]!}"))!;
        Assert.Equal("hostile", (string)newest["beliefs"]!);
        double csat = (double)newest["kpis"]!["today"]!["csat"]!["mean"]!;
        Assert.Equal(csat, after.Level, 0.051);
        await page.Context.CloseAsync();
    }

    // What the tables of the page say of today: its course over the weeks, that of before, and the level differences are taken from.
    private static async Task<(string Median, string Ghost, double Level)> Today(IPage page)
    {
        var seen = await page.EvaluateAsync<JsonElement>("""
            () => {
              const column = (part, name) => {
                const table = document.querySelector(`[data-part=${part}] table`);
                const at = [...table.tHead.rows[0].cells].findIndex(c => c.firstChild.textContent.trim() === name);
                return at < 0 ? [] : [...table.tBodies[0].rows].map(r => r.cells[at].textContent);
              };
              return { median: column('overtime', 'today').join(' '), ghost: column('overtime', 'today before').join(' '),
                level: Number(column('differences', 'today')[0]) };
            }
            """);
        return (seen.GetProperty("median").GetString()!, seen.GetProperty("ghost").GetString()!, seen.GetProperty("level").GetDouble());
    }

    // T15, T16
    [Fact]
    public async Task Compare_TakesFour_RefusesTheFifth_AndWhatCannotBeCompared()
    {
        var page = await chrome.Lab("&p=slow:10");
        foreach (double value in new[] { 20.0, 30.0, 40.0, 50.0 })
        {
            await Chrome.Move(page, "slow", value);
            await Chrome.Settled(page);
        }

        for (int i = 0; i < 5; i++)
        {
            await page.Locator("#snapshots input").Nth(i).ClickAsync();
        }

        Assert.Equal(4, await page.Locator("#snapshots input:checked").CountAsync());
        Assert.Contains("Four", await page.Locator("#compare-said").InnerTextAsync(), StringComparison.Ordinal);
        await page.ClickAsync("#compare");
        await Chrome.Arrived(page, "/compare", "figure svg");
        Assert.Contains("simulated futures", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);

        string a = (string)(await chrome.Site.Submit(Site.Request(("slow", 60))))["id"]!;
        var other = Site.Request(("slow", 60));
        other["weeks"] = 8;
        string b = (string)(await chrome.Site.Submit(other))["id"]!;
        await chrome.Site.Ended(a);
        await chrome.Site.Ended(b);
        await page.GotoAsync($"{chrome.Site.Address}/compare?runs={a},{b}");
        Assert.Contains("cannot be compared", await page.Locator("[role=alert]").InnerTextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    // T38
    [Fact]
    public async Task EventsHeldBack_AreReplacedByAsking_AndThePageSaysSo()
    {
        var page = await chrome.Page();
        await page.RouteAsync("**/events", route => route.AbortAsync());
        await page.GotoAsync($"{chrome.Site.Address}/lab?{Site.Small}&p=slow:65");
        await page.WaitForSelectorAsync("[data-banner=polling]");
        await Chrome.Settled(page);
        Assert.Contains("slow 65", await Sentence(page), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    // T41
    [Fact]
    public async Task OverloadedCentre_GetsAPlainMessage_InPlaceOfCharts()
    {
        Directory.CreateDirectory(Path.Combine(chrome.Site.Folder, "experiments", "centres"));
        await File.WriteAllTextAsync(
            Path.Combine(chrome.Site.Folder, "experiments", "centres", "flooded.yaml"), "id: flooded\ntitle: Flooded\nfrom: "
                + $"small-12\ndemand:\n  customers: 400000\n");
        var page = await chrome.Open("/lab?v=1&c=flooded&w=6&wu=2&n=8&d=0&p=slow:60");
        await Chrome.Settled(page);
        Assert.Contains("overloaded", await page.Locator("[data-part=differences]").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await page.Locator("[data-part=overtime] svg").CountAsync());
        await page.Context.CloseAsync();
    }

    // Predict first: nothing is given away before every arrow is set.
    [Fact]
    public async Task PredictFirst_HidesTheResult_UntilAllArrowsAreSet()
    {
        var page = await chrome.Lab("&p=slow:60");
        await page.CheckAsync("#predict-first");
        await Chrome.Move(page, "slow", 90);
        await page.WaitForSelectorAsync("#predict-card:not([hidden])");
        Assert.False(await page.IsVisibleAsync("#shown"));
        Assert.True(await page.IsDisabledAsync("#reveal"));
        foreach (var group in await page.Locator("#predict-card fieldset").AllAsync())
        {
            await group.Locator("input[value=up]").CheckAsync();
        }

        await Chrome.Settled(page);
        await page.ClickAsync("#reveal");
        Assert.True(await page.IsVisibleAsync("#shown"));
        Assert.Matches("as you said|it went", await page.Locator(".predicted").First.InnerTextAsync());
        await page.Context.CloseAsync();
    }

    private static Task<string> Sentence(IPage page) => page.Locator("[data-part=sentence]").InnerTextAsync();
}
