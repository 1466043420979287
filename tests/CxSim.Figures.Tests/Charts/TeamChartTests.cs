using System.Text.Json.Nodes;
using CxSim.Figures.Charts;
using CxSim.Figures.Marks;
using CxSim.Figures.Tables;
using CxSim.Figures.Tests.Contract;
using CxSim.Figures.Tests.Examples;
using CxSim.Figures.Writing;

namespace CxSim.Figures.Tests.Charts;

public sealed class TeamChartTests
{
    private static readonly Caption Caption = new("team", "Would it win again?", "A test.");

    private static readonly FuturePair[] Three = [new(5, 6), new(5, 4), new(5, 5)];

    [Fact]
    public void Futures_Ties_CountForNobody()
    {
        string better = FuturesChart.Tally(World.Csat, "a", "b", Three);
        Assert.Equal("“b” beats “a” in 1 of 3 simulated futures; 1 are equal.", better);
        string cheaper = FuturesChart.Tally(World.Cost, "a", "b", [new(5, 4), new(3, 1)]);
        Assert.Equal("“b” beats “a” in 2 of 2 simulated futures.", cheaper);
    }

    [Fact]
    public void Frames_AtRest_ShowTheLastOneOnly()
    {
        Drawing drawing = new(FuturesFrames.Build(Caption, World.Csat, "a", "b", Three));
        Assert.Equal("3", (string?)drawing.Root.Attribute("data-frames"));
        Assert.Equal(["1", "2", "3"], drawing.Of("g").Select(g => (string?)g.Attribute("data-frame")).OfType<string>().Distinct());
        Assert.Equal(["Future 3 of 3: no difference (0.0\u00A0pp)"], Heads(drawing));
    }

    [Fact]
    public void Frames_EachShown_KeepTheirTextsInsideAndApart()
    {
        Drawing drawing = new(Gallery.All["futures-frames"]);
        foreach (int frame in new[] { 1, 17, 40 })
        {
            drawing.Show(frame);
            Assert.StartsWith($"Future {frame} of 40: ", Assert.Single(Heads(drawing)), StringComparison.Ordinal);
            Assert.Empty(drawing.Clipped());
            Assert.Empty(drawing.Clashes());
        }
    }

    [Fact]
    public void Frames_InVegaLite_FollowAParameter()
    {
        JsonNode spec = JsonNode.Parse(VegaLiteWriter.Write(FuturesFrames.Build(Caption, World.Csat, "a", "b", Three)))!;
        Assert.Equal(3, (int)spec["params"]![0]!["bind"]!["max"]!);
        Assert.Equal("frame == 1", (string?)spec["concat"]![0]!["layer"]![0]!["transform"]!.AsArray()[^1]!["filter"]);
        Assert.Null(JsonNode.Parse(VegaLiteWriter.Write(Gallery.All["futures"]))!["params"]);
    }

    [Fact]
    public void Loops_ChangeThatCannotBeTold_HasNoArrow()
    {
        Figure figure = LoopChart.Build(
            Caption,
            [
                new("a", 0, 0, "1 → 2", 1, Verdict.CannotTell), new("b", 1, 1, "3 → 2", -1, Verdict.Better),
                new("c", 0, 1, "4", 0.1, Verdict.Same),
            ],
            [new("a", "b", true, 2), new("b", "c", false, 1), new("c", "a", true)],
            []);
        Assert.Equal(["", "↓", "●"], Enumerable.Range(0, 3).Select(r => figure.Table[r, "change"].Text));
        Link[] links = [.. figure.Panels[0].Marks.OfType<Link>()];
        Assert.True(links[0].Width > links[1].Width && links[1].Width > links[2].Width);
        Assert.Equal([false, true, false], links.Select(l => l.Dashed));
        Assert.Contains(figure.Panels[0].Marks.OfType<Words>(), w => w.Text == "\u2212");
    }

    [Fact]
    public void Loops_EdgeToNowhere_IsRefused() => Assert.Throws<ArgumentException>(
        () => LoopChart.Build(Caption, [new("a", 0, 0)], [new("a", "b", true)], []));

    [Fact]
    public void Parallel_GoodEnd_IsOnTopAndChosenRunsAreLast()
    {
        Figure figure = ParallelChart.Build(
            Caption, [new("cost", "£", 0, GoodSide.Lower), new("felt", "%", 0, GoodSide.Higher)],
            [new([1, 9], Chosen: true), new([3, 5]), new([2, 7])], "Cheap ones are felt.");
        Assert.Equal(["no", "no", "no", "no", "yes", "yes"], Enumerable.Range(0, 6).Select(r => figure.Table[r, "chosen"].Text));
        Assert.Equal([0, 0, 0.5, 0.5, 1, 1], Enumerable.Range(0, 6).Select(r => figure.Table[r, "height"].Value));
    }

    [Fact]
    public void Parallel_Runs_AreLinesOfTheirOwn()
    {
        Figure figure = Gallery.All["parallel"];
        int runs = figure.Table.Rows.Count / 7;
        IEnumerable<string> paths = new Drawing(figure).Of("path").Where(p => (string?)p.Attribute("data-mark") == "line")
            .Select(p => (string)p.Attribute("d")!);
        Assert.Equal(runs, paths.Sum(d => d.Count(c => c == 'M')));
    }

    [Fact]
    public void Predictions_InsideTheInterval_NeedNoArrow()
    {
        Figure figure = PredictionChart.Build(Caption, [new(World.Csat, 2, new(1, 3), [("Blue", 2.5), ("Red", -1)])]);
        Assert.Single(figure.Panels[0].Marks.OfType<Link>());
        const string Tally = "1 of 2 predictions lie in the interval; 1 of 2 have the right direction.";
        Assert.Contains(Tally, figure.Subtitle, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Heads(Drawing drawing) =>
        drawing.Texts().Select(t => t.Text).Where(t => t.StartsWith("Future ", StringComparison.Ordinal));
}
