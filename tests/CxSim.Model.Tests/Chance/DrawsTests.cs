using System.Numerics;
using CxSim.Model.Chance;
using FsCheck;
using FsCheck.Fluent;
using MathNet.Numerics.Distributions;

namespace CxSim.Model.Tests.Chance;

/// <summary>Fixed seeds throughout: a test here passes or fails for ever. Critical values are at 1 in 10,000.</summary>
public class DrawsTests
{
    private const int Count = 200_000;
    private static readonly double Beyond = Normal.InvCDF(0, 1, 1 - 0.5e-4);
    private static readonly ulong Key = Draws.Of(Draws.Stream(7, Purpose.Contact), 4711);

    [Theory]
    [InlineData(0UL)]
    [InlineData(ulong.MaxValue)]
    [InlineData(0xFFFUL)]
    [InlineData(0xFFFFFFFFFFFFF000UL)]
    public void ToUnit_EvenAtTheEnds_IsStrictlyBetweenZeroAndOne(ulong bits) => Assert.InRange(Draws.ToUnit(bits), 1e-17, 1.0 - 1e-17);

    [Theory]
    [InlineData(0, 5)]
    [InlineData(0x700, 51)]
    [InlineData(ulong.MaxValue, 3)]
    public void From_ADrawOn_CountsFromThere(ulong first, ulong draw) =>
        Assert.Equal(Draws.Bits(4711, unchecked(first + draw)), Draws.Bits(Draws.From(4711, first), draw));

    [Fact]
    public void OfAttempt_IsABlockOfTheIssue() =>
        Assert.Equal(Draws.Bits(4711, (3 * Draws.PerAttempt) + 17), Draws.Bits(Draws.OfAttempt(4711, 3), 17));

    [Fact]
    public void ToUnit_LargestBits_IsNotRoundedUpToOne() => Assert.True(Draws.ToUnit(ulong.MaxValue) < 1.0);

