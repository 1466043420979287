using CxSim.Experiments.Designs;

namespace CxSim.Experiments.Tests.Designs;

/// <summary>Grids, Latin hypercubes and walks hold the points they promise.</summary>
public sealed class PointsTests
{
    [Fact]
    public void LatinHypercube_HasOnePointInEverySlice_InAnotherOrderForEachCoordinate()
    {
        double[][] points = LatinHypercube.Points(200, 7, key: 4);
        for (int d = 0; d < 7; d++)
        {
            Assert.Equal(Enumerable.Range(0, 200), points.Select(p => (int)(p[d] * 200)).Order());
        }

        Assert.NotEqual(points.Select(p => (int)(p[0] * 200)), points.Select(p => (int)(p[1] * 200)));
    }

    [Fact]
    public void Grid_HasEveryCombination_TheLastValueTurningFastest()
    {
        double[][] points = [.. FullGrid.Points([[0, 1], [5], [7, 8, 9]])];
        Assert.Equal(["0 5 7", "0 5 8", "0 5 9", "1 5 7", "1 5 8", "1 5 9"], points.Select(p => string.Join(' ', p)));
    }

    [Theory]
    [InlineData(0, 180, 30, 7, 180)]
    [InlineData(-10, 10, 5, 5, 10)]
    [InlineData(0, 1, 0.1, 11, 1)]
    [InlineData(0, 10, 4, 3, 8)]
    [InlineData(5, 5, 1, 1, 5)]
    public void Steps_EndWhereTheStepEnds(double from, double to, double step, int count, double last)
    {
        var steps = FullGrid.Steps(from, to, step);
        Assert.Equal(count, steps.Count);
        Assert.Equal(last, steps[^1]);
    }

    [Fact]
    public void Walks_MoveEachCoordinateOnceByTheSameStep_AndStartOnEveryLevelAlike()
    {
        var walks = new MorrisTrajectories(8, 5, key: 9);
        var starts = new List<double[]>();
        for (int w = 0; w < 8; w++)
        {
            double[][] walk = [.. walks.Points.Skip(w * 6).Take(6)];
            starts.Add(walk[0]);
            for (int s = 0; s < 5; s++)
            {
                int[] moved = [.. Enumerable.Range(0, 5).Where(d => walk[s][d] != walk[s + 1][d])];
                Assert.Equal([walks.Moved[w][s]], moved);
                Assert.Equal(MorrisTrajectories.Step, Math.Abs(walk[s + 1][moved[0]] - walk[s][moved[0]]), 12);
            }

            Assert.Equal(Enumerable.Range(0, 5), walks.Moved[w].Order());
        }

        Assert.All(walks.Points, p => Assert.All(p, u => Assert.InRange(u, 0, 1)));
        Assert.All(Enumerable.Range(0, 5), d => Assert.All(starts.GroupBy(s => s[d]), level => Assert.Equal(2, level.Count())));
    }
}
