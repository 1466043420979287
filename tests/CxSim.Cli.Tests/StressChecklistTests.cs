using System.Net;
using System.Text.RegularExpressions;
using CxSim.Reports.Explaining;

namespace CxSim.Cli.Tests;

/// <summary>The STRESS checklist of a report: every item answered, and answered from the study at hand.</summary>
public sealed partial class StressChecklistTests
{
    private const string Study = "run quick-slow --weeks 26 --seeds 8 --warmup 4 --draws 19";

    [Fact]
    public void Report_AnswersEveryItem()
    {
        var items = Checklist(Study);
        Assert.Equal(20, items.Count);
        Assert.Equal(20, items.Select(i => i.Item).Distinct().Count());
        Assert.All(items, i => Assert.True(i.Answer.Length > 40, $"{i.Item}: {i.Answer}"));
    }

    [Theory]
    [InlineData("run concierge --weeks 26 --seeds 8 --warmup 4 --draws 19", "Purpose", "Aims", "Scenario logic", "Sharing of the model")]
    [InlineData("run quick-slow --weeks 27 --seeds 8 --warmup 4 --draws 19", "Run length")]
    [InlineData("run quick-slow --weeks 26 --seeds 9 --warmup 4 --draws 19", "Estimation", "Random sampling", "Execution")]
    [InlineData("run quick-slow --weeks 26 --seeds 8 --warmup 5 --draws 19", "Initialisation")]
    [InlineData("run quick-slow --weeks 26 --seeds 8 --warmup 4 --draws 39", "Input parameters", "Estimation", "Execution")]
    [InlineData("run quick-slow --weeks 26 --seeds 8 --warmup 4 --draws 0", "Input parameters", "Estimation")]
    [InlineData("run quick-slow --weeks 26 --seeds 8 --warmup 4 --draws 19 --belief callback=0.7", "Input parameters")]
    [InlineData("run quick-slow --weeks 26 --seeds 8 --warmup 4 --draws 19 --settle 20", "Estimation")]
    [InlineData("run quick-slow --weeks 26 --seeds 8 --warmup 4 --draws 19 --centre small-12", "Aims", "Components", "Data sources")]
    public void AnotherStudy_HasOtherAnswers(string line, params string[] items)
    {
        var before = Checklist(Study).ToDictionary(i => i.Item, i => i.Answer);
        var after = Checklist(line).ToDictionary(i => i.Item, i => i.Answer);
        Assert.All(items, item => Assert.NotEqual(before[item], after[item]));
    }

    private static IReadOnlyList<(string Item, string Answer)> Checklist(string line)
    {
        using var desk = new Desk();
        Assert.Equal(0, desk.Line(line).Code);
        string page = File.ReadAllText(Path.Combine(Assert.Single(desk.Results()), "report.html"));
        string section = page[page.IndexOf("id=\"stress\"", StringComparison.Ordinal)..];
        string folded = section.Split("<details>")[1].Split("</details>")[0];
        return [.. Pair().Matches(folded).Select(m => (m.Groups["item"].Value, WebUtility.HtmlDecode(m.Groups["answer"].Value)))];
    }

    [GeneratedRegex("<dt>(?<item>.*?)</dt><dd>(?<answer>.*?)</dd>", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pair();
}
