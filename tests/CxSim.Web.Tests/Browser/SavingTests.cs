using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.Playwright;

namespace CxSim.Web.Tests.Browser;

/// <summary>Charts as files of their own: what is saved is what is on screen.</summary>
[Collection(ChromeCollection.Name)]
public sealed class SavingTests(Chrome chrome)
{
    private const double Unlike = 0.001;

    // Share of pixels of a saved picture that are like none near them in what the browser shows of the drawing, and the other way
    // round: letters are smoothed at other fractions of a pixel.
    private const string Differing = """
        async ([shown]) => {
          const { picture } = await import('/assets/figures.js');
          const read = async (source) => {
            const image = await createImageBitmap(source);
            const canvas = new OffscreenCanvas(image.width, image.height); const on = canvas.getContext('2d');
            on.drawImage(image, 0, 0);
            return { width: image.width, height: image.height, data: on.getImageData(0, 0, image.width, image.height).data };
          };
          const saved = await read(await picture(document.querySelector('#shown-here svg')));
          const screen = await read(await (await fetch('data:image/png;base64,' + shown)).blob());
          if (saved.width !== screen.width || Math.abs(saved.height - screen.height) > 2)
            throw new Error(`${saved.width} x ${saved.height}, shown ${screen.width} x ${screen.height}`);
          const { width } = saved; const height = Math.min(saved.height, screen.height);
          const far = (a, i, b, j) => [0, 1, 2].some(c => Math.abs(a.data[4 * i + c] - b.data[4 * j + c]) > 64);
          const alone = (a, b, x, y) => {
            for (let v = Math.max(0, y - 2); v <= Math.min(height - 1, y + 2); v++)
              for (let u = Math.max(0, x - 2); u <= Math.min(width - 1, x + 2); u++)
                if (!far(a, y * width + x, b, v * width + u)) return false;
            return true;
          };
          let unlike = 0;
          for (let y = 0; y < height; y++)
            for (let x = 0; x < width; x++)
              if (far(saved, y * width + x, screen, y * width + x) && (alone(saved, screen, x, y) || alone(screen, saved, x, y))) unlike++;
          return unlike / (width * height);
        }
        """;

    // T42: the text of every chart is compared to the letter by the figures' own tests; here as pictures.
    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task EveryKindOfChart_SavedAsAPicture_IsWhatIsOnScreen(ColorScheme scheme)
    {
        string[] drawings = Directory.GetFiles(Snapshots(), "*.svg");
        Assert.True(drawings.Length >= 22, $"only {drawings.Length} charts");
        var page = await chrome.Open("/api", new()
        {
            ColorScheme = scheme, DeviceScaleFactor = 2, ViewportSize = new() { Width = 1000, Height = 800 }, BypassCSP = true,
        });
        foreach (string drawing in drawings)
        {
            double unlike = await Unlikeness(page, await File.ReadAllTextAsync(drawing));
            Assert.True(unlike < Unlike, $"{Path.GetFileName(drawing)}: {unlike:P3} of the pixels differ");
        }

        await page.Context.CloseAsync();
    }

    // The comparison above sees a mark that is elsewhere.
    [Fact]
    public async Task APictureThatLacksAMark_IsFound()
    {
        var page = await chrome.Open("/api", new()
        {
            DeviceScaleFactor = 2, ViewportSize = new() { Width = 1000, Height = 800 }, BypassCSP = true,
        });
        string drawing = await File.ReadAllTextAsync(Path.Combine(Snapshots(), "tornado.verified.svg"));
        double unlike = await Unlikeness(page, drawing, "svg => svg.querySelector('[data-mark=bar] rect').remove()");
        Assert.True(unlike > Unlike, $"{unlike:P3}");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task AChart_IsSavedAsDrawingPictureAndTable()
    {
        var page = await chrome.Open("/");
        string svg = Encoding.UTF8.GetString(await Saved(page, "SVG"));
        Assert.StartsWith("<svg", svg, StringComparison.Ordinal);
        Assert.Contains("xmlns=\"http://www.w3.org/2000/svg\"", svg, StringComparison.Ordinal);
        Assert.Contains("--cx-paper", svg, StringComparison.Ordinal);
        byte[] png = await Saved(page, "PNG");
        Assert.Equal([0x89, 0x50, 0x4E, 0x47], png[..4]);
        string[] csv = Encoding.UTF8.GetString(await Saved(page, "CSV")).Trim().Split('\n');
        int columns = csv[0].Split(',').Length;
        Assert.True(csv.Length > 8 && columns > 4, csv[0]);
        Assert.Contains(csv, line => line.Contains(",-", StringComparison.Ordinal));
        Assert.DoesNotContain(csv, line => line.Contains('−', StringComparison.Ordinal));
        await page.Context.CloseAsync();
    }

    private static async Task<byte[]> Saved(IPage page, string kind)
    {
        await page.EvaluateAsync("""
            () => {
              window.saved = null;
              const make = URL.createObjectURL;
              URL.createObjectURL = (blob) => {
                blob.arrayBuffer().then((b) => { window.saved = [...new Uint8Array(b)]; });
                return make(blob);
              };
            }
            """);
        await page.ClickAsync($"[data-save={kind}]");
        await page.WaitForFunctionAsync("() => window.saved !== null");
        return [.. (await page.EvaluateAsync<int[]>("() => window.saved")).Select(b => (byte)b)];
    }

    private static async Task<double> Unlikeness(IPage page, string drawing, string change = "() => {}")
    {
        await page.EvaluateAsync("""
            svg => {
              document.body.innerHTML = `<div id="shown-here">${svg}</div>`;
              const drawn = document.querySelector('#shown-here svg');
              drawn.querySelector('style')?.remove();
              drawn.style.width = `${drawn.viewBox.baseVal.width}px`;
              drawn.style.position = 'absolute';
              drawn.style.top = drawn.style.left = 0;
            }
            """, drawing);
        byte[] shown = await page.Locator("#shown-here svg").ScreenshotAsync(new() { Animations = ScreenshotAnimations.Disabled });
        await page.EvaluateAsync($"() => ({change})(document.querySelector('#shown-here svg'))");
        return await page.EvaluateAsync<double>(Differing, new[] { Convert.ToBase64String(shown) });
    }

    private static string Snapshots([CallerFilePath] string test = "") =>
        Path.Combine(Path.GetDirectoryName(test)!, "..", "..", "CxSim.Figures.Tests", "Snapshots");
}
