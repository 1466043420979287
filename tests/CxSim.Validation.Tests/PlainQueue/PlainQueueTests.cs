using CxSim.Experiments.PlainQueue;
using CxSim.Experiments.Statistics;
using CxSim.Experiments.Theory;

namespace CxSim.Validation.Tests.PlainQueue;

public class PlainQueueTests
{
    [Fact]
    public void A_single_round_the_clock_period_is_Erlang_A()
    {
        PlainWorkflow calls = new() { Name = "calls", Service = new ExponentialDuration(180), Patience = new ExponentialDuration(360) };
        PlainKpis sim = PlainQueueRunner.Run(Centres.Stationary(200, 11, calls), new PlainQueueRun { Seeds = 20, Cycles = 40 }).Overall;
        ErlangA exact = new(11, 200 / 3600.0, 180, 360);

        Assert.Equal(20, sim.Contacts.Seeds);
        Near(4800, sim.Contacts, 0.01);
        Near(exact.AbandonProbability, sim.Abandoned, 0.02);
        Near(exact.MeanWaitSeconds, sim.WaitSeconds, 0.02);
        Near(exact.ServiceLevel(20), sim.ServiceLevel, 0.01);
        Near(exact.Occupancy, sim.Occupancy, 0.01);
        Near(180, sim.AhtSeconds, 0.01);
        Assert.Equal(264.0, sim.StaffedHours.Mean, 9);
    }

    [Fact]
    public void Every_contact_of_a_busy_centre_ends_once_and_time_adds_up()
    {
        PlainQueueCentre centre = Centres.Busy(target: 1e6);
        PlainQueueResult result = PlainQueueRunner.Run(centre, new PlainQueueRun { Seeds = 8, Cycles = 3 });

        foreach (PlainKpis kpis in result.Periods.Append(result.Overall))
        {
            Assert.Equal(1.0, kpis.ServiceLevel.Mean + kpis.Abandoned.Mean + kpis.Balked.Mean + kpis.TurnedAway.Mean, 9);
            Assert.InRange(kpis.Occupancy.Mean, 0.3, 1.0);
            Assert.True(kpis.WaitSeconds.Mean >= 0.0);
        }

        Assert.Equal(result.Overall.Contacts.Mean, result.Periods.Sum(p => p.Contacts.Mean), 9);
        Assert.True(result.Overall.Redials.Mean > 1.0);
        Assert.True(result.Overall.TurnedAway.Mean > 0.0);
        double scheduled = 2 * ((2 * 5) + (4 * 7) + (4 * 7));
        Assert.InRange(result.Overall.StaffedHours.Mean, scheduled, scheduled * 1.05);
    }

    [Fact]
    public void Results_do_not_depend_on_the_number_of_threads()
    {
        PlainQueueResult one = PlainQueueRunner.Run(Centres.Busy(), new PlainQueueRun { Seeds = 4, Threads = 1 });
        PlainQueueResult many = PlainQueueRunner.Run(Centres.Busy(), new PlainQueueRun { Seeds = 4, Threads = 4 });

        Assert.Equal(one.Overall, many.Overall);
        Assert.Equal(one.Periods, many.Periods);
    }

    [Fact]
    public void Contacts_come_at_the_rates_of_their_periods()
    {
        PlainQueueCentre centre = Centres.Busy() with { DayFactorCv = 0.0 };
        PlainQueueResult result = PlainQueueRunner.Run(centre, new PlainQueueRun { Seeds = 20, Cycles = 10 });

        double[] hours = [2, 4, 4, 2, 4, 4];
        for (int p = 0; p < hours.Length; p++)
        {
            double fresh = result.Periods[p].Contacts.Mean - result.Periods[p].Redials.Mean;
            double expected = hours[p] * centre.Periods[p].PerHour.Sum();
            Assert.InRange(fresh, expected - (4 * Math.Sqrt(expected / 200)), expected + (4 * Math.Sqrt(expected / 200)));
        }
    }

