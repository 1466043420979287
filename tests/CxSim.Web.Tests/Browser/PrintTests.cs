using System.Text;
using System.Text.RegularExpressions;

namespace CxSim.Web.Tests.Browser;

/// <summary>The report away from the lab: on paper, and as a file of its own.</summary>
[Collection(ChromeCollection.Name)]
public sealed partial class PrintTests(Chrome chrome)
{
    // Milliseconds for a search through a whole file.
    private const int Patience = 180_000;

    // T27
    [Fact]
    public async Task Report_OnPaper_IsAFewPages_WithItsFonts_NothingClipped_AndLegibleInGrey()
    {
        const int PageWidth = 794;
        const int PageHeight = 1123;
        const int Margins = 76;
        var page = await chrome.Open(await chrome.Report(), new() { ViewportSize = new() { Width = PageWidth - Margins, Height = 1000 } });
        string pdf = Encoding.Latin1.GetString(await page.PdfAsync(new() { Format = "A4" }));
        Assert.InRange(PdfPage().Count(pdf), 4, 6);
        // Type 3 fonts are their own glyphs; all others bring a file.
        Assert.NotEqual(0, PdfFont().Count(pdf));
        Assert.Equal(PdfFont().Count(pdf), PdfFontFile().Count(pdf));

        await page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        string clipped = await page.EvaluateAsync<string>("""
            ([width, height]) => [...document.querySelectorAll('svg')].filter(s => s.getBoundingClientRect().width > 0).flatMap(s => {
              const box = s.getBoundingClientRect();
              let clip = s.parentElement; while (clip && getComputedStyle(clip).overflowX === 'visible') clip = clip.parentElement;
              const limit = clip ? clip.getBoundingClientRect().right : width;
              const whole = ['avoid', 'avoid-page'].includes(getComputedStyle(s.closest('figure')).breakInside);
              return [box.left < 0 || box.right > limit + 1 || box.right > width + 1 ? s.id + ' is wider than its page' : '',
                box.height > height ? s.id + ' is higher than a page' : '', whole ? '' : s.id + ' may be cut in two'].filter(Boolean);
            }).join('\n')
            """, new[] { PageWidth - Margins, PageHeight - Margins });
        Assert.Equal("", clipped);
        Assert.Equal("", await page.EvaluateAsync<string>("""
            () => {
              const linear = v => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
              const light = c => {
                const [r, g, b] = c.match(/[\d.]+/g).map(v => linear(Number(v) / 255));
                return 0.2126 * r + 0.7152 * g + 0.0722 * b;
              };
              const texts = [...document.querySelectorAll('svg text, p, td, th, h1, h2, h3, dd, dt, li')];
              return [...new Set(texts.filter(e => e.getClientRects().length > 0).flatMap(e => {
                const style = getComputedStyle(e); const ink = e.closest('svg') ? style.fill : style.color;
                const ratio = ink.startsWith('rgb') ? 1.05 / (light(ink) + 0.05) : 21;
                return ratio < 4.5 ? [`${e.tagName} ${ink}: ${ratio.toFixed(2)}`] : [];
              }))].join('\n');
            }
            """));
        await page.Context.CloseAsync();
    }

    // T28
    [Fact]
    public async Task Report_FromTheDisk_WithoutANetwork_ShowsEverything_AndAsksNobody()
    {
        string id = (await chrome.Report()).Split('/')[^1];
        var root = new DirectoryInfo(Path.Combine(chrome.Site.Folder, "results"));
        string file = root.GetDirectories($"*{id}")[0].GetFiles("report.html")[0].FullName;
        var page = await chrome.Page(new() { Offline = true });
        List<string> asked = [], errors = [];
        page.Request += (_, r) => asked.Add(r.Url);
        page.PageError += (_, e) => errors.Add(e);
        page.Console += (_, m) => errors.AddRange(m.Type == "error" ? [m.Text] : Array.Empty<string>());
        await page.GotoAsync("file://" + file);
        Assert.Equal(["file://" + file], asked.Where(a => !a.StartsWith("data:", StringComparison.Ordinal)));
        Assert.Empty(errors);
        Assert.True(await page.Locator("svg[role=img]").CountAsync() >= 8);
        Assert.True(await page.Locator("table").CountAsync() > 3);
        Assert.Contains("not a forecast", await page.Locator("footer").InnerTextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)", RegexOptions.None, Patience)]
    private static partial Regex PdfPage();

    [GeneratedRegex(@"/Subtype\s*/(CIDFontType[02]|TrueType|Type1)\b", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex PdfFont();

    [GeneratedRegex(@"/FontFile[23]?\s", RegexOptions.None, Patience)]
    private static partial Regex PdfFontFile();
}
