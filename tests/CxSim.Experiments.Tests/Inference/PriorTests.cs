using CxSim.Experiments.Inference;

namespace CxSim.Experiments.Tests.Inference;

public sealed class PriorTests
{
    [Theory]
    [InlineData(0.1, 0.2, 1.0)]
    [InlineData(0, 0, 1)]
    [InlineData(2, 5, 5)]
    [InlineData(-0.75, -0.64, -0.49)]
    public void Half_lies_below_the_base_and_shares_and_values_agree(double low, double middle, double high)
    {
        var prior = new Prior(low, middle, high);
        double half = prior.ShareBelow(middle);
        Assert.True(half is 0.5 || middle == low || middle == high);
        foreach (double share in new[] { 0.01, 0.2, 0.5, 0.77, 0.99 })
        {
            Assert.InRange(prior.At(share), low, high);
            Assert.Equal(share, prior.ShareBelow(prior.At(share)), 12);
        }
    }
}
