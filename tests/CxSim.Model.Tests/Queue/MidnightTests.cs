using CxSim.Model.Queue;
using CxSim.Model.Time;

namespace CxSim.Model.Tests.Queue;

public class MidnightTests
{
    private const double Day = 86_400;

    [Fact]
    public void A_waiting_contact_and_a_busy_agent_are_carried_over_midnight()
    {
        Scene scene = new Scene().Agent(0, (0, Day)).Contact(Day - 100, 300).Contact(Day - 50, 10, patience: 400).RunOn();

        Assert.Equal([Outcome.Served, Outcome.CarriedOver], scene.Batch.Outcome[..2]);
        Assert.Equal(1, scene.Engine.Tallies.CarriedOut);
        Assert.Equal(Clock.FromSeconds(50), scene.Engine.Tallies.QueueMicros);
        Assert.Equal(Clock.FromSeconds(100), scene.Engine.AgentDay(0).BusyMicros);

        scene.NextDay().Agent(0, (0, Day)).RunOn();
        Assert.Equal(200.0, scene.Start(0));
        Assert.Equal(250.0, scene.Wait(0));
        Assert.Equal(1L, scene.Batch.Issue[0]);
        Assert.Equal(Clock.FromSeconds(210), scene.Engine.AgentDay(0).BusyMicros);
        Assert.Equal(1, scene.Engine.Tallies.Served[0]);
        Assert.Equal(0, scene.Engine.Tallies.Offered.Sum());
        Assert.Equal(Clock.FromSeconds(200), scene.Engine.Tallies.QueueMicros);
    }

    [Fact]
    public void Patience_runs_on_over_midnight()
    {
        Scene scene = new Scene().Agent(0, (0, Day)).Contact(Day - 100, 300).Contact(Day - 50, 10, patience: 80).RunOn();
        scene.NextDay().Agent(0, (0, Day)).RunOn();

        Assert.Equal(Outcome.Abandoned, scene.Batch.Outcome[0]);
        Assert.Equal(80.0, scene.Wait(0));
    }

    [Fact]
    public void A_redial_due_after_midnight_comes_on_the_next_day()
    {
        Scene scene = new Scene().Agent(0, (0, Day)).Contact(Day - 100, 300)
            .Contact(Day - 50, 10, patience: 20, redialAfter: 100, redialPatience: 500).RunOn();
        Assert.Equal(Outcome.CarriedOver, scene.Batch.Outcome[2]);
        Assert.Equal(0, scene.Engine.Tallies.CarriedOut);

        scene.NextDay().Agent(0, (0, Day)).RunOn();
        Assert.Equal(70.0, Clock.ToSeconds(scene.Batch.ArrivalMicros[0]));
        Assert.Equal(1, scene.Batch.AttemptToday[0]);
        Assert.Equal(200.0, scene.Start(0));
    }

    [Fact]
    public void Chats_run_on_over_midnight()
    {
        TeamLayout layout = new([true], [new SkillGroup { Ranks = [0], Slots = 2, Pace = [1.0, 0.5] }]);
        Scene scene = new Scene(layout).Agent(0, (0, Day)).Contact(Day - 100, 300).Contact(Day - 50, 40).RunOn();
        Assert.Equal([Outcome.CarriedOver, Outcome.CarriedOver], scene.Batch.Outcome[..2]);

        scene.NextDay().Agent(0, (0, Day)).RunOn();
        Assert.Equal([30.0, 240.0], [scene.End(1), scene.End(0)]);
        Assert.Equal(Clock.FromSeconds(240), scene.Engine.AgentDay(0).BusyMicros);
        Assert.Equal(Clock.FromSeconds(100 - 50 + 25 + 15 + 210), scene.Batch.HandleMicros[0]);
    }

    [Fact]
    public void A_breather_after_a_chat_runs_on_over_midnight()
    {
        TeamLayout layout = new([true], [new SkillGroup { Ranks = [0], Slots = 2, Pace = [1.0, 0.5] }]);
        Scene scene = new Scene(layout).Agent(0, (0, Day)).Contact(Day - 100, 90, breather: 60).RunOn();
        Assert.Equal(Clock.FromSeconds(10), scene.Engine.AgentDay(0).BreatherMicros);

        scene.NextDay().Agent(0, (20, Day)).Contact(5, 10).RunOn();
        Assert.Equal(50.0, scene.Start(0));
        Assert.Equal(Clock.FromSeconds(50), scene.Engine.AgentDay(0).BreatherMicros);
        Assert.Equal(Clock.FromSeconds(Day), scene.Engine.AgentDay(0).StaffedMicros);
    }

    [Fact]
    public void The_longest_idle_before_midnight_is_the_longest_idle_after_it()
    {
        Scene scene = new Scene().Agent(0, (0, Day)).Agent(0, (0, Day)).Contact(100, 10).RunOn();
        scene.NextDay().Agent(0, (0, Day)).Agent(0, (0, Day)).Contact(5, 10).RunOn();

        Assert.Equal(1, scene.Batch.Agent[0]);
    }

    [Fact]
    public void An_overrun_of_a_seat_that_is_gone_tomorrow_is_still_counted()
    {
        Scene scene = new Scene().Agent(0, (0, Day)).Agent(0, (0, Day)).Contact(Day - 10, 5).Contact(Day - 9, 100).RunOn();
        scene.NextDay().Agent(0, (0, Day)).RunOn();

        Assert.Equal(Clock.FromSeconds(91), scene.Engine.AgentDay(1).BusyMicros);
        Assert.Equal(Clock.FromSeconds(91), scene.Engine.AgentDay(1).StaffedMicros);
    }

    [Fact]
    public void A_batch_without_the_carried_contacts_is_refused()
    {
        Scene scene = new Scene().Agent(0, (0, Day)).Contact(Day - 100, 300).Contact(Day - 50, 10).RunOn();
        scene.Batch.Clear();

        Assert.Throws<InvalidOperationException>(() => scene.RunOn());
    }

    [Fact]
    public void A_clone_goes_its_own_way()
    {
        Scene scene = new Scene().Agent(0, (0, Day)).Contact(Day - 100, 300).Contact(Day - 50, 10).RunOn();
        QueueEngine original = scene.Engine;
        scene.Engine = original.Clone();
        scene.NextDay().Agent(0, (0, Day)).RunOn();
        double start = scene.Start(0);

        scene.Engine = original;
        Assert.Equal(1, original.CarriedCount);
        scene.NextDay().Agent(0, (0, Day)).RunOn();
        Assert.Equal(start, scene.Start(0));
    }
}
