using CxSim.Model.Chance;
using FsCheck;
using FsCheck.Fluent;
using MathNet.Numerics.Distributions;

namespace CxSim.Model.Tests.Chance;

public class NormalQuantileTests
{
    // Roots of the normal distribution function at 50 digits (arbitrary-precision arithmetic).
    [Theory]
    [InlineData(1e-300, -37.047096299361199237)]
    [InlineData(1e-100, -21.273453560965324294)]
    [InlineData(1e-20, -9.2623400897984075796)]
    [InlineData(1.4e-11, -6.6567230915181836356)]
    [InlineData(1.3e-11, -6.6676114565107408347)]
    [InlineData(1e-06, -4.7534243088228989573)]
    [InlineData(0.001, -3.0902323061678135354)]
    [InlineData(0.025, -1.9599639845400542118)]
    [InlineData(0.0749, -1.4402382675279636631)]
    [InlineData(0.075, -1.4395314709384559349)]
    [InlineData(0.0751, -1.4388253927525399824)]
    [InlineData(0.3, -0.52440051270804081597)]
    [InlineData(0.3113695570786342, -0.49197203333505664912)]
    [InlineData(0.4999, -0.00025066283008800749239)]
    [InlineData(0.5000001, 2.5066282733116483012e-7)]
    [InlineData(0.75, 0.6744897501960817432)]
    [InlineData(0.975, 1.9599639845400538556)]
    public void NormalQuantile_KnownRoots_AreMetToRelative1e15(double p, double expected) =>
        Assert.True(Math.Abs((Kernel.NormalQuantile(p) / expected) - 1.0) < 1e-15, $"{Kernel.NormalQuantile(p):R}");

    [Fact]
    public void NormalQuantile_BodyAndTails_IsMathNets()
    {
        for (double distance = 0.4999; distance > 1e-290; distance *= distance > 1e-3 ? 0.9993 : 0.97)
        {
            Assert.Equal(1.0, Kernel.NormalQuantile(distance) / Normal.InvCDF(0, 1, distance), 4e-15);
        }
    }

    [Fact]
    public void NormalQuantile_MirroredShare_IsExactlyOpposite() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(5000),
        Prop.ForAll(Gen.Choose(1, 1 << 30).ToArbitrary(), n =>
        {
            double p = n / (double)(1L << 31);
            return Kernel.NormalQuantile(p) == -Kernel.NormalQuantile(1.0 - p);
        }));

    [Fact]
    public void NormalQuantile_CoarserThanRounding_Rises()
    {
        foreach (double seam in (double[])[1e-12, Math.Exp(-25), 0.075, 0.3, 0.5, 0.7, 0.925, 1 - 1e-9])
        {
            double width = Math.Min(seam, 1.0 - seam) * 1e-7;
            for (int i = -500; i < 500; i++)
            {
                double p = seam + (i * width);
                Assert.True(Kernel.NormalQuantile(p) < Kernel.NormalQuantile(p + width), $"does not rise after {p:R}");
            }
        }
    }

    [Fact]
    public void NormalQuantile_Half_IsZero() => Assert.Equal(0.0, Kernel.NormalQuantile(0.5));
}
