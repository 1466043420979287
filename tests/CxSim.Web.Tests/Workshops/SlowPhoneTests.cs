using CxSim.Web.Tests.Browser;
using Microsoft.Playwright;

namespace CxSim.Web.Tests.Workshops;

/// <summary>Phones on a slow line, in teams whose members all type at once.</summary>
[Collection(ChromeCollection.Name)]
public sealed class SlowPhoneTests(Chrome chrome)
{
    private const string Empty = "() => Object.values(localStorage).every((box) => box === '[]')";

    [Fact]
    public async Task AButtonThatIsBeingPressed_Counts_ThoughThePageIsRenewedMeanwhile()
    {
        await using var hall = await Hall.Open();
        var session = await hall.New();
        await session.GoTo("predict");
        var (mine, theirs) = (await Phone(hall, session), await Phone(hall, session));
        await mine.HoverAsync("#csat-1");
        await mine.Mouse.DownAsync();
        await theirs.ClickAsync("#cost_per_resolved-2");
        await theirs.WaitForFunctionAsync(Empty);

        // Until what the other phone has said has come here, or would have.
        await Pressed(theirs, "#cost_per_resolved-2");
        await mine.EvaluateAsync("async () => { await (await fetch(`${document.body.dataset.base}/view`)).json(); }");
        await mine.WaitForTimeoutAsync(500);
        await mine.Mouse.UpAsync();
        await Pressed(mine, "#cost_per_resolved-2");
        await Pressed(theirs, "#csat-1");
        await Close(mine, theirs);
    }

    [Fact]
    public async Task ASentence_IsSent_ThoughThePageIsRenewedWhileItIsWritten()
    {
        await using var hall = await Hall.Open();
        var session = await hall.New();
        await session.GoTo("decide");
        var (mine, theirs) = (await Phone(hall, session), await Phone(hall, session));
        await mine.FillAsync("#why", "It will hold");
        await theirs.ClickAsync("#slow-60");
        await Pressed(mine, "#slow-60");
        Assert.Equal("It will hold", await mine.InputValueAsync("#why"));
        await theirs.WaitForFunctionAsync("() => document.getElementById('why').value === 'It will hold'");
        await Close(mine, theirs);
    }

    [Fact]
    public async Task AChoice_BeforeTheServersFirstWord_IsKept()
    {
        await using var hall = await Hall.Open();
        var session = await hall.New();
        await session.GoTo("predict");
        var page = await Phone(hall, session);
        foreach (string word in new[] { "**/events", "**/view*" })
        {
            await page.Context.RouteAsync(word, route => route.AbortAsync());
        }

        await page.ReloadAsync();
        await page.ClickAsync("#csat-1");
        await page.WaitForFunctionAsync("() => document.querySelector('[data-said]').textContent === 'Saved.'");
        await Waiting.Until(async () =>
            ((string)(await session.View())["parts"]!["standing"]!).Contains("drafting", StringComparison.Ordinal));
        await Close(page);
    }

    // A phone of the first team.
    private async Task<IPage> Phone(Hall hall, Hall.Session session)
    {
        var page = await chrome.Page(new() { ViewportSize = new() { Width = 360, Height = 640 } });
        await page.GotoAsync($"{hall.Address}/w/{session.Code}");
        await page.ClickAsync("button[name=team][value='0']");
        await page.WaitForFunctionAsync("() => document.body.dataset.state !== undefined");
        return page;
    }

    private static Task Pressed(IPage page, string button) => page.WaitForFunctionAsync(
        "button => document.querySelector(button)?.getAttribute('aria-pressed') === 'true'", button);

    private static async Task Close(params IPage[] pages)
    {
        foreach (var page in pages)
        {
            await page.Context.CloseAsync();
        }
    }
}
