using CxSim.Experiments.Results;
using CxSim.Experiments.Running;
using CxSim.Experiments.Tests.Running;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Tests.Results;

public class ComparabilityTests
{
    [Fact]
    public void Require_OnlyPoliciesDiffer_Passes()
    {
        using var scratch = new Scratch();
        var other = Plans.Small() with { Policies = [Policy.Today, Presets.Find("cut-8")!], Seeds = [5, 6, 7] };
        Comparability.Require(Studies.Save(Studies.Root(scratch)), Studies.Save(Studies.Root(scratch), other), "std-40");
    }

    [Theory]
    [InlineData("beliefs", "beliefs \"base\"")]
    [InlineData("weeks", "8 weeks")]
    [InlineData("seeds", "no seed in common")]
    [InlineData("shocks", "shocks, warm-up or cohorts")]
    [InlineData("centre", "centre \"std-40\" is not the same")]
    public void Require_SomethingElseDiffers_SaysWhat(string what, string expected)
    {
        using var scratch = new Scratch();
        var plan = Plans.Small();
        var other = what switch
        {
            "beliefs" => plan with { Beliefs = BeliefSet.NullWorld },
            "weeks" => plan with { Weeks = 3 },
            "seeds" => plan with { Seeds = [70, 71] },
            "shocks" => plan with { Shocks = [new(ShockKind.Absence, 1, 2, 0.1)] },
            _ => plan with { Centre = plan.Centre with { Loyalty = new() { Freedom = 0.5 } } },
        };
        var (a, b) = (Studies.Save(Studies.Root(scratch), plan), Studies.Save(Studies.Root(scratch), other));
        var refusal = Assert.Throws<StudyException>(() => Comparability.Require(a, b, "std-40"));
        Assert.Equal(3, refusal.ExitCode);
        Assert.Contains(expected, refusal.Message, StringComparison.Ordinal);
    }
}