    [Fact]
    public void ToUnit_AnyBits_Rises() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(2000),
        Prop.ForAll<ulong>(bits =>
        {
            double u = Draws.ToUnit(bits);
            return u is > 0.0 and < 1.0 && (bits > ulong.MaxValue - 4096 || Draws.ToUnit(bits + 4096) > u);
        }));

    /// <summary>Each way of walking through addresses must look uniform: by counter, actor, seed and purpose.</summary>
    public static TheoryData<string> Walks => [.. WalkOf.Keys];

    private static readonly Dictionary<string, Func<ulong, double>> WalkOf = new()
    {
        ["counter"] = i => Draws.Uniform(Key, i),
        ["actor"] = i => Draws.Uniform(Draws.Of(Draws.Stream(7, Purpose.Contact), i), 0),
        ["seed"] = i => Draws.Uniform(Draws.Of(Draws.Stream(i, Purpose.Contact), 4711), 0),
        ["purpose"] = i => Draws.Uniform(Draws.Of(Draws.Stream(7, (Purpose)i), 4711), 0),
        ["every 2^32nd actor"] = i => Draws.Uniform(Draws.Of(Draws.Stream(7, Purpose.Contact), i << 32), 0),
        ["actor and counter together"] = i => Draws.Uniform(Draws.Of(Draws.Stream(7, Purpose.Contact), i), i),
        ["actor against counter"] = i => Draws.Uniform(Draws.Of(Draws.Stream(7, Purpose.Contact), i), ~i),
    };

    [Theory]
    [MemberData(nameof(Walks))]
    public void Uniform_AlongAWalk_FillsAThousandCellsEvenly(string walk)
    {
        const int cells = 1000;
        var counts = new int[cells];
        foreach (double u in Sample(walk))
        {
            counts[(int)(u * cells)]++;
        }

        double expected = Count / (double)cells;
        double chi = counts.Sum(c => (c - expected) * (c - expected) / expected);
        Assert.InRange(ChiSquared.CDF(cells - 1, chi), 1e-4, 1 - 1e-4);
    }

    [Theory]
    [MemberData(nameof(Walks))]
    public void Uniform_AlongAWalk_PassesKolmogorovAndSmirnov(string walk)
    {
        double[] sorted = [.. Sample(walk).Order()];
        double distance = sorted.Select((u, i) => Math.Max(((i + 1.0) / Count) - u, u - (i / (double)Count))).Max();
        Assert.True(distance * Math.Sqrt(Count) < 2.23, $"distance {distance}");
    }

    [Theory]
    [MemberData(nameof(Walks))]
    public void Uniform_AlongAWalk_IsNotCorrelatedWithWhatCameBefore(string walk)
    {
        double[] sample = Sample(walk);
        foreach (int lag in (int[])[1, 2, 3, 7, 64, 1000])
        {
            AssertUncorrelated(sample[lag..], sample[..^lag], $"lag {lag}");
        }
    }

    [Theory]
    [MemberData(nameof(Walks))]
    public void Uniform_PairsAlongAWalk_FillTheSquareEvenly(string walk)
    {
        const int side = 32;
        var counts = new int[side * side];
        double[] sample = Sample(walk);
        for (int i = 0; i < Count; i += 2)
        {
            counts[((int)(sample[i] * side) * side) + (int)(sample[i + 1] * side)]++;
        }

        double expected = Count / 2.0 / counts.Length;
        double chi = counts.Sum(c => (c - expected) * (c - expected) / expected);
        Assert.InRange(ChiSquared.CDF(counts.Length - 1, chi), 1e-4, 1 - 1e-4);
    }

    [Fact]
    public void Uniform_NeighbouringActorsPurposesAndSeeds_AreNotCorrelated()
    {
        double[] base0 = Counters(7, Purpose.Contact, 4711);
        AssertUncorrelated(base0, Counters(7, Purpose.Contact, 4712), "next actor");
        AssertUncorrelated(base0, Counters(7, Purpose.Day, 4711), "next purpose");
        AssertUncorrelated(base0, Counters(8, Purpose.Contact, 4711), "next seed");
        AssertUncorrelated(base0, Counters(4711, Purpose.Contact, 7), "seed and actor swapped");
    }

    [Fact]
    public void Exponential_Sample_HasItsMeanAndVariance()
    {
        double[] sample = [.. Enumerable.Range(0, Count).Select(i => Draws.Exponential(Key, (ulong)i))];
        double mean = sample.Average();
        double variance = sample.Sum(x => (x - mean) * (x - mean)) / Count;
        Assert.Equal(1.0, mean, Beyond / Math.Sqrt(Count));
        Assert.Equal(1.0, variance, Beyond * Math.Sqrt(8.0 / Count));
    }

    [Fact]
    public void LogNormal_Sample_HasMeanOneAndALogarithmAsWideAsTold()
    {
        const double sigma = 0.5;
        double[] sample = [.. Enumerable.Range(0, Count).Select(i => Draws.LogNormal(Key, (ulong)i, sigma))];
        double mean = sample.Average();
        double spread = sample.Average(x => Math.Pow(Math.Log(x) + (0.5 * sigma * sigma), 2));
        Assert.Equal(1.0, mean, Beyond * Math.Sqrt((Math.Exp(sigma * sigma) - 1) / Count));
        Assert.Equal(sigma * sigma, spread, Beyond * sigma * sigma * Math.Sqrt(2.0 / Count));
        Assert.Equal(1.0, Draws.LogNormal(Key, 0, 0));
    }

    [Fact]
    public void Normal_Sample_PassesKolmogorovAndSmirnov()
    {
        double[] sorted = [.. Enumerable.Range(0, Count).Select(i => Draws.Normal(Key, (ulong)i)).Order()];
        double distance = sorted.Select((x, i) => Math.Abs(((i + 0.5) / Count) - Normal.CDF(0, 1, x))).Max();
        Assert.True(distance * Math.Sqrt(Count) < 2.23, $"distance {distance}");
    }

    [Theory]
    [InlineData("seed")]
    [InlineData("actor")]
    [InlineData("counter")]
    public void Bits_OneInputBitFlipped_FlipsHalfOfTheOutput(string part)
    {
        const int trials = 400;
        for (int bit = 0; bit < 64; bit++)
        {
            long flips = 0;
            for (ulong trial = 0; trial < trials; trial++)
            {
                ulong flip = 1UL << bit;
                flips += BitOperations.PopCount(Address(part, trial * 977, 0) ^ Address(part, trial * 977, flip));
            }

            // Binomial: 400 × 64 coin tosses, and 192 chances (64 bits of three parts) to be unlucky.
            double z = (flips - (trials * 32.0)) / Math.Sqrt(trials * 16.0);
            Assert.True(Math.Abs(z) < 5.0, $"{part} bit {bit}: z = {z:F1}");
        }
    }

    [Fact]
    public void Bits_OfAMillionAddresses_NeverMeet()
    {
        ulong stream = Draws.Stream(3, Purpose.Contact);
        var seen = new HashSet<ulong>();
        for (ulong actor = 0; actor < 1000; actor++)
        {
            for (ulong counter = 0; counter < 1000; counter++)
            {
                Assert.True(seen.Add(Draws.Bits(Draws.Of(stream, actor), counter)), $"actor {actor}, counter {counter} is another's draw");
            }
        }
    }

    private static ulong Address(string part, ulong value, ulong flip) => part switch
    {
        "seed" => Draws.Bits(Draws.Of(Draws.Stream(value ^ flip, Purpose.Agent), 5), 9),
        "actor" => Draws.Bits(Draws.Of(Draws.Stream(3, Purpose.Agent), value ^ flip), 9),
        _ => Draws.Bits(Draws.Of(Draws.Stream(3, Purpose.Agent), 5), value ^ flip),
    };

    private static double[] Sample(string walk) => [.. Enumerable.Range(0, Count).Select(i => WalkOf[walk]((ulong)i))];

    private static double[] Counters(ulong seed, Purpose purpose, ulong actor)
    {
        ulong key = Draws.Of(Draws.Stream(seed, purpose), actor);
        return [.. Enumerable.Range(0, Count).Select(i => Draws.Uniform(key, (ulong)i))];
    }

    // 12 · mean((u − ½)(v − ½)) is the correlation of two uniforms and has standard error 1/√n.
    private static void AssertUncorrelated(double[] a, double[] b, string what)
    {
        double correlation = 12.0 * a.Zip(b, (u, v) => (u - 0.5) * (v - 0.5)).Average();
        Assert.True(Math.Abs(correlation) * Math.Sqrt(a.Length) < Beyond, $"{what}: correlation {correlation:F5}");
    }
}
