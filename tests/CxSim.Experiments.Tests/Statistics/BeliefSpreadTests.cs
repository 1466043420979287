using CxSim.Experiments.Statistics;

namespace CxSim.Experiments.Tests.Statistics;

public class BeliefSpreadTests
{
    private static readonly Estimate Luck = Estimate.Of([9, 10, 11]);

    [Fact]
    public void TooFewDrawsSayNothing()
    {
        var spread = new BeliefSpread([.. Enumerable.Range(0, BeliefSpread.Fewest - 1).Select(i => (double)i)]);
        Assert.True(double.IsNaN(spread.With(Luck).Low));
    }

    [Fact]
    public void DrawsThatMoveNothingLeaveLuckAsItIs()
    {
        var total = new BeliefSpread(new double[40]).With(Luck);
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
    public void CountsDrawsOnEitherSideOfNothing()
    {
        var spread = new BeliefSpread([-3, 1, double.NaN, -1]);
        Assert.Equal((3, 2, 1), (spread.Draws, spread.Higher(1.5), spread.Lower(1.5)));
    }

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
        double[] beliefs = Normals.Of(32, Studies * (draws + 1));
        double Effect(double z) => skewed ? Math.Exp(z) - 1 : z;
        int held = 0;
        for (int study = 0; study < Studies; study++)
        {
            var seen = Estimate.Of(luck.Skip(study * Seeds).Take(Seeds).Select(z => 2 + (0.3 * z)));
            double[] worlds = [.. beliefs.Skip(study * (draws + 1)).Take(draws + 1).Select(Effect)];
            held += new BeliefSpread(worlds[1..]).With(seen).Contains(2 + worlds[0]) ? 1 : 0;
        }

        Assert.InRange(held / (double)Studies, level - 0.015, level + 0.015);
    }
}
