using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace CxSim.Web.Tests.Browser;

/// <summary>
/// What a screen reader is told, by role and name, beside what it was told before. Numbers and sentences of results are left out: they
/// change with the model. CXSIM_ACCEPT=1 accepts what is there.
/// </summary>
[Collection(ChromeCollection.Name)]
public sealed partial class AriaTests(Chrome chrome)
{
    // T23
    [Fact]
    public async Task Lab_TellsAScreenReader_WhatItTold()
    {
        var page = await chrome.Lab("&p=slow:60");
        string told = string.Join('\n', [
            Opening(await page.Locator(".lab-bar").AriaSnapshotAsync(), lines: 60),
            Opening(await page.Locator("#controls").AriaSnapshotAsync(), lines: 60),
            await Places(page.Locator("#results"))]);
        Verify(told, "lab");
        await page.Context.CloseAsync();
    }

    // T23
    [Fact]
    public async Task Claims_TellAScreenReader_WhatTheyTold()
    {
        var page = await chrome.Open("/claims");
        string told = string.Join('\n', [
            await page.Locator("nav[aria-label=Beliefs]").AriaSnapshotAsync(),
            await Places(page.Locator("main"))]);
        Verify(told, "claims");
        await page.Context.CloseAsync();
    }

    // Which centres there are to choose from is no matter of the page.
    private static string Opening(string snapshot, int lines) =>
        string.Join('\n', snapshot.Split('\n').Where(l => !l.Contains("- option", StringComparison.Ordinal)).Take(lines));

    // What can be operated or jumped to.
    private static async Task<string> Places(ILocator part) => Number().Replace(
        string.Join('\n', (await part.AriaSnapshotAsync()).Split('\n').Where(l => Place().IsMatch(l)).Select(l => l.Trim())), "#");

    private static void Verify(string told, string name, [CallerFilePath] string test = "")
    {
        string verified = Path.Combine(Path.GetDirectoryName(test)!, $"{name}.verified.txt");
        string text = told.ReplaceLineEndings("\n") + "\n";
        if (Environment.GetEnvironmentVariable("CXSIM_ACCEPT") == "1")
        {
            File.WriteAllText(verified, text);
        }

        Assert.Equal(File.Exists(verified) ? File.ReadAllText(verified) : "", text);
    }

    [GeneratedRegex(
        @"^\s*- (region|heading|button|checkbox|combobox|textbox|spinbutton|img|link|status|alert)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Place();

    [GeneratedRegex(@"[+−-]?£?\d[\d.,\u2009 ]*[kM]?", RegexOptions.None, 1000)]
    private static partial Regex Number();
}
