using CxSim.Experiments.Statistics;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Tests.Statistics;

public class FlipTests
{
    private static readonly Belief Belief = new("b", BeliefTopic.Customers, "", "", 0, 1, 3, Grade.D, "");

    [Fact]
    public void ABetterThatIsLostAtTheLowEndTurnsBelow()
    {
        var flip = Flip.Of(Belief, atLow: -2, atBase: 4, atHigh: 9, margin: 1)!;
        Assert.True(flip.Below);
        Assert.Equal(0.5, flip.Turns, 12);
        Assert.Equal(11, flip.Swing);
    }

    [Fact]
    public void AWorseThatIsLostAtTheHighEndTurnsAbove()
    {
        var flip = Flip.Of(Belief, atLow: -9, atBase: -3, atHigh: 1, margin: 1)!;
        Assert.False(flip.Below);
        Assert.Equal(2, flip.Turns, 12);
    }

    [Fact]
    public void WhatStaysOnItsSideTurnsNothing() => Assert.Null(Flip.Of(Belief, 2, 4, 9, 1));

    [Fact]
    public void NeitherHereNorThereTurnsWhereItCrossesALine() =>
        Assert.NotNull(Flip.Of(Belief, -0.5, 0.2, 1.5, 1));
}
