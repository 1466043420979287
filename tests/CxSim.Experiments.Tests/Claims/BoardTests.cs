using CxSim.Experiments.Claims;
using CxSim.Experiments.Results;
using CxSim.Experiments.Running;
using CxSim.Experiments.Trials;
using CxSim.Experiments.Uncertainty;
using CxSim.Model.Measures;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Tests.Claims;

/// <summary>The board on worlds whose truth is known.</summary>
public class BoardTests
{
    private static readonly BoardOptions LuckOnly = new() { Draws = 0, FlipSeeds = 0 };

    private static readonly Policy Kind = Policy.Of("kind", "Kind", (Levers.Slow, 60));

    [Theory]
    [InlineData(3, ClaimVerdict.Holds)]
    [InlineData(0.2, ClaimVerdict.Fails)]
    [InlineData(-3, ClaimVerdict.Fails)]
    public void A_promised_gain_holds_beyond_the_margin_and_fails_when_it_is_about_the_same(double gain, ClaimVerdict expected) =>
        Assert.Equal(expected, Under(Gains(gain), Claim(More())).Verdict);

    [Theory]
    [InlineData(0.1, ClaimVerdict.Holds)]
    [InlineData(2, ClaimVerdict.Fails)]
    [InlineData(-2, ClaimVerdict.Fails)]
    public void The_same_means_within_the_margin_on_both_sides(double gain, ClaimVerdict expected) =>
        Assert.Equal(expected, Under(Gains(gain), Claim(More() with { Promise = Promise.Same })).Verdict);

    [Fact]
    public void All_that_is_promised_must_be_seen()
    {
        var gain = More();
        var loss = More() with { Promise = Promise.Less };

        Assert.Equal(ClaimVerdict.Fails, Under(Gains(3), Claim(gain, loss)).Verdict);
        Assert.Equal(ClaimVerdict.Holds, Under(Gains(3), Claim(gain, More() with { Promise = Promise.NotLess })).Verdict);
    }

    [Fact]
    public void Seeds_are_added_only_while_luck_leaves_the_verdict_open()
    {
        Assert.Equal(LuckOnly.FirstSeeds, Under(Gains(3), Claim(More())).Seeds);

        var close = Under(new KnownWorlds((_, p) => 60 + (1.0 * p[Levers.Slow] / 60), ownLuck: 3), Claim(More()));
        Assert.Equal(ClaimVerdict.Depends, close.Verdict);
        Assert.Equal(LuckOnly.MostSeeds, close.Seeds);
        Assert.Contains($"{LuckOnly.MostSeeds} seeds", close.Why);
    }

    [Fact]
    public void A_sweep_tells_a_best_inside_from_a_best_at_the_end()
    {
        var peaked = new KnownWorlds((_, p) => 60 + (10 * Peak(p[Levers.Slow] / 180)));
        var sweep = new SweepTest { Of = AllMeasures.Csat, On = new("kind"), Lever = Levers.Slow, Values = [0, 45, 90, 135, 180] };

        Assert.Equal(ClaimVerdict.Fails, Under(peaked, Claim(sweep with { Best = BestPoint.Last })).Verdict);
        Assert.Equal(ClaimVerdict.Holds, Under(peaked, Claim(sweep with { Best = BestPoint.Inside })).Verdict);
        Assert.Equal(ClaimVerdict.Holds, Under(Gains(8), Claim(sweep with { Best = BestPoint.Last })).Verdict);
        Assert.Equal(ClaimVerdict.Fails, Under(Gains(8), Claim(sweep with { Best = BestPoint.Inside })).Verdict);

        static double Peak(double x) => 4 * x * (1 - x);
    }

    [Fact]
    public void A_difference_of_differences_shows_what_one_link_does()
    {
        var worlds = new KnownWorlds((s, p) => 60 + ((s.Beliefs.On(Beliefs.LinkMeaning) ? 5 : 1) * p[Levers.Slow] / 60));
        var test = new InterplayTest
        {
            Of = AllMeasures.Csat,
            Policy = new("kind"),
            Beside = new("kind", "off"),
            BesideAgainst = new("today", "off"),
        };
        var claim = Claim(test) with { Worlds = [new ClaimWorld { Id = "off", Beliefs = [new(Beliefs.LinkMeaning, 0)] }] };

        var outcome = Under(worlds, claim);

        Assert.Equal(ClaimVerdict.Holds, outcome.Verdict);
        Assert.Equal(4, outcome.Tests[0][0].Difference.Mean, 0.3);
    }

