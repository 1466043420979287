using CxSim.Experiments.Designs;

namespace CxSim.Experiments.Tests.Designs;

/// <summary>The rule for what good points share finds a box that is there, and says nothing where there is none.</summary>
public sealed class GoodBoxTests
{
    private static readonly double[][] Points = new SobolSequence(4, key: 1).First(512);

    [Fact]
    public void Box_ThatIsThere_IsFound()
    {
        var box = GoodBox.Find(Points, [.. Points.Select(p => p[0] > 0.6 && p[2] is > 0.2 and < 0.7)]);
        Assert.True(box.Tells);
        Assert.InRange((double)box.GoodInside / box.Inside, 0.97, 1);
        Assert.InRange(box.Sides[0].Low, 0.57, 0.75);
        Assert.Equal(double.PositiveInfinity, box.Sides[0].High);
        Assert.False(box.Sides[1].Touched);
        Assert.InRange(box.Sides[2].Low, 0.17, 0.4);
        Assert.InRange(box.Sides[2].High, 0.5, 0.73);
        Assert.InRange(box.GoodInside, 0.5 * box.Good, box.Good);
    }

    [Fact]
    public void Grid_WithSharedValues_KeepsWholeLevels()
    {
        double[][] grid = [.. FullGrid.Points([[0, 20, 40, 60, 80], [-10, -5, 0, 5, 10]])];
        var box = GoodBox.Find(grid, [.. grid.Select(p => p[0] >= 40)]);
        Assert.Equal((40, 15, 15), (box.Sides[0].Low, box.Inside, box.GoodInside));
        Assert.False(box.Sides[1].Touched);
    }

    [Fact]
    public void AllGood_SaysNothing() => Assert.False(GoodBox.Find(Points, [.. Points.Select(_ => true)]).Tells);
}
