using CxSim.Experiments.Scenarios;
using CxSim.Model.Centres;

namespace CxSim.Experiments.Tests.Scenarios;

public class LoadTests
{
    private static readonly Library Library = new(Repository.Root);

    [Fact]
    public void Every_ready_centre_can_carry_its_load() =>
        Assert.All(Library.CentreNames, name => Assert.InRange(Load.Of(Library.Centre(name)), 0.5, 1));

    [Fact]
    public void The_reference_centres_load_is_its_work_over_its_time()
    {
        // 440,000 issues, 1/(1 − .3 × .8) contacts each, 241.5 quick and 90.0 slow seconds; 40 heads × 2080 h × .75 × .95.
        double expected = 440_000 / 0.76 * (241.5 + (60 * 1.725 * 0.87)) / 3600 / (40 * 2080 * 0.75 * 0.95);

        Assert.Equal(expected, Load.Of(new FullCentre(new Centre())), 1e-9);
    }

    [Fact]
    public void A_centre_that_cannot_carry_its_load_is_flagged()
    {
        var centre = new Centre { Teams = [new TeamPlan { Heads = 30 }] };
        var experiment = new Experiment { Name = "x", Centres = [new FullCentre(centre)] };

        Assert.Equal(
            "overloaded: std-40 is asked for 120 % of its agents' time; results describe an overflow, not a centre",
            Assert.Single(Load.Flags(experiment)));
        Assert.Empty(Load.Flags(new Experiment { Name = "x" }));
    }

    [Fact]
    public void A_plain_queue_is_what_its_runner_takes()
    {
        var queue = Assert.IsType<QueueCentre>(Library.Centre("plain-queue")).Spec.ToCentre();

        queue.Check();
        Assert.Equal(5, queue.Periods.Count);
        Assert.Equal([80, 28, 30], queue.Periods[1].PerHour);
        Assert.Equal([6, 4, 2], queue.Periods[1].Staff);
        Assert.Equal([2, 1, null], queue.Groups[0].Ranks);
        Assert.Equal("09:00–12:00", queue.Periods[1].Name);
        Assert.Equal((32_400.0, 43_200.0), (queue.Periods[1].FromSeconds, queue.Periods[1].ToSeconds));
        Assert.Equal(72_000, queue.ClosesAtSeconds);
    }
}
