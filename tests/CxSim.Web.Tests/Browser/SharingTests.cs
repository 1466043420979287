namespace CxSim.Web.Tests.Browser;

/// <summary>What the lab gives others, and how it is worked on a narrow screen.</summary>
[Collection(ChromeCollection.Name)]
public sealed class SharingTests(Chrome chrome)
{
    [Fact]
    public async Task Share_GivesALink_AFrameAndAPicture_ThatShowTheChart()
    {
        var page = await chrome.Lab("&p=slow:60");
        await page.ClickAsync("#share");
        Assert.Equal(page.Url, await page.InputValueAsync("#share-link"));
        await page.SelectOptionAsync("#share-chart", "G3");
        await PageTests.AssertAccessible(page, "share card");
        string frame = await page.InputValueAsync("#share-frame");
        string picture = await page.InputValueAsync("#share-picture");
        Assert.StartsWith("<iframe", frame, StringComparison.Ordinal);
        Assert.StartsWith("<img", picture, StringComparison.Ordinal);
        foreach (string code in new[] { frame, picture })
        {
            var answer = await page.APIRequest.GetAsync(code.Split("src=\"")[1].Split('"')[0]);
            Assert.True(answer.Ok, code);
            Assert.Contains("CSAT over the weeks", await answer.TextAsync(), StringComparison.Ordinal);
        }

        await page.ClickAsync("[data-copy=frame]");
        await page.WaitForFunctionAsync("() => document.getElementById('share-said').textContent !== ''");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Share_WithNothingMoved_HasNoChartToGive()
    {
        var page = await chrome.Lab();
        await page.ClickAsync("#share");
        Assert.True(await page.IsVisibleAsync("#share-link"));
        Assert.False(await page.IsVisibleAsync("#share-frame"));
        await page.Context.CloseAsync();
    }

    // On a phone the levers are a sheet: the numbers stay in sight while a lever moves.
    [Fact]
    public async Task OnAPhone_LeversAreASheet_AndNumbersStayInSight()
    {
        var page = await chrome.Lab("&p=slow:60", new() { ViewportSize = new() { Width = 360, Height = 640 } });
        Assert.False(await page.IsVisibleAsync("#range-slow"));
        await page.FocusAsync("#sheet");
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("true", await page.GetAttributeAsync("#sheet", "aria-expanded"));
        await PageTests.AssertAccessible(page, "sheet open");
        await page.FocusAsync("#range-slow");
        await page.Keyboard.PressAsync("ArrowRight");
        await Chrome.Settled(page);
        Assert.Contains("slow:65", page.Url, StringComparison.Ordinal);
        var card = (await page.Locator(".strip .card").First.BoundingBoxAsync())!;
        var sheet = (await page.Locator("#controls").BoundingBoxAsync())!;
        Assert.InRange(card.Y, -1, sheet.Y - card.Height);
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal("sheet", await page.EvaluateAsync<string>("() => document.activeElement.id"));
        Assert.False(await page.IsVisibleAsync("#range-slow"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task OnAPhoneWithoutScript_LeversAreInThePage()
    {
        var page = await chrome.Open(
            $"/lab?{Site.Small}", new() { JavaScriptEnabled = false, ViewportSize = new() { Width = 360, Height = 640 } });
        Assert.True(await page.IsVisibleAsync("[name='lever.slow']"));
        await page.Context.CloseAsync();
    }
}
