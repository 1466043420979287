using System.Runtime.CompilerServices;

namespace CxSim.Cli.Tests;

/// <summary>Documentation that follows from the program is up to date, and commands that pages name exist.</summary>
public sealed class PagesTests
{
    private static string Root([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));

    [Fact]
    public void Commands_AreOnTheirPage() => UpToDate("docs/reference/commands.md", ReferencePages.Commands());

    [Fact]
    public void Words_AreOnTheirPage() => UpToDate("docs/reference/words.md", ReferencePages.Words());

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/tutorial/first-hour.md")]
    [InlineData("docs/reference/json.md")]
    [InlineData("docs/guides/trace.md")]
    [InlineData("docs/guides/other-tools.md")]
    public void Page_NamesOnlyCommandsAndFlagsThatExist(string page)
    {
        using var desk = new Desk();
        var root = Verbs.CommandTree.Build();
        foreach (string line in File.ReadLines(Path.Combine(Root(), page)).Select(Command).OfType<string>())
        {
            var parsed = root.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            Assert.True(parsed.Errors.Count == 0 && parsed.UnmatchedTokens.Count == 0, $"{page}: cxsim {line}");
        }
    }

    // A line that is a command, with or without a prompt; what follows a # is a remark.
    private static string? Command(string line)
    {
        string text = line.Trim().TrimStart('$').Trim();
        return text.StartsWith("cxsim ", StringComparison.Ordinal) ? text["cxsim ".Length..].Split('#')[0].Split('|')[0].Trim() : null;
    }

    private static void UpToDate(string page, string text)
    {
        string path = Path.Combine(Root(), page);
        if (Environment.GetEnvironmentVariable("CXSIM_ACCEPT") == "1")
        {
            File.WriteAllText(path, text);
        }

        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), text);
    }
}
