using CxSim.Experiments.Running;
using CxSim.Model.Policies;
using CxSim.Orleans.Wire;

namespace CxSim.Orleans.Tests.Wire;

public class WorldTextTests
{
    [Fact]
    public void Setting_ThereAndBack_IsTheSameToTheLastBit()
    {
        var beliefs = Beliefs.All.Aggregate(BeliefSet.Base, (set, b) => set.With(b, set[b] * (1.0 / 3)));
        var setting = Small.Plan().Setting with
        {
            Beliefs = beliefs.Named("thirds"),
            Shocks = [new(ShockKind.ToolOutage, 1, 2, 0.1)],
        };
        var back = WorldText.Setting(WorldText.Of(setting));
        Assert.Equal(Fingerprint.Of(setting, "e"), Fingerprint.Of(back, "e"));
        Assert.Equal("thirds", back.Beliefs.Id);
    }

    [Fact]
    public void Policy_ThereAndBack_IsTheSameToTheLastBit()
    {
        var policy = Levers.All.Aggregate(Policy.Today, (p, l) => p.With(l, p[l] + (1.0 / 7))).Named("sevenths", "Sevenths");
        var back = WorldText.Policy(WorldText.Of(policy));
        Assert.True(back.SameAs(policy));
        Assert.Equal((policy.Id, policy.Title), (back.Id, back.Title));
    }
}
