using Microsoft.Playwright;

namespace CxSim.Web.Tests.Browser;

/// <summary>What every chart on a page owes its reader: the contract of the figures' own tests, asked of what the browser shows.</summary>
[Collection(ChromeCollection.Name)]
public sealed class ChartTests(Chrome chrome)
{
    // Recomputes each mark's place from the table on the page, with scales written anew; half a pixel, and what the table rounds off.
    private const string Misplaced = """
        factor => {
          const faults = []; let compared = 0;
          // A number, an hour of the day or a moment of a life, and half of what its last digit stands for.
          const read = text => {
            const day = text.match(/^day (\d+) \+ (\d+):(\d+)$/)?.map(Number);
            if (day) return [(day[1] + 0.5) * 86400 + 60 * day[2] + day[3], 0.5];
            const hour = text.match(/^(\d+):(\d+)$/)?.map(Number);
            if (hour) return [hour[1] + hour[2] / 60, 1 / 120];
            const digits = (text.split('.')[1] ?? '').replace(/\D/g, '').length;
            return [Number(text.replace(/[−–]/g, '-').replace(/[^0-9.+-]/g, '')), 0.5 * 10 ** -digits];
          };
          const between = (n, v) => {
            let i = 2;
            while (i < n.length - 2 && n[i] < v) i += 2;
            return n[i - 1] + (v - n[i - 2]) / (n[i] - n[i - 2]) * (n[i + 1] - n[i - 1]);
          };
          const unit = (scale, v) => {
            const [kind, ...rest] = scale.split(' '); const n = rest.filter(r => r !== 'reversed').map(Number);
            const u = kind === 'linear' ? (v - n[0]) / (n[1] - n[0]) : kind === 'piecewise' ? between(n, v) : NaN;
            return rest.includes('reversed') ? 1 - u : u;
          };
          for (const svg of document.querySelectorAll('svg.cx-figure')) {
            const table = svg.closest('figure').nextElementSibling.querySelector('table');
            const heads = [...table.tHead.rows[0].cells].map(c => c.firstChild.textContent.trim());
            const rows = [...table.tBodies[0].rows];
            for (const panel of svg.querySelectorAll('g.panel')) {
              const [left, top, width, height] = panel.dataset.plot.split(' ').map(Number);
              const told = (mark, channel, row, across) => {
                const column = heads.indexOf(mark.dataset[channel]);
                const cell = column < 0 ? null : rows[row]?.cells[column];
                if (!cell?.matches('td:not(.words)') || !/\d/.test(cell.textContent)) return null;
                const [said, half] = read(cell.textContent.trim());
                const v = said * factor;
                const scale = across ? panel.dataset.scaleX : panel.dataset.scaleY;
                const size = across ? width : height;
                const place = u => across ? left + u * width : top + height - u * height;
                const at = place(unit(scale, v));
                const rounded = Math.abs(unit(scale, v + half) - unit(scale, v)) * size;
                return Number.isNaN(at) ? null : { at, slack: 0.5 + rounded };
              };
              const check = (drawn, expected, what) => {
                if (expected === null) return;
                compared++;
                const fits = Math.abs(drawn - expected.at) <= expected.slack;
                if (!fits) faults.push(`${svg.id} ${what}: drawn at ${drawn}, table says ${expected.at}`);
              };
              for (const mark of panel.querySelectorAll('[data-mark]')) {
                const kind = mark.dataset.mark;
                if (kind === 'line' || kind === 'area') {
                  const points = mark.getAttribute('d').split(/[MLZ]/).filter(p => p.trim()).map(p => p.trim().split(/[ ,]+/).map(Number));
                  const [first, count] = mark.dataset.rows.split(' ').map(Number);
                  for (const channel of kind === 'line' ? ['y'] : ['low', 'high']) {
                    for (let row = first; row < first + count; row++) {
                      const [x, y] = [told(mark, 'x', row, true), told(mark, channel, row, false)];
                      if (x === null || y === null) continue;
                      const near = points.filter(p => Math.abs(p[0] - x.at) <= x.slack).map(p => p[1]);
                      check(near.sort((a, b) => Math.abs(a - y.at) - Math.abs(b - y.at))[0], y, `${mark.dataset[channel]} row ${row}`);
                    }
                  }
                } else {
                  for (const shape of mark.querySelectorAll('[data-row]')) {
                    const row = Number(shape.dataset.row); const of = a => Number(shape.getAttribute(a));
                    if (kind === 'dot') {
                      const [x, y] = shape.dataset.at.split(' ').map(Number);
                      check(x, told(mark, 'x', row, true), `x row ${row}`); check(y, told(mark, 'y', row, false), `y row ${row}`);
                    } else if (kind === 'whisker') {
                      check(of('x1'), told(mark, 'low', row, true), `low row ${row}`);
                      check(of('x2'), told(mark, 'high', row, true), `high row ${row}`);
                    } else if (kind === 'bar') {
                      for (const end of ['from', 'to']) {
                        const t = told(mark, end, row, true);
                        const ends = [of('x'), of('x') + of('width')];
                        if (t) check(ends.sort((a, b) => Math.abs(a - t.at) - Math.abs(b - t.at))[0], t, `${end} row ${row}`);
                      }
                    }
                  }
                }
              }
            }
          }
          return { compared, faults: faults.slice(0, 5).join('\n') };
        }
        """;