    [Fact]
    public void The_days_factor_widens_the_spread_of_volume_and_keeps_its_mean()
    {
        PlainQueueCentre centre = Centres.Stationary(100, 12) with { DayFactorCv = 0.2 };
        PlainKpis sim = PlainQueueRunner.Run(centre, new PlainQueueRun { Seeds = 400, Cycles = 1 }).Overall;

        Near(2400, sim.Contacts, 0.05);
        Assert.InRange(sim.Contacts.Deviation, 0.85 * Math.Sqrt(2400 + (480 * 480)), 1.15 * Math.Sqrt(2400 + (480 * 480)));
    }

    [Fact]
    public void Repeats_come_back_and_add_to_the_volume()
    {
        PlainWorkflow calls = new() { Name = "calls", Service = new ExponentialDuration(180), RepeatProbability = 0.24 };
        PlainKpis sim = PlainQueueRunner.Run(
            Centres.Stationary(152, 13, calls), new PlainQueueRun { Seeds = 20, Cycles = 60, WarmUpCycles = 20 }).Overall;

        Near(RepeatContacts.TotalRate(152, 0.7, 0.8) * 24, sim.Contacts, 0.01);
    }

    [Fact]
    public void A_repeat_that_falls_outside_opening_hours_waits_for_the_next_opening()
    {
        PlainQueueCentre centre = Centres.Stationary(100, 12) with
        {
            Workflows = [new PlainWorkflow { Name = "calls", Service = new ExponentialDuration(180), RepeatProbability = 0.3 }],
            Periods =
            [
                new PlainPeriod { Name = "morning", FromSeconds = 8 * 3600, ToSeconds = 12 * 3600, PerHour = [100], Staff = [12] },
                new PlainPeriod { Name = "afternoon", FromSeconds = 13 * 3600, ToSeconds = 17 * 3600, PerHour = [100], Staff = [12] },
            ],
            ClosesAtSeconds = 17 * 3600,
        };
        PlainQueueResult sim = PlainQueueRunner.Run(centre, new PlainQueueRun { Seeds = 10, Cycles = 40, WarmUpCycles = 20 });

        Near(800 / 0.7, sim.Overall.Contacts, 0.02);
        Assert.Equal(sim.Overall.Contacts.Mean, sim.Periods.Sum(p => p.Contacts.Mean), 6);
        Assert.True(sim.Periods[0].Contacts.Mean > 1.3 * sim.Periods[1].Contacts.Mean);
    }

    [Fact]
    public void A_centre_out_of_range_is_refused_by_name()
    {
        PlainQueueCentre good = Centres.Busy();
        Refused("closing time", good with { ClosesAtSeconds = 90_000 });
        Refused("calls: balking", good with { Workflows = [good.Workflows[0] with { BalkProbability = 1.5 }, good.Workflows[1]] });
        Refused("voice: ranks", good with { Groups = [good.Groups[0] with { Ranks = [0] }, good.Groups[1]] });
        Refused("day 0 8:00: staff", good with { Periods = [good.Periods[0] with { Staff = [1] }] });
        Refused("day 0 8:00: start", good with { Periods = [good.Periods[1], good.Periods[0]] });
        good.Check();
    }

    private static void Refused(string what, PlainQueueCentre centre) =>
        Assert.StartsWith(what, Assert.Throws<ArgumentException>(centre.Check).Message, StringComparison.Ordinal);

    /// <summary>Within four standard errors, which themselves must be small: a loose estimate cannot pass.</summary>
    private static void Near(double expected, Estimate estimate, double relativeError)
    {
        double error = estimate.Deviation / Math.Sqrt(estimate.Seeds);
        Assert.InRange(error, 1e-12, relativeError * expected);
        Assert.InRange(estimate.Mean, expected - (4 * error), expected + (4 * error));
    }
}
