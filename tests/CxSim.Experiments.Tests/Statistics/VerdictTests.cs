using CxSim.Experiments.Statistics;
using CxSim.Model.Measures;

namespace CxSim.Experiments.Tests.Statistics;

public class VerdictTests
{
    [Theory]
    [InlineData(1.9, 4.6, Better.Up, "▲ better")]
    [InlineData(1.9, 4.6, Better.Down, "▼ worse")]
    [InlineData(1.9, 4.6, Better.Neither, "↑ higher")]
    [InlineData(-7.4, -2.2, Better.Down, "▲ better")]
    [InlineData(-7.4, -2.2, Better.Up, "▼ worse")]
    [InlineData(-7.4, -2.2, Better.Neither, "↓ lower")]
    [InlineData(-1, 0.9, Better.Up, "● about the same")]
    [InlineData(0.1, 0.9, Better.Up, "● about the same")]
    [InlineData(0.5, 4, Better.Up, "? can't tell yet")]
    [InlineData(-3, 3, Better.Down, "? can't tell yet")]
    [InlineData(double.NaN, double.NaN, Better.Up, "? can't tell yet")]
    public void Of_LuckAgainstAMarginOfOne(double low, double high, Better better, string expected)
    {
        var verdict = Judge.Of(new(low, high), 1, better);
        Assert.Equal(expected, $"{verdict.Symbol()} {verdict.Word()}");
    }

    [Theory]
    [InlineData(1.5, 3.5, -2, 6, Verdict.Depends)]
    [InlineData(1.5, 3.5, 0.5, 6, Verdict.Depends)]
    [InlineData(1.5, 3.5, 1.2, 6, Verdict.Better)]
    [InlineData(-0.5, 0.5, -0.9, 0.9, Verdict.Same)]
    [InlineData(-0.5, 0.5, -3, 0.9, Verdict.Depends)]
    [InlineData(-0.5, 3, -0.6, 3.1, Verdict.CannotTell)]
    [InlineData(-0.5, 3, -6, 8, Verdict.Depends)]
    [InlineData(1.5, 3.5, double.NaN, double.NaN, Verdict.Better)]
    public void Of_DrawsOfBeliefs_Decide(double low, double high, double totalLow, double totalHigh, Verdict expected) =>
        Assert.Equal(expected, Judge.Of(new(low, high), 1, Better.Up, new Interval(totalLow, totalHigh)));

    [Theory]
    [InlineData(2.0, 2.0, 1.0, 20)]
    [InlineData(0.0, 2.0, 1.0, 20)]
    [InlineData(1.5, 3.0, 1.0, 150)]
    public void SeedsToSettle_FromTheGapToTheMargin(double mean, double deviation, double margin, int seeds) =>
        Assert.Equal(seeds, Judge.SeedsToSettle(new(mean, default, deviation, 10), margin));

    [Theory]
    [InlineData(1.0, 2.0)]
    [InlineData(1.0001, 2.0)]
    [InlineData(3.0, double.NaN)]
    public void SeedsToSettle_OnTheMarginOrUnknown_NamesNoNumber(double mean, double deviation) =>
        Assert.Null(Judge.SeedsToSettle(new(mean, default, deviation, 10), 1));

    [Fact]
    public void PairedDifference_CountsFuturesAndLeavesOutWhatWasNotCounted()
    {
        var down = PairedDifference.Of(AllMeasures.Asa, [10, 20, 30, double.NaN, 50], [9, 21, 28, 3, 50], 5);
        Assert.Equal((4, 2, 2, 1), (down.Seeds, down.SeedsBetter, down.SeedsLower, down.SeedsHigher));
        Assert.Equal(-0.5, down.Difference.Mean, 12);
        Assert.Equal(0.1, down.Importance, 12);
        Assert.Equal(Verdict.Same, down.Verdict);
        Assert.Null(down.SeedsToSettle);
    }

    [Fact]
    public void PairedDifference_OneSeed_CannotTellAndPromisesNothing()
    {
        var one = PairedDifference.Of(AllMeasures.Csat, [70], [75], 1);
        Assert.Equal("? can't tell yet", one.VerdictText);
    }

    [Fact]
    public void PairedDifference_PairsThatDifferByRoundingOnly_AreInfinitelyNarrower()
    {
        var same = PairedDifference.Of(AllMeasures.Csat, [70.1, 71.7, 73.3], [70.1 + 1.1, 71.7 + 1.1, 73.3 + 1.1], 1);
        Assert.Equal(double.PositiveInfinity, same.Narrowing);
        Assert.True(double.IsNaN(PairedDifference.Of(AllMeasures.Csat, [70, 70], [71, 71], 1).Narrowing));
    }

    [Fact]
    public void PairedDifference_NotYetSettled_SaysHowManySeedsWould()
    {
        var wide = PairedDifference.Of(AllMeasures.Csat, [0, 0, 0, 0], [-4, 8, -3, 11], 1);
        Assert.Equal(Verdict.CannotTell, wide.Verdict);
        Assert.Matches(@"^\? can't tell yet: \d+0 seeds$", wide.VerdictText);
    }

    [Fact]
    public void Margins_OfNetValue_AreAShareOfTheMarginEarned()
    {
        var tally = new Tally();
        tally.Add(Count.Weeks, 52);
        tally.AddMicro(Count.Margin, 1_000_000);
        tally.AddMicro(Count.Labour, 999_000);
        Assert.Equal(5000, Margins.Standard.Of(AllMeasures.NetValue, [tally]), 6);
        Assert.Equal(4995, Margins.Standard.Of(AllMeasures.CostPerYear, [tally]), 6);
        Assert.Equal(1, Margins.Standard.Of(AllMeasures.Csat, [tally]));
        Assert.Equal(3, Margins.Standard.With(AllMeasures.Csat, 3).Of(AllMeasures.Csat, [tally]));
    }
}
