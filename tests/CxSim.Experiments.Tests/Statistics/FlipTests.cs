using CxSim.Experiments.Statistics;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Tests.Statistics;

public class FlipTests
{
    private static readonly Belief Belief = new("b", BeliefTopic.Customers, "", "", 0, 1, 3, Grade.D, "");

    [Fact]
    public void TheSideIsThatOfTheEndThatTurns()
    {
        Assert.True(new Flip(Belief, 1, 4, 0, -2, 0.5).Below);
        Assert.False(new Flip(Belief, 1, -3, 3, 1, 2).Below);
        Assert.Equal(6, new Flip(Belief, 1, 4, 0, -2, 0.5).Swing);
    }

    [Theory]
    [InlineData(0, 3, 2.0124, "above about 2.0 (here 1)")]
    [InlineData(0, 0.3, 0.2468, "above about 0.25 (here 0.1)")]
    [InlineData(0, 600, 273.51, "above about 274 (here 200)")]
    public void NoMoreDigitsThanWereLookedFor(double low, double high, double turns, string words)
    {
        double here = double.Parse(words.Split(' ')[^1].TrimEnd(')'));
        var flip = new Flip(Belief with { Low = low, Base = here, High = high }, here, 1, high, -1, turns);
        Assert.Equal(words, flip.Words);
    }
}