    private const string Contract = """
        () => [...document.querySelectorAll('svg')].flatMap(svg => {
          const faults = []; const name = svg.id; const box = svg.getBoundingClientRect();
          if (svg.getAttribute('role') !== 'img') faults.push(name + ': no role');
          if ((svg.querySelector('title')?.textContent ?? '').length < 5) faults.push(name + ': no title');
          if ((svg.querySelector('desc')?.textContent ?? '').length < 5) faults.push(name + ': no finding');
          if (!svg.closest('figure')?.nextElementSibling?.querySelector('table')) faults.push(name + ': no table');
          if (document.querySelectorAll('#' + CSS.escape(name)).length > 1) faults.push(name + ': id twice');
          for (const text of svg.querySelectorAll('text')) {
            const t = text.getBoundingClientRect();
            if (/[a-z0-9]/i.test(text.textContent) && t.width
              && (t.left < box.left - 1 || t.right > box.right + 1 || t.top < box.top - 1 || t.bottom > box.bottom + 1))
              faults.push(name + ': outside: ' + text.textContent);
          }
          return faults;
        }).join('\n')
        """;

    // T18, T19, T20: of every chart on every page that has one.
    [Fact]
    public async Task EveryChart_KeepsItsContract_AndShowsWhatItsTableSays()
    {
        string two = await chrome.TwoRuns();
        string one = two.Split(',')[0];
        var pages = new (string Path, int Fewest, int Numbers)[]
        {
            ("/", 1, 20), ("/model", 1, 0), ($"/lab?{Site.Small}&p=slow:40", 2, 100), ($"/compare?runs={two}", 6, 200),
            ($"/embed/{one}?chart=G15", 1, 8), ($"/embed/{one}?chart=G22", 1, 4), (await chrome.Report(), 10, 300),
        };
        foreach (var (path, fewest, numbers) in pages)
        {
            var page = await chrome.Open(path);
            Assert.True(await page.Locator("svg").CountAsync() >= fewest, $"{path} has too few charts");
            await AssertContract(page, path, numbers);
            await AssertOneScale(page, path);
            await page.Context.CloseAsync();
        }
    }

