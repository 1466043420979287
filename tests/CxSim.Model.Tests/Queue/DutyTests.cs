using CxSim.Model.Queue;
using CxSim.Model.Time;

namespace CxSim.Model.Tests.Queue;

public class DutyTests
{
    [Fact]
    public void A_contact_is_finished_after_the_end_of_duty_and_no_other_is_taken()
    {
        Scene scene = new Scene().Agent(0, (0, 100)).Contact(90, 50).Contact(95, 50).Run(close: 200);

        Assert.Equal(140.0, scene.End(0));
        Assert.Equal(Outcome.TurnedAway, scene.Batch.Outcome[1]);
        Assert.Equal(Clock.FromSeconds(140), scene.Engine.AgentDay(0).StaffedMicros);
        Assert.Equal(Clock.FromSeconds(50), scene.Engine.AgentDay(0).BusyMicros);
    }

    [Fact]
    public void A_break_is_a_gap_that_an_overrunning_contact_eats_into()
    {
        Scene scene = new Scene().Agent(0, (0, 100), (150, 1000)).Contact(90, 30).Contact(110, 10).Run();

        Assert.Equal(150.0, scene.Start(1));
        Assert.Equal(Clock.FromSeconds(120 + 850), scene.Engine.AgentDay(0).StaffedMicros);
    }

    [Fact]
    public void A_contact_longer_than_the_break_is_followed_at_once_by_the_next()
    {
        Scene scene = new Scene().Agent(0, (0, 100), (150, 1000)).Contact(90, 80).Contact(110, 10).Run();

        Assert.Equal(170.0, scene.Start(1));
        Assert.Equal(Clock.FromSeconds(1000), scene.Engine.AgentDay(0).StaffedMicros);
    }

    [Fact]
    public void Duty_in_two_pieces_is_one_duty()
    {
        Scene scene = new Scene().Agent(0, (0, 100), (100, 200)).Agent(0, (50, 200)).Contact(110, 10).Run();

        Assert.Equal(0, scene.Batch.Agent[0]);
        Assert.Equal(Clock.FromSeconds(200), scene.Engine.AgentDay(0).StaffedMicros);
    }

    [Fact]
    public void An_arrival_at_the_very_end_of_duty_is_still_taken_and_at_its_start_too()
    {
        Scene scene = new Scene().Agent(0, (10, 100)).Contact(10, 5).Contact(100, 5).Contact(101, 5).Run(close: 300);

        Assert.Equal([Outcome.Served, Outcome.Served, Outcome.TurnedAway], scene.Batch.Outcome[..3]);
    }

    [Fact]
    public void A_breather_keeps_the_agent_away_and_is_counted_apart()
    {
        Scene scene = new Scene().Agent(0, (0, 1000)).Contact(0, 100, breather: 30).Contact(10, 5).Run();

        Assert.Equal(130.0, scene.Start(1));
        Assert.Equal(Clock.FromSeconds(100), scene.Batch.HandleMicros[0]);
        Assert.Equal(Clock.FromSeconds(105), scene.Engine.AgentDay(0).BusyMicros);
        Assert.Equal(Clock.FromSeconds(30), scene.Engine.AgentDay(0).BreatherMicros);
    }

    [Fact]
    public void At_closing_agents_on_duty_empty_the_queue_until_their_duty_ends()
    {
        Scene scene = new Scene().Agent(0, (0, 130))
            .Contact(80, 30).Contact(90, 30).Contact(95, 30).Contact(99, 30).Contact(105, 1).Run(close: 100);

        Assert.Equal([80.0, 110.0], [scene.Start(0), scene.Start(1)]);
        Assert.Equal(
            [Outcome.Served, Outcome.Served, Outcome.TurnedAway, Outcome.TurnedAway, Outcome.TurnedAway],
            scene.Batch.Outcome[..5]);
        Assert.Equal([35.0, 31.0, 0.0], [scene.Wait(2), scene.Wait(3), scene.Wait(4)]);
    }

    [Fact]
    public void Duty_that_ends_at_closing_leaves_nobody_waiting()
    {
        Scene scene = new Scene().Agent(0, (0, 100)).Contact(80, 30).Contact(90, 30).Run(close: 100);

        Assert.Equal(Outcome.TurnedAway, scene.Batch.Outcome[1]);
        Assert.Equal(10.0, scene.Wait(1));
    }

    [Fact]
    public void Nobody_is_turned_away_while_a_later_shift_can_still_take_them()
    {
        Scene scene = new Scene().Agent(0, (0, 100)).Agent(0, (200, 400)).Contact(0, 150).Contact(50, 10).Run(close: 120);

        Assert.Equal(200.0, scene.Start(1));
    }

    [Fact]
    public void Time_is_tallied_under_the_half_hours_in_which_it_was_spent()
    {
        Scene scene = new Scene().Agent(0, (0, 7200)).Contact(1700, 2000).Run();

        Assert.Equal([100L, 1800L, 100L, 0L], scene.Engine.Tallies.HandleMicros[..4].Select(t => t / Clock.Second));
        Assert.Equal([1800L, 1800L, 1800L, 1800L, 0L], scene.Engine.Tallies.StaffedMicros[..5].Select(t => t / Clock.Second));
        Assert.Equal(1, scene.Engine.Tallies.Served[0]);
    }

    [Fact]
    public void Slices_can_be_of_any_length()
    {
        TeamLayout layout = new([false], [new SkillGroup { Ranks = [0] }]) { SliceMicros = 600 * Clock.Second };
        Scene scene = new Scene(layout).Agent(0, (0, 1500)).Contact(500, 800).Run();

        Assert.Equal([100L, 600L, 100L, 0L], scene.Engine.Tallies.HandleMicros[..4].Select(t => t / Clock.Second));
        Assert.Equal([600L, 600L, 300L, 0L], scene.Engine.Tallies.StaffedMicros[..4].Select(t => t / Clock.Second));
        Assert.Equal(144, scene.Engine.Tallies.Offered.Length);
        Assert.Throws<ArgumentException>(() => new DayTallies().Add(scene.Engine.Tallies));
    }

    [Fact]
    public void Duty_out_of_order_or_outside_the_day_is_refused()
    {
        TeamRoster roster = new();
        Assert.Throws<ArgumentException>(() => roster.AddDuty(0, 1));
        roster.AddAgent(0);
        roster.AddDuty(10, 20);
        Assert.Throws<ArgumentException>(() => roster.AddDuty(15, 30));
        Assert.Throws<ArgumentException>(() => roster.AddDuty(30, 30));
        Assert.Throws<ArgumentException>(() => roster.AddDuty(30, Clock.Day + 1));
    }
}
