using System.Text.RegularExpressions;
using CxSim.Figures.Reports;
using CxSim.Figures.Tests.Examples;
using CxSim.Figures.Tests.Snapshots;

namespace CxSim.Figures.Tests.Reports;

public sealed class ReportPageTests
{
    private static readonly string Page = ReportPage.Write(ReportExample.Quick);

    [Fact]
    public void Write_Always_LoadsNothingAndRunsNothing()
    {
        Assert.DoesNotContain("<script", Page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", Page, StringComparison.Ordinal);
        Assert.All(Find("(?:src|href)=\"([^\"]*)\""), v => Assert.True(v[0] == '#' || v == "data:,", v));
        Assert.All(Find("url\\(([^)]*)\\)"), v => Assert.Equal('#', v[0]));
        Assert.Equal(["http://www.w3.org/2000/svg"], Find("(https?://[^\"'\\s<)]+)").Distinct());
    }

    [Fact]
    public void Write_Always_SaysWhatItIsNot()
    {
        const string Purpose = "This shows what follows from the stated assumptions. It is not a forecast of your centre.";
        Assert.Contains($"<footer><p>{Purpose}</p></footer>", Page, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"en-GB\">", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_EveryFigure_IsFollowedByItsTable()
    {
        int figures = ReportExample.Quick.Sections.SelectMany(s => s.Blocks).OfType<FigureBlock>().Count();
        Assert.Equal(figures, Find("(<svg [^>]*role=\"img\")").Count());
        Assert.Equal(figures, Find("</figure>\n<details><summary>Table: [^<]+</summary>\n<div[^>]*>\n(<table class=\"data\">)").Count());
    }

    [Fact]
    public void Write_Headings_NeverSkipALevel()
    {
        int[] levels = [.. Find("<h([1-6])").Select(h => h[0] - '0')];
        Assert.Equal(1, levels[0]);
        Assert.Equal(1, levels.Count(l => l == 1));
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Fact]
    public void Write_Links_ResolveInsideThePage()
    {
        string[] ids = [.. Find(" id=\"([^\"]+)\"")];
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(Find("href=\"#([^\"]+)\""), target => Assert.Contains(target, ids));
    }

    [Fact]
    public void Write_TextWithMarkup_IsEscaped() =>
        Assert.Contains("&lt;on any machine&gt; &amp; host", Page, StringComparison.Ordinal);

    [Fact]
    public void Write_SameIdTwice_Refuses()
    {
        Section section = new("twice", "Twice", []);
        ArgumentException error = Assert.Throws<ArgumentException>(() => ReportPage.Write(new Report("T", "L", "C", [section, section])));
        Assert.Contains("'twice'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Folded_OpensOnDemandAndItsFiguresCountAsFigures()
    {
        FigureBlock figure = new(StoryExamples.Bridge);
        Folded more = new("One <more>", [figure]);
        string page = ReportPage.Write(new Report("T", "L", "C", [new Section("s", "S", [more])]));
        Assert.Contains("<details><summary>One &lt;more&gt;</summary>\n<figure>", page, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ReportPage.Write(new Report("T", "L", "C", [new Section("s", "S", [figure, more])])));
    }

    [Fact]
    public void Write_WithoutFigures_MatchesItsSnapshot()
    {
        Report bare = ReportExample.Quick with
        {
            Sections = [.. ReportExample.Quick.Sections.Select(s => s with { Blocks = [.. s.Blocks.Where(b => b is not FigureBlock)] })],
        };
        Snapshot.Verify(ReportPage.Write(bare), "report-without-figures", "html");
    }

    private static IEnumerable<string> Find(string pattern) =>
        new Regex(pattern, RegexOptions.None, TimeSpan.FromSeconds(5)).Matches(Page).Select(m => m.Groups[^1].Value);
}
