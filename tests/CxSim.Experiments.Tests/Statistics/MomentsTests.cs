using CxSim.Experiments.Statistics;
using MathNet.Numerics.Statistics;

namespace CxSim.Experiments.Tests.Statistics;

public class MomentsTests
{
    [Fact]
    public void Of_NumbersFarFromZero_AgreesWithMathNetAndKeepsItsDigits()
    {
        double[] values = [.. Normals.Of(5, 200).Select(z => 1e9 + z)];
        var moments = Moments.Of(values);
        Assert.Equal(values.Mean(), moments.Mean, 6);
        Assert.Equal(values.Variance(), moments.Variance, 6);
        Assert.InRange(moments.Variance, 0.7, 1.4);
    }

    [Fact]
    public void Of_FewerThanTwo_HasNoSpread()
    {
        Assert.True(double.IsNaN(Moments.Of([]).Mean));
        Assert.Equal(4, Moments.Of([4]).Mean);
        Assert.True(double.IsNaN(Moments.Of([4]).Variance));
    }

    [Theory]
    [InlineData(1, 12.706)]
    [InlineData(4, 2.776)]
    [InlineData(29, 2.045)]
    [InlineData(39, 2.023)]
    [InlineData(1000, 1.962)]
    public void TwoSided_AgreesWithPrintedTables(int degrees, double quantile) =>
        Assert.Equal(quantile, Student.TwoSided(degrees), 0.0005);

    [Theory]
    [InlineData(4, 6.944)]
    [InlineData(10, 4.103)]
    [InlineData(30, 3.316)]
    public void FisherOfTwo_AgreesWithPrintedTables(int degrees, double quantile) =>
        Assert.Equal(quantile, Ellipse.FisherOfTwo(degrees, 0.95), 0.0005);

    [Fact]
    public void Quantiles_AgreeWithMathNet()
    {
        double[] sorted = [.. Normals.Of(9, 41).Order()];
        Assert.All(new[] { 0, 0.025, 0.1, 0.25, 0.5, 0.9, 1 }, p => Assert.Equal(
            SortedArrayStatistics.QuantileCustom(sorted, p, QuantileDefinition.R7), Quantiles.At(sorted, p), 12));
        Assert.True(double.IsNaN(Quantiles.At([], 0.5)));
    }
}
