using System.Runtime.CompilerServices;
using CxSim.Model.Measures;
using CxSim.Model.Policies;
using CxSim.Reports.Explaining;

namespace CxSim.Cli.Tests;

/// <summary>Every lever and every mechanism has a page: a head that follows from the registries, and a body under each heading.</summary>
public sealed class GuidePagesTests
{
    private const int FewestWords = 12;

    /// <summary>Where pages stand.</summary>
    public static TheoryData<string> Paths() => [.. GuidePages.All.Select(p => p.Path)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void Head_IsWhatTheRegistriesSay(string page)
    {
        string path = Path.Combine(Root(), page);
        string head = GuidePages.All.First(p => p.Path == page).Head;
        if (Environment.GetEnvironmentVariable("CXSIM_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            string empty = string.Concat(GuidePages.Headings.Select(h => $"\n## {h}\n"));
            File.WriteAllText(path, head + (File.Exists(path) ? Body(path) : empty));
        }

        Assert.True(File.Exists(path), $"{page} is missing; CXSIM_ACCEPT=1 begins it");
        Assert.StartsWith(head, File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Body_SaysSomethingUnderEveryHeading(string page)
    {
        string[] parts = Body(Path.Combine(Root(), page)).Split("\n## ");
        Assert.Equal(GuidePages.Headings, parts.Skip(1).Select(p => p.Split('\n')[0]));
        Assert.All(parts.Skip(1), p => Assert.True(
            p.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length > FewestWords,
            $"{page} says too little under \"{p.Split('\n')[0]}\""));
    }

    [Fact]
    public void Folders_HoldNoPageOfSomethingThatIsGone()
    {
        var pages = GuidePages.All.Select(p => p.Path).Order();
        var found = new[] { "docs/levers", "docs/mechanisms" }.SelectMany(f => Directory.GetFiles(Path.Combine(Root(), f)))
            .Select(f => Path.GetRelativePath(Root(), f).Replace('\\', '/')).Order();
        Assert.Equal(pages, found);
    }

    [Fact]
    public void EveryBelief_BelongsToOneMechanism_AndEveryLeverMovesOne()
    {
        Assert.Equal(
            Beliefs.All.Select(b => b.Id).Order(), Mechanisms.All.SelectMany(m => m.Beliefs).Select(b => b.Id).Order());
        Assert.Empty(Levers.All.Except(Mechanisms.All.SelectMany(m => m.Levers)));
        Assert.All(Mechanisms.All.SelectMany(m => m.Measures), id => Assert.Contains(AllMeasures.All, m => m.Id == id));
    }

    private static string Body(string path) =>
        File.ReadAllText(path).ReplaceLineEndings("\n").Split(GuidePages.End + "\n", 2) is [_, var body] ? body : "";

    private static string Root([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
