using CxSim.Experiments.Claims;
using CxSim.Experiments.Running;
using CxSim.Experiments.Trials;
using CxSim.Model.Measures;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Tests.Claims;

/// <summary>Turning points on worlds whose turning points are known.</summary>
public class FlipTests
{
    private static readonly BoardOptions Options = new() { Draws = 0, FlipSeeds = 2, Halvings = 6 };

    private static readonly Policy Given = Policy.Of("given", "Given", (Levers.Reinvest, 100));

    private static readonly FlipSearch Reinvest = new() { Lever = Levers.Reinvest, Of = ["given"] };

    [Fact]
    public void A_lever_turns_where_it_should()
    {
        // One point, the margin, is passed at 40.
        var flip = Flip((_, p) => 60 + (p[Levers.Reinvest] / 40), Reinvest);

        Assert.True(flip.HoldsHere);
        Assert.Equal(40, flip.At!.Value, 2.0);
        Assert.True(flip.Turn!.Value.Low.Value <= 40 && 40 <= flip.Turn.Value.High.Value);
        Assert.False(flip.TurnsAgain);
        Assert.StartsWith("reinvest < ", flip.Words);
        Assert.EndsWith(" %", flip.Words);
    }

    [Fact]
    public void A_belief_turns_where_it_should()
    {
        var flip = Flip(
            (s, p) => 60 + (s.Beliefs[Beliefs.ServiceShare] / 0.7 * p[Levers.Reinvest] / 100), new() { Belief = Beliefs.ServiceShare });

        Assert.False(flip.HoldsHere);
        Assert.Equal(0.7, flip.At!.Value, 0.01);
        Assert.StartsWith("service_churn > ", flip.Words);
    }

    [Fact]
    public void A_switch_turns_on()
    {
        var flip = Flip(
            (s, p) => 60 + (s.Beliefs[Beliefs.LinkRecovery] * p[Levers.Reinvest] / 20), new() { Belief = Beliefs.LinkRecovery });

        Assert.Equal(1, flip.At);
        Assert.Equal("link_recovery_loyalty on", flip.Words);
        Assert.Equal(2, flip.Points.Count);
    }

    [Fact]
    public void What_never_turns_says_so()
    {
        var flip = Flip((_, _) => 60, Reinvest);

        Assert.Null(flip.At);
        Assert.Equal("no reinvest from 0 to 100 turns it", flip.Words);
    }

    [Fact]
    public void What_turns_twice_is_found_between_ends_that_agree_and_said()
    {
        // Seen at 10 and at 100, and not from 30 to 70. At 0 the policy would be today itself.
        var flip = Flip(
            (_, p) => p[Levers.Reinvest] == 0 ? 60 : 60 + (Math.Abs(p[Levers.Reinvest] - 50) / 20), Reinvest with { Start = 10 });

        Assert.True(flip.HoldsHere);
        Assert.Equal(70, flip.At!.Value, 2.0);
        Assert.True(flip.TurnsAgain);
    }

    [Fact]
    public void Two_runs_either_side_of_it_differ()
    {
        Func<Setting, Policy, double> csat = (_, p) => 60 + (p[Levers.Reinvest] / 40);
        var turn = Flip(csat, Reinvest).Turn!.Value;

        Assert.NotEqual(turn.Low.Holds, turn.High.Holds);
        Assert.Equal(turn.Low.Holds, Seen(csat, turn.Low.Value));
        Assert.Equal(turn.High.Holds, Seen(csat, turn.High.Value));
    }

    private static bool Seen(Func<Setting, Policy, double> csat, double reinvest)
    {
        var claim = Claim(Reinvest) with { Policies = [Given.With(Levers.Reinvest, reinvest)] };
        var options = Options with { FirstSeeds = 2, MostSeeds = 2, FlipSeeds = 0 };
        var board = new ClaimBoard(new TrialFarm(new KnownWorlds(csat, ownLuck: 0)), options);
        return board.Run([claim], [BeliefSet.Base])[0].Sets[0].Tests[0][0].Slack > 0;
    }

    private static FlipOutcome Flip(Func<Setting, Policy, double> csat, FlipSearch search) =>
        new ClaimBoard(new TrialFarm(new KnownWorlds(csat, ownLuck: 0)), Options).Run([Claim(search)], [BeliefSet.Base])[0].Flip!;

    private static Claim Claim(FlipSearch search) => new()
    {
        Id = "C1",
        Weeks = 2,
        Policies = [Given],
        Tests = [new DifferenceTest { Of = AllMeasures.Csat, Policy = new("given"), Promise = Promise.More }],
        Flip = search,
    };
}
