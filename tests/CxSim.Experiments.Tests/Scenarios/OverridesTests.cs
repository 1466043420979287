using CxSim.Experiments.Scenarios;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Tests.Scenarios;

public class OverridesTests
{
    private static readonly Library Library = new(Repository.Root);

    [Fact]
    public void A_set_lever_changes_every_policy_but_the_baseline_and_its_name()
    {
        var experiment = Set(Library.Compare("today", "quick-slow", "cut-8"), "slow=60");

        Assert.Equal(["today", "quick-slow-changed", "cut-8-changed"], experiment.Policies.Select(p => p.Id));
        Assert.Equal([0.0, 60, 60], experiment.Policies.Select(p => p[Levers.Slow]));
        Assert.Equal("Cut 8 %, slow=60", experiment.Policies[2].Title);
    }

    [Fact]
    public void A_set_lever_with_nothing_to_compare_makes_a_changed_copy_of_the_baseline()
    {
        var experiment = Set(Library.Compare("today"), "slow=60", "zone=20");

        Assert.Equal(["today", "today-changed"], experiment.Policies.Select(p => p.Id));
        Assert.True(experiment.Baseline.SameAs(Policy.Today));
        Assert.Equal((60.0, 20.0), (experiment.Policies[1][Levers.Slow], experiment.Policies[1][Levers.Zone]));
    }

    [Fact]
    public void A_lever_set_to_what_it_was_changes_nothing()
    {
        var experiment = Library.Compare("quick-slow");

        Assert.True(experiment.SameAs(Set(experiment, "slow=45")));
    }

    [Fact]
    public void A_changed_belief_gives_the_set_another_name()
    {
        var experiment = new Overrides { Beliefs = ["churn_beta=2"] }.Apply(Library.Compare("quick-slow"), Library);

        Assert.Equal("base-changed", experiment.Beliefs.Id);
        Assert.Equal(2, experiment.Beliefs[Beliefs.ChurnBeta]);
        Assert.Single(experiment.Beliefs.Moved());
    }

    [Fact]
    public void Flags_change_centre_beliefs_seeds_and_length()
    {
        var overrides = new Overrides
        {
            Centre = "small-12", BeliefSet = "null-world", Seeds = "3,5", Weeks = "13", WarmUp = "0", Cohort = "7",
        };

        var experiment = overrides.Apply(Library.Experiment("efficiency-vs-empathy"), Library);

        Assert.Equal("small-12", Assert.Single(experiment.Centres).Id);
        Assert.Equal("null-world", experiment.Beliefs.Id);
        Assert.Equal([3UL, 5UL], experiment.Seeds);
        Assert.Equal((13, 0, 7), (experiment.Weeks, experiment.WarmUpWeeks, experiment.CohortSize));
    }

    [Fact]
    public void A_lever_beyond_its_range_needs_leave_to_extrapolate()
    {
        var experiment = Library.Compare("quick-slow");

        Assert.Equal(3, Assert.Throws<InputException>(() => Set(experiment, "slow=240")).ExitCode);
        var beyond = new Overrides { Sets = ["slow=240"], AllowExtrapolation = true }.Apply(experiment, Library);
        Assert.Equal(240, beyond.Policies[1][Levers.Slow]);
        Assert.True(beyond.AllowExtrapolation);
    }

    [Theory]
    [InlineData("slow", 2, "Error: \"slow\" has no value in --set. Expected lever=value, like aht=1.")]
    [InlineData("=60", 2, "Error: unknown lever \"\" in --set. Expected one of {levers}.")]
    [InlineData("reinvst=60", 2, "Error: unknown lever \"reinvst\" in --set. Expected one of {levers}. Did you mean \"reinvest\"?")]
    [InlineData("slow=", 3, "Error: slow = no value is not a number in --set. Expected a plain number, 0 to 180 s.")]
    [InlineData("slow=60s", 3, "Error: slow = \"60s\" is not a number in --set. Expected a plain number, 0 to 180 s. Did you mean \"60\"?")]
    [InlineData("coach=0,5", 3,
        "Error: coach = \"0,5\" is not a number in --set. Expected a plain number, 0 to 4 h/week. Did you mean \"0.5\"?")]
    [InlineData("slow=NaN", 3, "Error: slow = \"NaN\" is not a number in --set. Expected a plain number, 0 to 180 s.")]
    [InlineData("slow=-1", 3, "Error: slow = -1 s is below the minimum 0 s in --set. Expected 0 to 180 s.")]
    [InlineData("qa=101", 3, "Error: qa = 101 is above the maximum 100 in --set. Expected 0 to 100.")]
    [InlineData("staff=30", 3,
        "Error: staff = 30 % is above the maximum 20 % in --set. Expected -15 to 20 %; "
        + "the effect beyond is unknown, --allow-extrapolation tries it.")]
    public void A_wrong_flag_is_told(string set, int exitCode, string message)
    {
        var error = Assert.Throws<InputException>(() => Set(Library.Compare("quick-slow"), set));

        Assert.Equal(message.Replace("{levers}", string.Join(", ", Levers.All.Select(l => l.Id))), error.Message);
        Assert.Equal(exitCode, error.ExitCode);
    }

    [Fact]
    public void A_lever_given_twice_is_refused()
    {
        var error = Assert.Throws<InputException>(() => Set(Library.Compare("quick-slow"), "slow=10", "slow=20"));

        Assert.Equal("Error: lever \"slow\" twice in --set. Expected each once.", error.Message);
    }

    [Fact]
    public void A_strangers_text_cannot_open_files()
    {
        var closed = new Library(Repository.Root) { FollowPaths = false };

        var error = Assert.Throws<InputException>(() => closed.Parse("experiment: x\ncentre: /etc/passwd\n"u8.ToArray(), "request"));

        Assert.Equal(
            $"Error: a path, \"/etc/passwd\" in request, line 2, column 9. Expected one of {string.Join(", ", closed.CentreNames)}.",
            error.Message);
        Assert.Equal("small-12", closed.Parse("experiment: x\ncentre: small-12\n"u8.ToArray(), "request").Centres[0].Id);
    }

    [Fact]
    public void All_wrong_flags_are_told_at_once()
    {
        var overrides = new Overrides
        {
            Sets = ["slwo=1", "zone=200", "fix"], Beliefs = ["x=1"], Seeds = "0", Weeks = "-4", Centre = "std-4",
        };

        var error = Assert.Throws<InputException>(() => overrides.Apply(Library.Compare("quick-slow"), Library));

        Assert.Equal(
            $"""
            Error: unknown centre "std-4" in --centre. Expected one of {string.Join(", ", Library.CentreNames)}. Did you mean "std-40"?
            Error: seeds = 0 is below the minimum 1 in --seeds. Expected a whole number, 1 to 10000.
            Error: weeks = -4 is below the minimum 1 in --weeks. Expected a whole number, 1 to 1040 weeks.
            Error: unknown belief "x" in --belief. Expected one of {Beliefs.All.Count} names, see cxsim list.
            Error: unknown lever "slwo" in --set. Expected one of {string.Join(", ", Levers.All.Select(l => l.Id))}. Did you mean "slow"?
            Error: zone = 200 % is above the maximum 60 % in --set. Expected 0 to 60 %.
            Error: "fix" has no value in --set. Expected lever=value, like aht=1.
            """,
            error.Message);
        Assert.Equal(2, error.ExitCode);
    }

    private static Experiment Set(Experiment experiment, params string[] sets) =>
        new Overrides { Sets = sets }.Apply(experiment, Library);
}
