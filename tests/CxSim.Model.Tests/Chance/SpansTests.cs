using CxSim.Model.Chance;

namespace CxSim.Model.Tests.Chance;

/// <summary>
/// Many numbers at once must have the bits of one by one, at every length: a cohort of one and a cohort of thousands live the same
/// lives. The digests are those of any machine: register widths differ, bits may not.
/// </summary>
public class SpansTests
{
    private const int Longest = 67; // no multiple of any register's width
    private const long SmallestNormal = 0x0010000000000000;
    private static readonly ulong Stream = Draws.Stream(3, Purpose.Contact);

    public static TheoryData<int> Lengths => [.. Enumerable.Range(0, Longest + 1)];

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Log_AtAnyLength_HasTheBitsOfOneByOne(int length)
    {
        double[] x = [.. Numbers(length).Select(Math.Abs)];
        AssertSame(x.Select(Kernel.Log), length, into => Kernel.Log(x, into));
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Exp_AtAnyLength_HasTheBitsOfOneByOne(int length)
    {
        double[] x = Numbers(length);
        AssertSame(x.Select(Kernel.Exp), length, into => Kernel.Exp(x, into));
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Draws_AtAnyLength_HaveTheBitsOfOneByOne(int length)
    {
        const ulong first = ulong.MaxValue - 9; // the numbers of actors wrap round
        var keys = new ulong[length];
        Draws.Of(Stream, first, keys);
        Assert.Equal(Enumerable.Range(0, length).Select(i => Draws.Of(Stream, unchecked(first + (ulong)i))), keys);
        var parts = new ulong[length];
        Draws.Of(Stream, keys, parts);
        Assert.Equal(keys.Select(k => Draws.Of(Stream, k)), parts);
        Draws.Of(keys, 7, parts);
        Assert.Equal(keys.Select(k => Draws.Of(k, 7)), parts);
        var numbers = new ulong[length];
        Draws.Of(4, 0, numbers);
        Draws.Of(keys, numbers, parts);
        Assert.Equal(keys.Zip(numbers, Draws.Of), parts);
        AssertSame(keys.Zip(numbers, Draws.Exponential), length, into => Draws.Exponential(keys, numbers, into));
        AssertSame(keys.Select(k => Draws.Uniform(k, 5)), length, into => Draws.Uniform(keys, 5, into));
        AssertSame(keys.Select(k => Draws.Exponential(k, 6)), length, into => Draws.Exponential(keys, 6, into));
        AssertSame(keys.Select(k => Draws.Normal(k, 8)), length, into => Draws.Normal(keys, 8, into));
        AssertSame(keys.Select(k => Draws.LogNormal(k, 9, 0.4)), length, into => Draws.LogNormal(keys, 9, 0.4, into));
        double[] sigmas = [.. Enumerable.Range(0, length).Select(i => 0.1 * i)];
        AssertSame(keys.Zip(sigmas, (k, s) => Draws.LogNormal(k, 9, s)), length, into => Draws.LogNormal(keys, 9, sigmas, into));
    }

    [Fact]
    public void NormalQuantile_WhereItsFormulasTurn_HasTheBitsOfOneByOne()
    {
        double[] edges = [0.075, 0.925, Math.Exp(-25), 1 - Math.Exp(-25), 1e-300, double.Epsilon * (1L << 52), 0.5, 1e-12, 1e-10, 1e-5];
        double[] p = [.. edges.SelectMany(e => (double[])[Math.BitDecrement(e), e, Math.BitIncrement(e)]).Where(e => double.IsNormal(e))];
        AssertSame(p.Select(Kernel.NormalQuantile), p.Length, into => Kernel.NormalQuantile(p, into));
    }

    [Fact]
    public void Log_WhereItsReductionTurns_HasTheBitsOfOneByOne()
    {
        double[] x = [.. Enumerable.Range(-1021, 2044).SelectMany(e => (double[])[
            Math.ScaleB(1, e), Math.BitDecrement(Math.ScaleB(1, e)), Math.BitIncrement(Math.ScaleB(Math.Sqrt(0.5), e)),
            Math.ScaleB(Math.Sqrt(0.5), e), Math.BitDecrement(Math.ScaleB(Math.Sqrt(0.5), e))]).Where(double.IsNormal)];
        AssertSame(x.Select(Kernel.Log), x.Length, into => Kernel.Log(x, into));
    }

    [Fact]
    public void Exp_AtItsEdges_HasTheBitsOfOneByOne()
    {
        double[] x = [double.NegativeInfinity, -1e300, -708.0000000000001, -708, -0.0, 0.0, 1e-300, 708.9, 709, 710, 1e300,
            double.PositiveInfinity, .. Enumerable.Range(-1020, 2040).Select(k => (k + 0.5) * 0.6931471805599453)];
        AssertSame(x.Select(Kernel.Exp), x.Length, into => Kernel.Exp(x, into));
    }

    [Fact]
    public void Log_IntoItsOwnNumbers_IsTheSame()
    {
        double[] x = [.. Numbers(Longest).Select(Math.Abs)];
        double[] expected = [.. x.Select(Kernel.Log)];
        Kernel.Log(x, x);
        Assert.Equal(expected, x);
    }

    [Fact]
    public void Spans_TooShort_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Kernel.Log(new double[3], new double[2]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Kernel.Exp(new double[3], new double[2]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Draws.Of(1, new ulong[3], new ulong[2]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Draws.Of(new ulong[3], 1, new ulong[2]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Draws.Of(new ulong[3], new ulong[2], new ulong[3]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Draws.Exponential(new ulong[3], new ulong[2], new double[3]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Draws.Uniform(new ulong[3], 0, new double[2]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Draws.Exponential(new ulong[3], 0, new double[2]));
    }

    [Fact]
    public void Spans_OverAWideGrid_HaveTheSameBitsOnEveryMachine()
    {
        const int count = 1_000_003;
        var keys = new ulong[count];
        var uniform = new double[count];
        var exponential = new double[count];
        Draws.Of(Stream, 0, keys);
        Draws.Uniform(keys, 1, uniform);
        Draws.Exponential(keys, 2, exponential);
        double[] exp = [.. Enumerable.Range(0, count).Select(i => (i - (count / 2)) * (1500.0 / count))];
        double[] log =
            [.. Enumerable.Range(0, count).Select(i => BitConverter.Int64BitsToDouble(SmallestNormal + (i * 9_213_000_000_001L)))];
        Kernel.Exp(exp, exp);
        Kernel.Log(log, log);
        Assert.Equal(
            [0x9CD2685C2626DECAUL, 0x460A82E66E662704UL, 0x06FDDB315FE85834UL,
                0xD15F53B330C0CE95UL, 0xBB7BEC993805EFD6UL],
            [Digest(keys), Digest(uniform), Digest(exponential), Digest(exp), Digest(log)]);
    }

    private static double[] Numbers(int length) =>
        [.. Enumerable.Range(0, length).Select(i => (Draws.Uniform(Stream, (ulong)i) - 0.5) * Math.Pow(10, (i % 7) - 2))];

    private static void AssertSame(IEnumerable<double> expected, int length, Action<double[]> fill)
    {
        const double untouched = -4711;
        double[] into = [.. Enumerable.Repeat(untouched, length + 1)];
        fill(into);
        Assert.Equal(expected.Select(BitConverter.DoubleToInt64Bits), into[..length].Select(BitConverter.DoubleToInt64Bits));
        Assert.Equal(untouched, into[length]);
    }

    private static ulong Digest(double[] numbers) => Digest(numbers.Select(BitConverter.DoubleToUInt64Bits));

    private static ulong Digest(IEnumerable<ulong> bits) => bits.Aggregate(0UL, (digest, b) => Draws.Mix(digest ^ b));
}
