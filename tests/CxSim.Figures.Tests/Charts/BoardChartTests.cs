using System.Xml.Linq;
using CxSim.Figures.Charts;
using CxSim.Figures.Marks;
using CxSim.Figures.Scales;
using CxSim.Figures.Tests.Contract;
using CxSim.Figures.Tests.Examples;

namespace CxSim.Figures.Tests.Charts;

public sealed class BoardChartTests
{
    private static readonly Caption Caption = new("board", "What is safe?", "A test.");

    [Fact]
    public void Robustness_Policies_StandInOrderOfTheirWorstRegret()
    {
        Figure figure = RobustnessChart.Build(
            Caption, World.Cost, [new("bold", "fair", 0), new("bold", "foul", 9), new("safe", "foul", 0), new("safe", "fair", 2)]);
        Assert.Equal(["safe", "bold"], ((BandScale)figure.Panels[0].Y).Labels);
        Assert.Equal("best", figure.Table[1, "shown"].Text);
        Assert.Equal([2, 9], new[] { 4, 5 }.Select(r => figure.Table[r, "regret"].Value));
        Assert.Contains("bold: at worst £9.00, in foul", figure.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Robustness_WorldMissing_IsRefused() => Assert.Throws<ArgumentException>(
        () => RobustnessChart.Build(Caption, World.Cost, [new("a", "x", 0), new("a", "y", 1), new("b", "x", 1)]));

    [Fact]
    public void Claims_OutcomeMissing_IsRefused() => Assert.Throws<ArgumentException>(
        () => ClaimsChart.Build(Caption, ["base", "hostile"], [new("C1", "It helps.", [ClaimOutcome.Holds])]));

    [Fact]
    public void Claims_EveryCell_HasASymbolAndAWord()
    {
        string[] words = [.. Enum.GetValues<ClaimOutcome>().Select(ClaimsChart.Word)];
        Assert.All(words, w => Assert.Matches("^[▲◆▼?] [a-z’ ]+$", w));
        Assert.Equal(words.Length, words.Select(w => w[0]).Distinct().Count());
    }

    [Fact]
    public void Intervals_Limit_IsOutlinedWhereTheMeanIsAboveIt()
    {
        Figure figure = IntervalChart.Build(Caption, [new("Monday", 9, 84, 30), new("Monday", 9.5, 86, 60), new("Monday", 10, 85, 50)]);
        Assert.Equal([0, 1, 0], Enumerable.Range(0, 3).Select(r => figure.Table[r, "over"].Value));
        Assert.Contains("1 of 3 half hours", figure.Description, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10", 4)]
    [InlineData("11", 6)]
    [InlineData("00", 0)]
    public void Outline_Region_IsDrawnRoundItOnce(string inside, int edges)
    {
        GridCell[] cells = [.. inside.Select((c, i) => new GridCell($"{i}", "row", 5 + i, Inside: c == '1'))];
        Figure figure = GridChart.Build(Caption, "across", "up", World.Csat, cells, "met");
        Assert.NotNull(figure.Panels[0].Marks.OfType<HeatCell>().Single().Outline);
        Assert.Equal(edges, new Drawing(figure).Of("line").Count(l => (string?)l.Attribute("class") == "s0"));
    }

    [Fact]
    public void Grid_CannotTell_IsHatched()
    {
        Figure figure = GridChart.Build(Caption, "across", "up", World.Csat, [new("1", "row", 5, CannotTell: true), new("2", "row", 6)]);
        IEnumerable<string> fills = new Drawing(figure).Of("rect").Attributes("fill").Select(a => a.Value);
        Assert.Single(fills, f => f.StartsWith("url", StringComparison.Ordinal));
    }
}
