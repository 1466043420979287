using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using CxSim.Reports.Explaining;

namespace CxSim.Cli.Tests;

/// <summary>Documentation that follows from the program is up to date, and commands that pages name exist.</summary>
public sealed partial class PagesTests
{
    private const string Odd = "docs/concepts/odd.md";

    private static readonly string[] Marks =
        ["<!-- tables written from the program: renew with CXSIM_ACCEPT=1 and the tests of CxSim.Cli -->\n", "<!-- end of tables -->\n"];

    private static string Root([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));

    [Fact]
    public void Commands_AreOnTheirPage() => UpToDate("docs/reference/commands.md", ReferencePages.Commands());

    [Fact]
    public void Words_AreOnTheirPage() => UpToDate("docs/reference/words.md", ReferencePages.Words());

    [Fact]
    public void Odd_TablesFollowFromTheRegistries()
    {
        string[] parts = File.ReadAllText(Path.Combine(Root(), Odd)).ReplaceLineEndings("\n").Split(Marks, StringSplitOptions.None);
        UpToDate(Odd, parts[0] + Marks[0] + OddTables.Text() + Marks[1] + parts[2]);
    }

    [Theory]
    [InlineData("CxSim.Model.Customers.Customer", "")]
    [InlineData("CxSim.Model.Agents.Agent", "Week")]
    public void Odd_NamesEveryStateVariable(string type, string apart)
    {
        string page = File.ReadAllText(Path.Combine(Root(), Odd));
        var entity = typeof(Model.World).Assembly.GetType(type)!;
        var states = entity.GetFields().Select(f => f.Name).Concat(entity.GetProperties().Select(p => p.Name)).Except([apart]);
        Assert.All(states, state => Assert.Contains($"`{state}`", page));
    }

    /// <summary>Every page a reader may type from.</summary>
    public static TheoryData<string> Written() =>
    [
        "README.md", "CONTRIBUTING.md",
        .. Directory.GetFiles(Path.Combine(Root(), "docs"), "*.md", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Root(), f).Replace('\\', '/')).Order(),
    ];

    [Theory]
    [MemberData(nameof(Written))]
    public void Page_NamesOnlyCommandsAndFlagsThatExist(string page)
    {
        var root = Verbs.CommandTree.Build();
        foreach (string line in File.ReadLines(Path.Combine(Root(), page)).Select(Command).OfType<string>())
        {
            var parsed = root.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            Assert.True(parsed.Errors.Count == 0 && parsed.UnmatchedTokens.Count == 0, $"{page}: cxsim {line}");
        }
    }

    [Theory]
    [MemberData(nameof(Written))]
    public void Page_NamesOnlyCommandsAndFlagsThatExist_InsideItsSentences(string page)
    {
        var verbs = Verbs.CommandTree.Build().Subcommands.ToDictionary(
            v => v.Name, v => v.Options.Concat(Terminal.Manner.Flags).Select(o => o.Name).Append("--help").ToHashSet());
        foreach (Match match in Inline().Matches(File.ReadAllText(Path.Combine(Root(), page))))
        {
            string[] words = match.Groups["line"].Value.Split((char[])[' ', '=', '\n'], StringSplitOptions.RemoveEmptyEntries);
            var flags = words.Where(w => w.StartsWith("--", StringComparison.Ordinal));
            Assert.True(words[0].StartsWith("--", StringComparison.Ordinal) || verbs.ContainsKey(words[0]), $"{page}: {match.Value}");
            Assert.All(flags, f => Assert.True(!verbs.TryGetValue(words[0], out var known) || known.Contains(f), $"{page}: {match.Value}"));
        }
    }

    // A line that is a command, with or without a prompt; what follows a # is a remark.
    private static string? Command(string line)
    {
        string text = line.Trim().TrimStart('$').Trim();
        foreach (string program in (string[])["cxsim ", "dotnet run -c Release --project src/CxSim.Cli -- "])
        {
            if (text.StartsWith(program, StringComparison.Ordinal))
            {
                return text[program.Length..].Split('#')[0].Split('|')[0].Trim();
            }
        }

        return null;
    }

    [GeneratedRegex("`cxsim (?<line>[^`]+)`", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Inline();

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
