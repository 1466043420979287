using CxSim.Experiments.Sensitivity;
using CxSim.Experiments.Tests.Statistics;

namespace CxSim.Experiments.Tests.Sensitivity;

/// <summary>Luck is told from inputs where both are known.</summary>
public sealed class LuckShareTests
{
    [Theory]
    [InlineData(1, 0, 1, 0.5, 0.2)]
    [InlineData(2, 3, 1, 0.714, 0.059)]
    [InlineData(0, 1, 1, 1, 1)]
    [InlineData(1, 1, 0, 0.5, 0)]
    public void Shares_AreThoseOfKnownSpreads(double inputs, double shared, double own, double ofOneRun, double ofTheMean)
    {
        const int Points = 600;
        const int Seeds = 4;
        double[] ofPoint = Normals.Of(1, Points);
        double[] ofRun = Normals.Of(2, Points * Seeds);
        double[][] outcomes = [.. Enumerable.Range(0, Points).Select(p => Enumerable.Range(0, Seeds).Select(s =>
            (inputs * ofPoint[p]) + (shared * Known(s)) + (own * ofRun[(p * Seeds) + s])).ToArray())];
        var luck = LuckShare.Of(outcomes);
        Assert.InRange(luck.OfOneRun, ofOneRun - 0.04, ofOneRun + 0.04);
        Assert.InRange(luck.OfTheMean, ofTheMean - 0.08, ofTheMean + 0.08);
    }

    [Fact]
    public void OneSeed_SaysNothing() => Assert.True(double.IsNaN(LuckShare.Of([[1], [2], [3]]).OfOneRun));

    // Four numbers of variance 1.
    private static double Known(int s) => (s - 1.5) / Math.Sqrt(5.0 / 3);
}
