using CxSim.Experiments.Designs;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Tests.Designs;

public class BeliefDrawsTests
{
    [Fact]
    public void EverySliceOfEveryBeliefIsHitOnce()
    {
        const int Count = 20;
        var sets = BeliefDraws.Around(BeliefSet.Base, Count);
        foreach (var belief in BeliefPrior.Uncertain.Where(b => b.Low < b.Base && b.Base < b.High))
        {
            var slices = sets.Select(s => (int)(BeliefPrior.QuantileOf(belief, s[belief]) * Count)).Order();
            Assert.Equal(Enumerable.Range(0, Count), slices);
        }
    }

    [Fact]
    public void TwoBeliefsAreDrawnApart()
    {
        var sets = BeliefDraws.Around(BeliefSet.Base, 200);
        double[] a = [.. sets.Select(s => BeliefPrior.QuantileOf(Beliefs.ChurnBeta, s[Beliefs.ChurnBeta]))];
        double[] b = [.. sets.Select(s => BeliefPrior.QuantileOf(Beliefs.Build, s[Beliefs.Build]))];
        Assert.InRange(MathNet.Numerics.Statistics.Correlation.Pearson(a, b), -0.2, 0.2);
    }

    [Fact]
    public void WhatASetSaysItselfStaysAndLinksStay()
    {
        var mine = BeliefSet.Base.With(Beliefs.ChurnBeta, 2.2).With(Beliefs.LinkWom, 0).Named("mine");
        var drawn = BeliefDraws.Around(mine, 3);
        Assert.All(drawn, d => Assert.Equal((2.2, 0.0), (d[Beliefs.ChurnBeta], d[Beliefs.LinkWom])));
        Assert.Equal(["mine#1", "mine#2", "mine#3"], drawn.Select(d => d.Id));
        Assert.True(drawn[0].SameAs(BeliefDraws.Around(mine, 3)[0]));
        Assert.False(drawn[0].SameAs(BeliefDraws.Around(mine, 3, seed: 2)[0]));
    }

    [Theory]
    [InlineData(0.001)]
    [InlineData(0.3)]
    [InlineData(0.5)]
    [InlineData(0.9)]
    public void QuantilesAndValuesAreTwoWaysOfSayingTheSame(double u) =>
        Assert.All(
            BeliefPrior.Uncertain.Where(b => b.Low < b.Base && b.Base < b.High),
            b => Assert.Equal(u, BeliefPrior.QuantileOf(b, BeliefPrior.At(b, u)), 1e-9));

    [Fact]
    public void TheRangeIsTheSupportAndTheBaseTheMedian() => Assert.All(BeliefPrior.Uncertain, b =>
        Assert.Equal((b.Low, b.Base, b.High), (BeliefPrior.At(b, 0), BeliefPrior.At(b, 0.5), BeliefPrior.At(b, 1))));
}
