using CxSim.Experiments.Statistics;

namespace CxSim.Experiments.Tests.Statistics;

public class BeliefSpreadTests
{

    private static readonly Estimate Luck = Estimate.Of([9, 10, 11]);

    [Fact]
    public void TooFewDrawsSayNothing()
    {
        var spread = Of([.. Enumerable.Range(0, BeliefSpread.Fewest - 1).Select(i => (double)i)]);
        Assert.True(double.IsNaN(spread.With(Luck).Low));
    }

    [Fact]
    public void DrawsThatMoveNothingLeaveLuckAsItIs()
    {
        var total = Of(new double[40]).With(Luck);
        Assert.Equal((Luck.Interval.Low, Luck.Interval.High), (total.Low, total.High));
    }

    [Theory]
    [InlineData(19, 0.90)]
    [InlineData(39, 0.95)]
    [InlineData(79, 0.95)]
    [InlineData(100, 0.9603960396039604)]
    public void TheShareHeldIsThatOfTheOrderStatistics(int draws, double level) =>
        Assert.Equal(level, BeliefSpread.LevelOf(draws), 12);

    [Fact]
    public void WhereLuckIsTheSameInEveryWorldEffectsAreLeftAsTheyAre()
    {
        double[] luck = [1, 2, 3, 4, 5, 1, 2, 3, 4, 5];
        double[] effect = [-3, -3, -3, -3, -3, 3, 3, 3, 3, 3];
        var worlds = new BeliefSpread([.. luck.Zip(effect, (l, e) => l + e)], luck).Worlds(Estimate.Of([1, 2, 3, 4, 5]));
        Assert.All(worlds.Zip(effect), w => Assert.Equal(3 + w.Second, w.First, 9));
    }

    [Fact]
    public void WhatLuckAloneWouldDoIsNoBelief()
    {
        double[] noise = Normals.Of(51, 2000);
        var spread = new BeliefSpread(noise[..1000], noise[1000..]);
        var worlds = Moments.Of(spread.Worlds(Estimate.Of(noise[1000..])));
        Assert.InRange(Math.Sqrt(worlds.Variance), 0, 0.35);
    }

    [Fact]
    public void DrawsInWhichNothingWasCountedSayNothing() =>
        Assert.Equal(3, Of([-3, 1, double.NaN, -1]).Draws);

    /// <summary>
    /// Beliefs and luck with a known law: how often the interval of a small study holds the true difference of a world with beliefs drawn
    /// anew. Skewed beliefs too, since a product of guesses is.
    /// </summary>
    [Theory]
    [InlineData(19, false, 0.90)]
    [InlineData(39, false, 0.95)]
    [InlineData(39, true, 0.95)]
    [InlineData(100, true, 0.96)]
    public void HoldsTheNextWorldAsOftenAsItSays(int draws, bool skewed, double level)
    {
        const int Studies = 3000;
        const int Seeds = 12;
        double[] luck = Normals.Of(31, Studies * Seeds);
        double[] own = Normals.Of(33, Studies * draws);
        double[] beliefs = Normals.Of(32, Studies * (draws + 1));
        double Effect(double z) => skewed ? Math.Exp(z) - 1 : z;
        int held = 0;
        for (int study = 0; study < Studies; study++)
        {
            double[] seeds = [.. luck.Skip(study * Seeds).Take(Seeds).Select(z => 2 + (0.3 * z))];
            double[] worlds = [.. beliefs.Skip(study * (draws + 1)).Take(draws + 1).Select(Effect)];
            double[] given = [.. Enumerable.Range(0, draws).Select(d => seeds[d % Seeds])];

            // Half of the variance of luck is the seed's in every world, half is the world's own.
            double[] drawn = [.. given.Select((g, d) => 2 + worlds[d + 1] + (Math.Sqrt(0.5) * (g - 2 + (0.3 * own[(study * draws) + d]))))];
            held += new BeliefSpread(drawn, given).With(Estimate.Of(seeds)).Contains(2 + worlds[0]) ? 1 : 0;
        }

        // A little more where beliefs are skewed: luck widens the short end too.
        Assert.InRange(held / (double)Studies, level - 0.015, level + (skewed ? 0.03 : 0.015));
    }

    // Effects without any luck of their own.
    private static BeliefSpread Of(double[] effects) => new([.. effects.Select(e => e + Luck.Mean)], [.. effects.Select(_ => Luck.Mean)]);
}
