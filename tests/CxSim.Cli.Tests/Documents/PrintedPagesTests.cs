using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using CxSim.Experiments.Running;

namespace CxSim.Cli.Tests.Documents;

/// <summary>What pages show as printed is what the program prints, number by number; CXSIM_ACCEPT=1 renews it.</summary>
public sealed partial class PrintedPagesTests
{
    [Theory]
    [Trait("Category", "Nightly")]
    [InlineData("README.md", 1)]
    [InlineData("docs/tutorial/first-hour.md", 2)]
    [InlineData("docs/tutorial/your-own-what-if.md", 4)]
    [InlineData("docs/tutorial/beliefs-and-claims.md", 4)]
    [InlineData("docs/tutorial/your-own-centre.md", 2)]
    public void Page_ShowsWhatIsPrinted(string path, int outputs)
    {
        var page = new PrintedPage(Path.Combine(Root(), path));
        using var desk = new Desk { Worlds = new SimulatedWorlds() };
        foreach (var (name, text) in page.Files())
        {
            File.WriteAllText(desk.Path(name), text);
        }

        var shown = page.Outputs();
        Assert.Equal(outputs, shown.Count);
        var printed = shown.Select(s => (Old: s, Text: desk.Line(s.Command).Out.Trim('\n'))).ToList();
        var changed = printed.Where(p => Steady(p.Text) != Steady(p.Old.Text)).ToList();
        if (Environment.GetEnvironmentVariable("CXSIM_ACCEPT") == "1")
        {
            page.Renew(changed);
            return;
        }

        Assert.All(changed, c => Assert.Equal(Steady(c.Old.Text), Steady(c.Text)));
    }

    // An engine's fingerprint, the folder that carries it, and a guess at how long something takes differ from build to build.
    private static string Steady(string text) => Passing().Replace(text, "·");

    [GeneratedRegex("(?<=\\d\\+)[0-9a-f]{8}|(?<=results/)\\S+|(?<=runs, ).+", RegexOptions.None, 1000)]
    private static partial Regex Passing();

    private static string Root([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
