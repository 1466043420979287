using CxSim.Experiments.Designs;

namespace CxSim.Experiments.Tests.Designs;

/// <summary>Our own direction numbers fill the cube as a Sobol' sequence must, scrambled or not.</summary>
public sealed class SobolSequenceTests
{
    private const int Dimensions = 48;

    [Fact]
    public void PrimitivePolynomials_AreAsManyAsTheoryCounts()
    {
        // φ(2ˢ − 1)/s of degree s.
        int[] counts = [1, 1, 2, 2, 6, 6, 18, 16, 48, 60];
        var found = PrimitivePolynomials.All().TakeWhile(p => PrimitivePolynomials.Degree(p) <= counts.Length)
            .GroupBy(PrimitivePolynomials.Degree).ToDictionary(g => g.Key, g => g.Count());
        Assert.Equal(counts, Enumerable.Range(1, counts.Length).Select(s => found[s]));
    }

    [Fact]
    public void EveryCoordinate_HasOnePointInEverySlice()
    {
        const int Count = 512;
        double[][] points = new SobolSequence(Dimensions, key: 3).First(Count);
        for (int d = 0; d < Dimensions; d++)
        {
            Assert.Equal(Enumerable.Range(0, Count), points.Select(p => (int)(p[d] * Count)).Order());
        }
    }

    [Fact]
    public void FirstTwoDimensions_AreAPerfectNet()
    {
        for (int m = 1; m <= 16; m++)
        {
            Assert.Equal(0, PlaneDefect.Of(DirectionNumbers.Of(0), DirectionNumbers.Of(1), m));
        }
    }

    [Fact]
    public void Defect_IsWhatCountingPointsInBoxesSays()
    {
        const int Power = 6;
        for (int d = 1; d < 8; d++)
        {
            double[][] points = new SobolSequence(d + 1, key: 5).First(1 << Power);
            Assert.Equal(CountedDefect([.. points.Select(p => (p[0], p[d]))], Power), PlaneDefect.Of(
                DirectionNumbers.Of(0), DirectionNumbers.Of(d), Power));
        }
    }

    [Fact]
    public void Search_AvoidsPlanesThatTheFirstTryWouldHaveTaken()
    {
        // Of 24 dimensions, the first try at initial values gives a mean of 53 and a worst plane of 221.
        var defects = Pairs(24).Select(p => PlaneDefect.Squared(DirectionNumbers.Of(p.One), DirectionNumbers.Of(p.Other))).ToList();
        Assert.InRange(defects.Average(), 0, 47);
        Assert.InRange(defects.Max(), 0, 150);
    }

    [Fact]
    public void Integral_ErrsFarLessThanChanceWould()
    {
        const int Count = 1024;
        double[] errors = [.. Enumerable.Range(1, 16).Select(k => Math.Abs(Mean(new SobolSequence(20, (ulong)k).First(Count)) - 1))];

        // The integrand's standard deviation is about 1: chance errs by 1/32 on average.
        Assert.InRange(errors.Average(), 0, 0.25 / 32);
    }

    [Fact]
    public void Scrambling_ChangesPointsWithTheKeyOnly()
    {
        double[] point = new SobolSequence(40, key: 1)[77];
        Assert.Equal(point, new SobolSequence(40, key: 1)[77]);
        Assert.Equal(point[..5], new SobolSequence(5, key: 1)[77]);
        Assert.All(new SobolSequence(40, key: 2)[77].Zip(point), p => Assert.NotEqual(p.First, p.Second));
        Assert.All(point, u => Assert.InRange(u, double.Epsilon, 1 - double.Epsilon));
    }

    // Mean 1; each coordinate less telling than the one before.
    private static double Mean(double[][] points) =>
        points.Average(p => p.Select((u, d) => 1 + ((u - 0.5) * 12 / Math.Sqrt(12) / (d + 1))).Aggregate(1.0, (x, y) => x * y));

    private static IEnumerable<(int One, int Other)> Pairs(int dimensions) =>
        from other in Enumerable.Range(1, dimensions - 1) from one in Enumerable.Range(0, other) select (one, other);

    // The least t for which all boxes of area 2ᵗ⁻ᵐ hold 2ᵗ points.
    private static int CountedDefect((double X, double Y)[] points, int m) => Enumerable.Range(0, m + 1).First(t =>
        Enumerable.Range(0, m - t + 1).All(a =>
            points.GroupBy(p => ((int)(p.X * (1 << a)), (int)(p.Y * (1 << (m - t - a))))) is var boxes
            && boxes.Count() == 1 << (m - t) && boxes.All(b => b.Count() == 1 << t)));
}
