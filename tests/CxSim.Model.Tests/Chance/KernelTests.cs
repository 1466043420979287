using CxSim.Model.Chance;
using FsCheck;
using FsCheck.Fluent;

namespace CxSim.Model.Tests.Chance;

/// <summary>The kernel's functions against the platform's, in units in the last place of the platform's answer.</summary>
public class KernelTests
{
    private const long SmallestNormal = 0x0010000000000000;
    private const long LargestFinite = 0x7FEFFFFFFFFFFFFF;

    [Fact]
    public void Log_OverAllMagnitudes_IsWithinTwoUlp()
    {
        long step = (LargestFinite - SmallestNormal) / 400_000;
        for (long bits = SmallestNormal; bits > 0 && bits <= LargestFinite - step; bits += step)
        {
            AssertUlp(2, Math.Log, Kernel.Log, BitConverter.Int64BitsToDouble(bits));
        }
    }

    [Fact]
    public void Log_AroundPowersOfTwoAndTheirRoots_IsWithinTwoUlp()
    {
        for (int exponent = -1021; exponent <= 1023; exponent++)
        {
            foreach (double x in (double[])[1.0, Math.Sqrt(0.5), Math.Sqrt(2.0)])
            {
                double centre = Math.ScaleB(x, Math.Min(exponent, 1022));
                AssertUlp(2, Math.Log, Kernel.Log, Math.BitDecrement(centre));
                AssertUlp(2, Math.Log, Kernel.Log, centre);
                AssertUlp(2, Math.Log, Kernel.Log, Math.BitIncrement(centre));
            }
        }
    }

    [Fact]
    public void Log_CloserAndCloserToOne_IsWithinTwoUlp()
    {
        for (double gap = 0.7; gap > 2.3e-16; gap *= 0.997)
        {
            AssertUlp(2, Math.Log, Kernel.Log, 1.0 + gap);
            AssertUlp(2, Math.Log, Kernel.Log, 1.0 - gap);
        }
    }

    [Theory]
    [InlineData(2.2250738585072014E-308)]
    [InlineData(1.1102230246251565E-16)]
    [InlineData(double.MaxValue)]
    public void Log_Edges_AreWithinTwoUlp(double x) => AssertUlp(2, Math.Log, Kernel.Log, x);

    [Fact]
    public void Log_One_IsZero() => Assert.Equal(0.0, Kernel.Log(1.0));

    [Fact]
    public void Exp_OverItsRange_IsWithinTwoUlp()
    {
        for (double x = -708.0; x < 709.0; x += 0.00371)
        {
            AssertUlp(2, Math.Exp, Kernel.Exp, x);
        }
    }

    [Fact]
    public void Exp_WhereItsReductionTurns_IsWithinTwoUlp()
    {
        for (int k = -1020; k < 1022; k++)
        {
            double turn = (k + 0.5) * Math.Log(2.0);
            AssertUlp(2, Math.Exp, Kernel.Exp, Math.BitDecrement(turn));
            AssertUlp(2, Math.Exp, Kernel.Exp, turn);
            AssertUlp(2, Math.Exp, Kernel.Exp, Math.BitIncrement(turn));
        }
    }

    [Fact]
    public void Exp_CloserAndCloserToZero_IsWithinTwoUlp()
    {
        for (double x = 1.0; x > 1e-300; x *= 0.98)
        {
            AssertUlp(2, Math.Exp, Kernel.Exp, x);
            AssertUlp(2, Math.Exp, Kernel.Exp, -x);
        }
    }

    [Theory]
    [InlineData(-708.0000001, 0.0)]
    [InlineData(double.NegativeInfinity, 0.0)]
    [InlineData(0.0, 1.0)]
    public void Exp_BelowItsRangeAndAtZero_IsExact(double x, double expected) => Assert.Equal(expected, Kernel.Exp(x));

    [Fact]
    public void Exp_AboveItsRange_IsClampedNotInfinite() => Assert.Equal(Kernel.Exp(709.0), Kernel.Exp(double.PositiveInfinity));

    [Fact]
    public void LogAndExp_CoarserThanRounding_Rise() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(5000),
        Prop.ForAll(Gen.Choose(1, int.MaxValue).ToArbitrary(), n =>
        {
            double x = n / 7.0e5;
            double y = x * (1.0 + 1e-13);
            return Kernel.Log(y) >= Kernel.Log(x) && Kernel.Exp(-x) >= Kernel.Exp(-y);
        }));

    [Fact]
    public void Exp_OfALog_IsWhereItCameFrom() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(5000),
        Prop.ForAll(Gen.Choose(1, int.MaxValue).ToArbitrary(), n => Math.Abs((Kernel.Exp(Kernel.Log(n)) / n) - 1.0) < 1e-14));

    [Fact]
    public void Pow_AnyBaseAndPower_LosesNoMoreThanItsExponentsRounding() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(5000),
        Prop.ForAll(Gen.Choose(1, 1_000_000).ToArbitrary(), Gen.Choose(-4000, 4000).ToArbitrary(), (b, e) =>
        {
            double x = b / 1000.0;
            double p = e / 1000.0;
            double expected = Math.Pow(x, p);
            return Math.Abs(Kernel.Pow(x, p) - expected) <= expected * 1e-15 * (2.0 + Math.Abs(p * Math.Log(x)));
        }));

    [Fact]
    public void Logistic_FromTailToTail_HasASmallRelativeError()
    {
        for (double x = -700.0; x < 700.0; x += 0.0173)
        {
            AssertUlp(6, z => z < 0 ? Math.Exp(z) / (1.0 + Math.Exp(z)) : 1.0 / (1.0 + Math.Exp(-z)), Kernel.Logistic, x);
        }
    }

    [Fact]
    public void Tanh_FromTailToTail_HasASmallAbsoluteError()
    {
        for (double x = -30.0; x < 30.0; x += 0.00071)
        {
            Assert.Equal(Math.Tanh(x), Kernel.Tanh(x), 5e-16);
        }
    }

    [Fact]
    public void Whole_WithinItsRange_IsTheCast() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(5000),
        Prop.ForAll(Gen.Choose(int.MinValue, int.MaxValue).ToArbitrary(), Gen.Choose(-40, 31).ToArbitrary(), (n, e) =>
        {
            double x = Math.ScaleB(n, e);
            return Kernel.Whole(x) == (long)x;
        }));

    [Theory]
    [InlineData(4611686018427387904.0)]
    [InlineData(9223372036854775808.0)]
    [InlineData(1e300)]
    [InlineData(double.PositiveInfinity)]
    public void Whole_FromTwoToThe62On_IsThat(double x) => Assert.Equal(1L << 62, Kernel.Whole(x));

    [Fact]
    public void Whole_FarBelow_IsTheLeastThereIs() => Assert.Equal(long.MinValue, Kernel.Whole(double.NegativeInfinity));

    private static void AssertUlp(int allowed, Func<double, double> platform, Func<double, double> kernel, double x)
    {
        double expected = platform(x);
        double actual = kernel(x);
        double ulp = Math.BitIncrement(Math.Abs(expected)) - Math.Abs(expected);
        Assert.True(Math.Abs(actual - expected) <= allowed * ulp, $"at {x:R}: {actual:R}, the platform has {expected:R}");
    }
}
