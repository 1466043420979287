using CxSim.Figures.Charts;
using CxSim.Figures.Marks;
using CxSim.Figures.Tables;

namespace CxSim.Figures.Tests.Charts;

public sealed class PeopleChartTests
{
    private static readonly Caption Caption = new("people", "Who?", "A test.");

    [Fact]
    public void Odds_AnyValues_NoDotStraddlesZeroAndLossesAreCounted()
    {
        Outlook outlook = new("p", [.. Enumerable.Range(0, 40).Select(i => i - 10.0)]);
        Figure figure = OddsChart.Build(Caption, "value", 1, [outlook]);
        DataTable table = figure.Table;
        int[] rows = [.. Enumerable.Range(0, table.Rows.Count)];
        Assert.Equal(OddsChart.Dots, rows.Length);
        Assert.All(rows, r => Assert.Equal(table[r, "value"].Value < 0, table[r, "place"].Value < 0));
        int lost = rows.Count(r => table[r, "value"].Value < 0);
        Assert.Equal(5, lost);
        Assert.Equal(lost, Assert.Single(figure.Panels[0].Marks.OfType<Dot>(), d => d.Hollow).Rows!.Value.Count);
        Assert.Contains("5 of 20 dots left of zero", figure.Description, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.5, 2.5)]
    [InlineData(1, 4)]
    public void Quantile_OfFour_LiesBetweenNeighbours(double share, double value) =>
        Assert.Equal(value, new Outlook("p", [4, 1, 3, 2]).Quantile(share), 9);

    [Fact]
    public void Ridges_BandsThatDoNotBeginAtSeventy_AreRefused() =>
        Assert.Throws<ArgumentException>(() => RidgeChart.Build(Caption, [new("p", "May", [0.5, 0.25, 0.25])]));

    [Fact]
    public void Ridges_ShareAboveSeventy_IsPrinted()
    {
        Figure figure = RidgeChart.Build(Caption, [new("p", "May", [0.2, 0.2, 0.1, 0.1, 0.1, 0.1, 0.05, 0.05, 0.05, 0.05])]);
        Assert.Contains(figure.Notes, n => n.Text == "15.0 %");
    }
}
