using CxSim.Figures.Charts;

namespace CxSim.Figures.Tests.Charts;

public sealed class QueueChartTests
{
    private static readonly WaitCurve Curve = new("today", [0, 10, 30], [40, 20, 10], [new(0, 1), new(0, 1), new(0, 1)]);

    [Theory]
    [InlineData(0, 40)]
    [InlineData(5, 30)]
    [InlineData(10, 20)]
    [InlineData(20, 15)]
    [InlineData(99, 10)]
    public void At_Time_LiesBetweenItsNeighbours(double seconds, double waiting) => Assert.Equal(waiting, WaitChart.At(Curve, seconds), 9);

    [Fact]
    public void Waits_Threshold_IsInTheDescriptionOfEveryPolicy()
    {
        Figure figure = WaitChart.Build(new Caption("w", "Who waits?", "A test."), 20, [Curve, Curve with { Policy = "other" }]);
        Assert.Contains("today: of 100 contacts 15 wait longer than 20 s", figure.Description, StringComparison.Ordinal);
        Assert.Contains("other: of 100 contacts 15", figure.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Hockey_LineFarAboveTheDots_IsCutThere()
    {
        Figure figure = HockeyChart.Build(
            new Caption("h", "Why?", "A test."), "theory",
            [(60, 1), (70, 2), (80, 10), (99, 9000)],
            [new("today", 75, 8), new("today", 77, 6)]);
        string[] what = [.. Enumerable.Range(0, figure.Table.Rows.Count).Select(r => figure.Table[r, "what"].Text)];
        Assert.Equal(["theory", "theory", "theory", "a future", "a future", "mean"], what);
        Assert.Equal(76, figure.Table[5, "occupancy"].Value);
        Assert.Equal(7, figure.Table[5, "asa"].Value);
    }
}
