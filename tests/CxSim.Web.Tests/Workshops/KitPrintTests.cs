using System.Text;
using CxSim.Experiments.Claims.Files;
using CxSim.Experiments.Scenarios;
using CxSim.Web.Tests.Browser;
using CxSim.Workshops.Kit;
using CxSim.Workshops.Scripts;
using Microsoft.Playwright;

namespace CxSim.Web.Tests.Workshops;

/// <summary>The workshop's pack on A4: every card whole on its page.</summary>
[Collection(ChromeCollection.Name)]
public sealed class KitPrintTests(Chrome chrome)
{
    // A4 less its margins, in pixels of a 96th of an inch.
    private const int Width = 703;
    private const int Height = 1032;

    private static readonly Library Here = new(Root());

    public static TheoryData<string> Scripts => [.. ScriptShelf.Names(Here)];

    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task EveryCard_FitsItsPage(string name)
    {
        var page = await chrome.Page(new() { ViewportSize = new() { Width = Width, Height = Height } });
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.SetContentAsync(KitPage.Write(new(ScriptShelf.Find(Here, name), ClaimShelf.All(Here))));

        string[] wrong = await page.EvaluateAsync<string[]>("""
            height => {
              const wrong = [];
              const name = e => `${e.className}: ${e.querySelector('h2').textContent}`;
              for (const half of document.querySelectorAll('.half')) {
                if (half.scrollHeight > half.clientHeight) { wrong.push(`${name(half)} is cut off`); }
              }
              for (const one of document.querySelectorAll('.policy, .predictions, .halves')) {
                if (one.getBoundingClientRect().height > height) { wrong.push(`${name(one)} is longer than a page`); }
              }
              for (const two of document.querySelectorAll('.glossary')) {
                if (two.getBoundingClientRect().height > 2 * height) { wrong.push(`${name(two)} is longer than two pages`); }
              }
              if (document.documentElement.scrollWidth > innerWidth) { wrong.push('wider than the page'); }
              return wrong;
            }
            """, Height);
        Assert.Empty(wrong);

        int sheets = await page.Locator(".sheet").CountAsync();
        byte[] pdf = await page.PdfAsync(new() { PreferCSSPageSize = true });
        int pages = Encoding.Latin1.GetString(pdf).Split("/Type /Page\n").Length - 1;
        Assert.InRange(pages, sheets, sheets + 8);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task EveryPack_HasNoAxeViolations(ColorScheme scheme)
    {
        var page = await chrome.Page(new() { ColorScheme = scheme });
        foreach (string name in ScriptShelf.Names(Here))
        {
            await page.SetContentAsync(KitPage.Write(new(ScriptShelf.Find(Here, name), ClaimShelf.All(Here))));
            await PageTests.AssertAccessible(page, $"pack, {name}");
        }

        await page.Context.CloseAsync();
    }

    private static string Root()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at.FullName, "CxSim.sln")))
        {
            at = at.Parent ?? throw new InvalidOperationException("No CxSim.sln above the tests.");
        }

        return at.FullName;
    }
}
