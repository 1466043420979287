using CxSim.Model.Queue;
using CxSim.Model.Time;

namespace CxSim.Model.Tests.Queue;

public class ChatTests
{
    private static readonly TeamLayout Layout =
        new([true], [new SkillGroup { Ranks = [0], Slots = 3, Pace = [1.0, 0.5, 0.25] }]);

    private static readonly (double, double) AllDay = (0, 86_400);

    [Fact]
    public void Pace_follows_the_current_number_of_chats()
    {
        // Chat 0 runs 100 s alone, then both at half pace: chat 1 (50 s of work) ends at 200, chat 0 has 150 s of work left.
        Scene scene = new Scene(Layout).Agent(0, AllDay).Contact(0, 300).Contact(100, 50).Run();

        Assert.Equal(200.0, scene.End(1));
        Assert.Equal(350.0, scene.End(0));
        Assert.Equal(Clock.FromSeconds(50), scene.Batch.HandleMicros[1]);
        Assert.Equal(Clock.FromSeconds(100 + 50 + 150), scene.Batch.HandleMicros[0]);
        Assert.Equal(Clock.FromSeconds(350), scene.Engine.AgentDay(0).BusyMicros);
    }

    [Fact]
    public void A_fourth_chat_waits_for_a_slot()
    {
        Scene scene = new Scene(Layout).Agent(0, AllDay).Contact(0, 300).Contact(100, 200).Contact(200, 100).Contact(201, 10).Run();

        // At 200 s they have 150, 150 and 100 s of work left; at a quarter pace the last is through at 600 s.
        Assert.Equal(600.0, scene.Start(3));
        Assert.Equal(399.0, scene.Wait(3));
    }

    [Fact]
    public void An_arriving_chat_goes_to_the_agent_with_fewest_chats_then_longest_since_the_last()
    {
        Scene scene = new Scene(Layout).Agent(0, AllDay).Agent(0, AllDay)
            .Contact(0, 1000).Contact(10, 1000).Contact(20, 1000).Contact(30, 1000).Run();

        Assert.Equal([0, 1, 0, 1], scene.Batch.Agent[..4]);
    }

    [Fact]
    public void After_duty_the_chats_at_hand_are_finished_and_the_free_slots_stay_empty()
    {
        Scene scene = new Scene(Layout).Agent(0, (0, 100)).Contact(90, 50).Contact(101, 5).Run(close: 200);

        Assert.Equal(140.0, scene.End(0));
        Assert.Equal(Outcome.TurnedAway, scene.Batch.Outcome[1]);
        Assert.Equal(Clock.FromSeconds(140), scene.Engine.AgentDay(0).StaffedMicros);
    }

    [Fact]
    public void A_breather_after_a_chat_stops_new_ones_while_others_go_on()
    {
        Scene scene = new Scene(Layout).Agent(0, AllDay).Contact(0, 110).Contact(10, 10, breather: 60).Contact(35, 10).Run();

        // Chat 1 ends at 30; the breather lasts until 90, chat 0 then has 30 s of work left.
        Assert.Equal(30.0, scene.End(1));
        Assert.Equal(90.0, scene.Start(2));
        Assert.Equal(110.0, scene.End(2));
        Assert.Equal(130.0, scene.End(0));
    }

    [Fact]
    public void Breathers_that_overlap_count_once()
    {
        Scene scene = new Scene(Layout).Agent(0, AllDay).Contact(0, 10, breather: 60).Contact(1, 15, breather: 60).Run();

        // Chat 0 ends at 19, chat 1 (6 s of work left) at 25: away until 85.
        Assert.Equal([19.0, 25.0], [scene.End(0), scene.End(1)]);
        Assert.Equal(Clock.FromSeconds(85 - 19), scene.Engine.AgentDay(0).BreatherMicros);
    }

    [Fact]
    public void An_agent_handles_chats_or_a_call_never_both()
    {
        TeamLayout layout = new([true, false], [new SkillGroup { Ranks = [0, 0], Slots = 2, Pace = [1.0, 0.5] }]);
        Scene scene = new Scene(layout).Agent(0, AllDay)
            .Contact(0, 100, workflow: 0).Contact(10, 40, workflow: 1).Contact(20, 10, workflow: 0).Contact(105, 10, workflow: 0)
            .Run();

        // Chats that come while the agent chats are taken before the call that waits for the agent's full attention.
        Assert.Equal([20.0, 105.0, 120.0], [scene.Start(2), scene.Start(3), scene.Start(1)]);
    }
}
