using CxSim.Figures.Charts;
using CxSim.Figures.Marks;
using CxSim.Figures.Tables;
using CxSim.Figures.Tests.Examples;

namespace CxSim.Figures.Tests.Charts;

public sealed class BeliefChartTests
{
    private static readonly Caption Caption = new("beliefs", "Which belief matters?", "A test.");

    [Fact]
    public void Tornado_AnyOrder_PutsTheWidestOnTopAndNamesWhatTurnsTheSign()
    {
        Figure figure = TornadoChart.Build(
            Caption,
            World.Csat,
            2,
            [new("narrow", 'A', "1", "2", 1.9, 2.1), new("wide", 'D', "0", "9", 3, -0.5), new("mid", 'B', "4", "5", 1, 3)]);
        Assert.Equal(["wide", "mid", "narrow"], Column(figure, "belief"));
        Assert.Contains("1 of 3 beliefs alone turn the sign: wide (D)", figure.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Tornado_Guesses_AreHatchedAndNoOthers()
    {
        Bar[] bars = [.. Gallery.All["tornado"].Panels[0].Marks.OfType<Bar>()];
        Assert.Equal(Column(Gallery.All["tornado"], "grade").Select(g => g == "D"), bars.Select(b => b.Hatched));
    }

    [Fact]
    public void Tornado_UnknownGrade_IsRefused() => Assert.Throws<ArgumentException>(
        () => TornadoChart.Build(Caption, World.Csat, 2, [new("odd", 'E', "1", "2", 1, 2)]));

    [Fact]
    public void Sobol_ManyBeliefs_ShowsTheTwelveLargestAndSaysHowManyAreLeftOut()
    {
        Interval none = new(0, 0);
        Figure figure = SobolChart.Build(
            Caption, "cost", [.. Enumerable.Range(1, 15).Select(i => new SobolIndex($"b{i}", i / 100.0, none, i / 50.0, none))]);
        Assert.Equal(Enumerable.Range(4, 12).Reverse().Select(i => $"b{i}"), Column(figure, "belief").Distinct());
        Assert.Contains("3 beliefs with smaller totals are not shown", figure.Subtitle, StringComparison.Ordinal);
    }

    [Fact]
    public void Multiples_EightMeasures_DrawsSixOnTheSameWeeks()
    {
        Fan fan = new("p", [0, 1], [5, 5], [5, 6], Flat, Flat, Flat, []);
        Figure figure = MultiplesChart.Build(Caption, "today", 0, [.. Enumerable.Range(1, 8).Select(_ => new MeasureFan(World.Csat, fan))]);
        Assert.Equal(MultiplesChart.Most, figure.Panels.Count);
        Assert.Single(figure.Panels.Select(p => p.X).Distinct());
    }

    private static Interval[] Flat => [new(5, 6), new(5, 7)];

    private static IEnumerable<string> Column(Figure figure, string name)
    {
        DataTable table = figure.Table;
        return Enumerable.Range(0, table.Rows.Count).Select(r => table[r, name].Text);
    }
}
