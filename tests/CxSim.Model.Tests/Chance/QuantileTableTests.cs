using CxSim.Model.Chance;
using MathNet.Numerics.Distributions;

namespace CxSim.Model.Tests.Chance;

public class QuantileTableTests
{
    private static readonly double[] Shares = [.. Enumerable.Range(1, 999).Select(i => i / 1000.0)];

    [Theory]
    [InlineData(0.5, 0.5)]
    [InlineData(0.3, 2)]
    [InlineData(1, 1)]
    [InlineData(2, 5)]
    [InlineData(8, 2)]
    [InlineData(40, 60)]
    [InlineData(2000, 1000)]
    public void Beta_Body_IsMathNets(double a, double b)
    {
        var table = QuantileTable.Beta(a, b);
        foreach (double u in Shares)
        {
            double expected = Bisect(x => Beta.CDF(a, b, x), u, 0, 1);
            Assert.True(Math.Abs(table.Quantile(u) - expected) < 1e-3, $"u = {u}: {table.Quantile(u)}, not {expected}");
        }
    }

    [Theory]
    [InlineData(0.25, 1)]
    [InlineData(0.7, 3)]
    [InlineData(1, 1)]
    [InlineData(4, 0.25)]
    [InlineData(100, 0.01)]
    [InlineData(5000, 0.0002)]
    public void Gamma_Body_IsMathNets(double shape, double scale)
    {
        var table = QuantileTable.Gamma(shape, scale);
        foreach (double u in Shares)
        {
            double expected = Bisect(x => Gamma.CDF(shape, 1.0 / scale, x), u, 0, 40.0 * scale * (shape + 1));
            double allowed = 1e-3 * scale * Math.Max(1.0, Math.Sqrt(shape));
            Assert.True(Math.Abs(table.Quantile(u) - expected) < allowed, $"u = {u}: {table.Quantile(u)}, not {expected}");
        }
    }

    [Theory]
    [InlineData(1e-9)]
    [InlineData(1e-6)]
    [InlineData(1 - 1e-6)]
    [InlineData(1 - 1e-9)]
    public void Exponential_Tails_AreClose(double u) =>
        Assert.Equal(1.0, QuantileTable.Gamma(1, 1).Quantile(u) / -double.LogP1(-u), 1e-3);

    [Theory]
    [InlineData(0.3, 2)]
    [InlineData(0.5, 0.5)]
    [InlineData(2, 5)]
    [InlineData(8, 2)]
    [InlineData(2000, 1000)]
    public void Beta_Mean_IsExact(double a, double b) =>
        Assert.Equal(1.0, Mean(QuantileTable.Beta(a, b)) / (a / (a + b)), 1e-4);

    [Theory]
    [InlineData(0.25, 1)]
    [InlineData(0.7, 3)]
    [InlineData(1, 1)]
    [InlineData(4, 0.25)]
    [InlineData(5000, 0.0002)]
    public void Gamma_Mean_IsExact(double shape, double scale) =>
        Assert.Equal(1.0, Mean(QuantileTable.Gamma(shape, scale)) / (shape * scale), 1e-4);

    [Fact]
    public void FromLogDensity_TruncatedExponential_HasItsClosedForm()
    {
        var table = QuantileTable.FromLogDensity(x => -x, 0, 3);
        foreach (double u in Shares)
        {
            Assert.Equal(-Math.Log(1 - (u * (1 - Math.Exp(-3)))), table.Quantile(u), 1e-3);
        }
    }

    [Fact]
    public void Quantile_NeverFalls_NotEvenByOneStepOfU()
    {
        QuantileTable[] tables = [QuantileTable.Beta(2, 5), QuantileTable.Gamma(0.25, 1), QuantileTable.Gamma(5000, 1)];
        double[] starts = [double.Epsilon, 1.0 / (1L << 33), 0.125, 0.25 - 1e-15, 0.3, 0.5 - 1e-14, 0.75 - 1e-14, 1 - 1e-10, 1 - 1e-14];
        foreach (var table in tables)
        {
            foreach (double start in starts)
            {
                double u = start;
                for (int i = 0; i < 200 && u < 1; i++, u = Math.BitIncrement(u))
                {
                    Assert.True(table.Quantile(Math.BitIncrement(u)) >= table.Quantile(u), $"falls after {u:R}");
                }
            }
        }
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    [InlineData(-1, 1)]
    public void Factories_ShapesNotAboveZero_AreRefused(double first, double second)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => QuantileTable.Beta(first, second));
        Assert.Throws<ArgumentOutOfRangeException>(() => QuantileTable.Gamma(first, second));
    }

    [Fact]
    public void FromLogDensity_EmptyInterval_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => QuantileTable.FromLogDensity(_ => 0, 1, 1));

    // The table is piecewise linear, so the midpoint rule on the two halves, cut finely and geometrically, is its mean.
    private static double Mean(QuantileTable table)
    {
        double sum = 0;
        for (int octave = 1; octave <= 40; octave++)
        {
            double width = Math.ScaleB(1.0, -octave - 1) / 256;
            for (int i = 0; i < 256; i++)
            {
                double u = Math.ScaleB(1.0, -octave - 1) + ((i + 0.5) * width);
                sum += (table.Quantile(u) + table.Quantile(1 - u)) * width;
            }
        }

        return sum;
    }

    private static double Bisect(Func<double, double> cdf, double u, double low, double high)
    {
        for (int i = 0; i < 100; i++)
        {
            double middle = 0.5 * (low + high);
            (low, high) = cdf(middle) < u ? (middle, high) : (low, middle);
        }

        return 0.5 * (low + high);
    }
}