    // T18, T19: of charts that somebody has to ask for.
    [Theory]
    [InlineData("/explore", "side", "{ lever1: 'staff', seeds: 2, weeks: 4, step0: 60, step1: 10 }", "#figure-frontier", 20)]
    [InlineData("/explore", "side", "{ seeds: 2, weeks: 4, step0: 60 }", "#figure-attrition", 30)]
    [InlineData("/explore", "side", "{ lever1: 'staff', design: 'spread', spread: 8, seeds: 2, weeks: 4 }", "#figure-parallel", 10)]
    [InlineData("/explore", "tornado", "{ weeks: 1 }", "#figure-tornado", 20)]
    [InlineData("/trace", "side", "{ weeks: 26 }", "#figure-life", 10)]
    [InlineData("/trace", "side", "{ weeks: 16, kind: 'agent' }", "#figure-shift", 100)]
    [InlineData("/trace", "side", "{ weeks: 16, kind: 'issue' }", "#figure-issue", 4)]
    public async Task EveryChartOfAnAnswer_KeepsItsContractToo(string path, string form, string set, string chart, int numbers)
    {
        var page = await chrome.Ask(path, form, $"{{ centre: 'small-12', warmUp: 2, ...{set} }}", chart);
        await AssertContract(page, $"{path} {chart}", numbers);
        await PageTests.AssertAccessible(page, $"{path} {chart}");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task ChartsOfWhyAndOfOtherWorlds_KeepTheirContractToo()
    {
        var lab = await chrome.Lab("&p=slow:60");
        await lab.ClickAsync("#why");
        await lab.WaitForSelectorAsync("#figure-why-loops");
        await AssertContract(lab, "why", 100);
        await PageTests.AssertAccessible(lab, "why");
        await lab.Context.CloseAsync();
        var compared = await chrome.Ask($"/compare?runs={await chrome.TwoRuns()}", "robustness", "{}", "#figure-robustness");
        await AssertContract(compared, "robustness", 200);
        await PageTests.AssertAccessible(compared, "robustness");
        await compared.Context.CloseAsync();
    }

    // The check above finds a table that says something else.
    [Fact]
    public async Task ATableThatSaysSomethingElse_IsFound()
    {
        var page = await chrome.Open("/");
        var seen = await page.EvaluateAsync<System.Text.Json.JsonElement>(Misplaced, 1.2);
        Assert.NotEqual("", seen.GetProperty("faults").GetString());
        await page.Context.CloseAsync();
    }

    // T17
    [Fact]
    public async Task EachVerdict_IsShownByItsSymbolAndItsWord()
    {
        await using var site = await Site.Start(new CraftedWorlds());
        var page = await chrome.Open(site, "/lab?v=1&c=small-12&w=6&wu=0&n=20&d=19&p=slow:60");
        await Chrome.Settled(page);
        var expected = new Dictionary<string, (string Symbol, string Word)>
        {
            ["csat"] = ("▲", "better"),
            ["service_level"] = ("▼", "worse"),
            ["attrition"] = ("●", "about the same"),
            ["churn"] = ("?", "can't tell yet"),
            ["cost_per_resolved"] = ("◆", "depends on assumptions"),
        };
        foreach (var (measure, (symbol, word)) in expected)
        {
            var card = page.Locator($"[data-measure={measure}]");
            Assert.Equal(symbol, (await card.Locator(".symbol").InnerTextAsync()).Trim());
            Assert.Contains(word, (await card.Locator(".word").InnerTextAsync()).Trim(), StringComparison.Ordinal);
            string drawn = await page.Locator("[data-part=differences] svg").TextContentAsync() ?? "";
            Assert.Contains($"{symbol} {word.Replace('\'', '’')}", drawn, StringComparison.Ordinal);
        }

        await page.Context.CloseAsync();
    }

    // T24: two series differ by shape, dash and label, so also where all colours are one; measured on what is on screen.
    [Theory]
    [InlineData("deuteranopia")]
    [InlineData("protanopia")]
    [InlineData("tritanopia")]
    [InlineData("achromatopsia")]
    public async Task TwoSeries_AreToldApart_WhateverColoursOneSees(string deficiency)
    {
        const double TellsApart = 12;
        var page = await chrome.Open($"/compare?runs={await chrome.TwoRuns()}");
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Emulation.setEmulatedVisionDeficiency", new() { ["type"] = deficiency });
        // One policy's mark in two strips, and the other policy's beside it.
        byte[][] crops = [await Crop(page, 0), await Crop(page, 2), await Crop(page, 1)];
        double same = await Difference(page, crops[0], crops[1]);
        double other = await Difference(page, crops[0], crops[2]);
        Assert.True(other > TellsApart && other > 2 * same, $"{deficiency}: series differ by {other}, one series by {same}");
        string[] shapes = await page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('#figure-compared [data-mark=dot] path')].slice(0, 2)"
            + ".map(p => p.getAttribute('d').replace(/[0-9. ]/g, ''))");
        Assert.NotEqual(shapes[0], shapes[1]);
        string[] dashes = await page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('#figure-weeks [data-y=median]')].map(p => getComputedStyle(p).strokeDasharray)");
        Assert.Equal(2, dashes.Distinct().Count());
        string words = await page.Locator("#figure-compared").TextContentAsync() ?? "";
        Assert.Contains("A", words, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    private static async Task AssertContract(IPage page, string what, int numbers)
    {
        await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(d => { d.open = true; })");
        string faults = await page.EvaluateAsync<string>(Contract);
        Assert.True(faults.Length == 0, $"{what}: {faults}");
        var seen = await page.EvaluateAsync<System.Text.Json.JsonElement>(Misplaced, 1);
        Assert.Equal("", seen.GetProperty("faults").GetString());
        Assert.True(seen.GetProperty("compared").GetInt32() >= numbers, $"{what}: only {seen} compared");
    }

    // T20: panels that show one measure beside another policy share its axis.
    private static async Task AssertOneScale(IPage page, string path)
    {
        string faults = await page.EvaluateAsync<string>("""
            () => [...document.querySelectorAll('svg[id^="figure-weeks"]')].flatMap(svg => {
              const scales = new Set([...svg.querySelectorAll('g.panel')].map(p => p.dataset.scaleY));
              return scales.size > 1 ? [svg.id + ': ' + [...scales].join(' | ')] : [];
            }).join('\n')
            """);
        Assert.True(faults.Length == 0, $"{path}: {faults}");
    }

    private static async Task<byte[]> Crop(IPage page, int mark)
    {
        const int Size = 18;
        var dot = page.Locator("#figure-compared [data-mark=dot] path").Nth(mark);
        await dot.ScrollIntoViewIfNeededAsync();
        var box = (await dot.BoundingBoxAsync())!;
        return await page.ScreenshotAsync(new()
        {
            Clip = new()
            {
                X = box.X + (box.Width / 2) - (Size / 2), Y = box.Y + (box.Height / 2) - (Size / 2), Width = Size, Height = Size,
            },
        });
    }

    // Mean difference of two pictures, 0 to 255.
    private static Task<double> Difference(IPage page, byte[] a, byte[] b) => page.EvaluateAsync<double>("""
        async ([a, b]) => {
          const read = async data => {
            const picture = new Image(); picture.src = 'data:image/png;base64,' + data; await picture.decode();
            const canvas = new OffscreenCanvas(picture.width, picture.height); const on = canvas.getContext('2d');
            on.drawImage(picture, 0, 0); return on.getImageData(0, 0, picture.width, picture.height).data;
          };
          const [x, y] = [await read(a), await read(b)];
          return x.reduce((sum, v, i) => sum + Math.abs(v - y[i]), 0) / x.length;
        }
        """, new[] { Convert.ToBase64String(a), Convert.ToBase64String(b) });
}