    [Fact]
    public void Who_steers_by_what_misleads_ends_with_less()
    {
        var other = Policy.Of("busy", "Busy", (Levers.Slow, 90));
        var claim = Claim(new SteeringTest
        {
            Of = AllMeasures.Csat,
            Menu = [new("today"), new("kind"), new("busy")],
            By = AllMeasures.Csat,
            Rather = AllMeasures.Csat,
        }) with
        { Policies = [Kind, other] };

        // By the same figure both choose the same, so that nothing is gained where something was promised.
        Assert.Equal(ClaimVerdict.Fails, Under(Gains(5), claim).Verdict);
    }

    [Fact]
    public void Drawn_worlds_that_disagree_make_a_verdict_depend()
    {
        // Seen only where service moves more of the churn than half of the plausible worlds believe.
        var worlds = new KnownWorlds((s, p) => 60 + (10 * (s.Beliefs[Beliefs.ServiceShare] - 0.1) * p[Levers.Slow] / 60));

        var outcome = Board(worlds, Claim(More()), LuckOnly with { Draws = 40 });

        Assert.Equal(40, outcome.Drawn!.Worlds);
        Assert.InRange(outcome.Drawn.Held, 20, 35);
        Assert.Equal(ClaimVerdict.Depends, outcome.Under("base"));
        Assert.Equal(LuckOnly.FirstSeeds, outcome.Sets[0].Seeds);
        Assert.Contains($"{outcome.Drawn.Held} of 40 worlds drawn", outcome.Sets[0].Why);
    }

    [Fact]
    public void Drawn_worlds_that_agree_leave_it_standing()
    {
        var outcome = Board(Gains(5), Claim(More()), LuckOnly with { Draws = 20 });

        Assert.Equal(new DrawnOutcome(20, 20), outcome.Drawn);
        Assert.Equal(ClaimVerdict.Holds, outcome.Under("base"));
    }

    [Fact]
    public void It_is_judged_as_a_study_of_the_same_runs_judges()
    {
        // Gains that spread from about nothing to twice the base, with the belief.
        var worlds = new KnownWorlds((s, p) => 60 + (6 * s.Beliefs[Beliefs.Eta] / Beliefs.Eta.Base * p[Levers.Slow] / 60), ownLuck: 0.3);

        var probe = Board(worlds, Claim(More()), LuckOnly with { Draws = 19 }).Sets[0].Tests[0][0];

        var drawn = new BeliefStudy(Study(4), 19).Run(new TrialFarm(worlds))!;
        var study = StudyReport.Of(new LocalHost(worlds).Run(Study(4)), drawn: drawn).Comparisons[0][AllMeasures.Csat];
        Assert.Equal(study.Difference, probe.Difference);
        Assert.Equal(study.Beliefs!.Drawn, probe.Beliefs!.Drawn);
        Assert.Equal(study.Total, probe.Total);
        Assert.Equal(study.Verdict, probe.Judged);
        Assert.True(probe.Total.HalfWidth > 2 * probe.Difference.Interval.HalfWidth);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(18)]
    public void Too_few_worlds_say_nothing(int draws)
    {
        var worlds = new KnownWorlds((s, p) => 60 + (10 * (s.Beliefs[Beliefs.ServiceShare] - 0.1) * p[Levers.Slow] / 60));

        Assert.Equal(ClaimVerdict.Holds, Board(worlds, Claim(More()), LuckOnly with { Draws = draws }).Under("base"));
    }

    private static StudyPlan Study(int seeds) => new()
    {
        Name = "same", Centre = new(), Policies = [Policy.Today, Kind], Seeds = StudyPlan.FirstSeeds(seeds), Weeks = 2, Draws = 19,
    };

    private static DifferenceTest More() => new() { Of = AllMeasures.Csat, Policy = new("kind"), Promise = Promise.More };

    private static Claim Claim(params ClaimTest[] tests) => new()
    {
        Id = "C1",
        Weeks = 2,
        Policies = [Kind],
        Tests = tests,
        Flip = new FlipSearch { Belief = Beliefs.ServiceShare },
    };

    private static KnownWorlds Gains(double points) => new((_, p) => 60 + (points * p[Levers.Slow] / 60));

    private static SetOutcome Under(KnownWorlds worlds, Claim claim) => Board(worlds, claim, LuckOnly).Sets[0];

    private static ClaimOutcome Board(IWorldSource worlds, Claim claim, BoardOptions options) =>
        Assert.Single(new ClaimBoard(new TrialFarm(worlds), options).Run([claim], [BeliefSet.Base]));
}
