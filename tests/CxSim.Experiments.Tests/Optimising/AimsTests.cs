using CxSim.Experiments.Optimising;

namespace CxSim.Experiments.Tests.Optimising;

/// <summary>Dominance and regret, by hand.</summary>
public sealed class AimsTests
{
    [Fact]
    public void Undominated_AreThoseThatNoOtherBeatsEverywhere() =>
        Assert.Equal([0, 1, 4], Aims.Undominated([[3, 1], [1, 3], [1, 1], [2, 1], [2, 2]]));

    [Fact]
    public void Twins_DoNotDominateEachOther() => Assert.Equal([0, 1], Aims.Undominated([[1, 1], [1, 1]]));

    [Fact]
    public void Regret_IsTheShortfallBehindEachWorldsBest()
    {
        var regrets = Regret.Of(["a", "b"], [[10, 0], [7, 5]]);
        Assert.Equal([0.0, 5.0], regrets[0].ByWorld);
        Assert.Equal([3.0, 0.0], regrets[1].ByWorld);
        Assert.Equal((5.0, 3.0), (regrets[0].Worst, regrets[1].Worst));
    }
}
