using CxSim.Experiments.Sensitivity;

namespace CxSim.Experiments.Tests.Sensitivity;

/// <summary>The split of variance finds the indices that two functions are known to have, and its intervals say how sure it is.</summary>
public sealed class VarianceSplitTests
{
    public static TheoryData<TestFunction> Functions => [TestFunction.Ishigami(), TestFunction.G(0, 1, 4.5, 9, 99, 99, 99, 99)];

    [Theory]
    [MemberData(nameof(Functions))]
    public void KnownIndices_LieInTheirIntervals(TestFunction function)
    {
        var split = Split(function, 2048, key: 11);
        for (int f = 0; f < function.Dimensions; f++)
        {
            Assert.True(split.Shares[f].First.Interval.Contains(function.First[f]), $"{function.Name} S{f}: {split.Shares[f].First}");
            Assert.True(split.Shares[f].Total.Interval.Contains(function.Total[f]), $"{function.Name} T{f}: {split.Shares[f].Total}");
            Assert.InRange(split.Shares[f].First.Value, function.First[f] - 0.02, function.First[f] + 0.02);
            Assert.InRange(split.Shares[f].Total.Value, function.Total[f] - 0.02, function.Total[f] + 0.02);
        }
    }

    [Fact]
    public void Intervals_CoverTheKnownIndicesAboutAsOftenAsTheySay()
    {
        // 60 scramblings × 6 indices of a small design; evenly spread points err less than the bootstrap, which thinks them random.
        var function = TestFunction.Ishigami();
        VarianceSplit[] splits = [.. Enumerable.Range(1, 60).AsParallel().Select(key => Split(function, 128, (ulong)key))];
        double Share(double stretch) => splits.SelectMany(s => Covered(function, s, stretch)).Average(c => c ? 1.0 : 0.0);
        Assert.InRange(Share(stretch: 1), 0.92, 1);
        Assert.InRange(Share(stretch: 0.25), 0.1, 0.9);
    }

    [Fact]
    public void WhatNothingMoves_HasNoShares()
    {
        var design = new SaltelliDesign(3, 16, key: 1);
        var split = VarianceSplit.Of(design, [.. design.Points().Select(_ => 7.0)]);
        Assert.Equal(0, split.Variance);
        Assert.All(split.Shares, s => Assert.Equal((0, 0), (s.First.Value, s.Total.Value)));
    }

    [Fact]
    public void MissingOutcomes_AreRefused() =>
        Assert.Throws<ArgumentException>(() => VarianceSplit.Of(new SaltelliDesign(2, 4, key: 1), [1, 2, 3]));

    private static VarianceSplit Split(TestFunction function, int size, ulong key)
    {
        var design = new SaltelliDesign(function.Dimensions, size, key);
        return VarianceSplit.Of(design, [.. design.Points().Select(function.At)]);
    }

    private static IEnumerable<bool> Covered(TestFunction function, VarianceSplit split, double stretch) =>
        split.Shares.SelectMany((s, f) => new[]
        {
            Covers(s.First, function.First[f], stretch), Covers(s.Total, function.Total[f], stretch),
        });

    private static bool Covers(Uncertain estimate, double known, double stretch) =>
        known >= estimate.Value - (stretch * (estimate.Value - estimate.Interval.Low))
        && known <= estimate.Value + (stretch * (estimate.Interval.High - estimate.Value));
}
