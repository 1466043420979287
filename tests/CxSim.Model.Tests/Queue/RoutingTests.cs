using CxSim.Model.Queue;

namespace CxSim.Model.Tests.Queue;

public class RoutingTests
{
    private static readonly (double, double) AllDay = (0, 86_400);

    [Fact]
    public void Waiting_contacts_are_served_first_come_first_served()
    {
        Scene scene = new Scene().Agent(0, AllDay).Contact(0, 100).Contact(10, 50).Contact(20, 5).Run();

        Assert.Equal([0.0, 100.0, 150.0], [scene.Start(0), scene.Start(1), scene.Start(2)]);
        Assert.Equal(130.0, scene.Wait(2));
    }

    [Fact]
    public void Priority_goes_to_the_head_of_the_line_but_interrupts_nobody()
    {
        TeamLayout layout = new([false], [new SkillGroup { Ranks = [0] }], priorities: 2);
        Scene scene = new Scene(layout).Agent(0, AllDay)
            .Contact(0, 100, priority: 1).Contact(10, 50, priority: 1).Contact(20, 5, priority: 0).Run();

        Assert.Equal([0.0, 105.0, 100.0], [scene.Start(0), scene.Start(1), scene.Start(2)]);
    }

    [Fact]
    public void An_arrival_goes_to_the_best_rank_before_the_longest_idle()
    {
        TeamLayout layout = new([false], [new SkillGroup { Ranks = [2] }, new SkillGroup { Ranks = [1] }]);
        Scene scene = new Scene(layout).Agent(0, AllDay).Agent(1, (5, 86_400)).Contact(10, 100).Contact(20, 100).Run();

        Assert.Equal([1, 0], scene.Batch.Agent[..2]);
    }

    [Fact]
    public void Equal_ranks_of_two_groups_share_one_line_of_idle_agents()
    {
        TeamLayout layout = new([false], [new SkillGroup { Ranks = [1] }, new SkillGroup { Ranks = [1] }]);
        Scene scene = new Scene(layout).Agent(0, (7, 86_400)).Agent(1, (5, 86_400)).Contact(10, 100).Contact(20, 100).Run();

        Assert.Equal([1, 0], scene.Batch.Agent[..2]);
    }

    [Fact]
    public void The_longest_idle_agent_is_next_then_the_lowest_number()
    {
        Scene scene = new Scene().Agent(0, AllDay).Agent(0, AllDay).Agent(0, AllDay)
            .Contact(0, 10).Contact(1, 5).Contact(20, 1).Contact(21, 1).Contact(22, 1).Run();

        Assert.Equal([0, 1, 2, 1, 0], scene.Batch.Agent[..5]);
    }

    [Fact]
    public void Agents_freed_at_the_same_moment_are_taken_by_number()
    {
        Scene scene = new Scene().Agent(0, AllDay).Agent(0, AllDay)
            .Contact(0, 11).Contact(1, 10).Contact(20, 30).Contact(21, 30).Run();

        Assert.Equal([0, 1, 0, 1], scene.Batch.Agent[..4]);
    }

    [Fact]
    public void A_freed_agent_prefers_its_own_rank_to_the_longer_wait_but_priority_to_both()
    {
        TeamLayout layout = new([false, false], [new SkillGroup { Ranks = [2, 1] }], priorities: 2);
        Scene scene = new Scene(layout).Agent(0, AllDay)
            .Contact(0, 100, workflow: 0, priority: 1)
            .Contact(1, 10, workflow: 0, priority: 1)
            .Contact(2, 10, workflow: 1, priority: 1)
            .Contact(3, 10, workflow: 0, priority: 0).Run();

        Assert.Equal([100.0, 110.0, 120.0], [scene.Start(3), scene.Start(2), scene.Start(1)]);
    }

    [Fact]
    public void Equal_ranks_are_served_by_longest_wait_over_workflows()
    {
        TeamLayout layout = new([false, false], [new SkillGroup { Ranks = [1, 1] }]);
        Scene scene = new Scene(layout).Agent(0, AllDay)
            .Contact(0, 100, workflow: 0).Contact(1, 10, workflow: 1).Contact(2, 10, workflow: 0).Run();

        Assert.Equal([100.0, 110.0], [scene.Start(1), scene.Start(2)]);
    }

    [Fact]
    public void Nobody_takes_what_they_do_not_serve()
    {
        TeamLayout layout = new([false, false], [new SkillGroup { Ranks = [0, SkillGroup.NotServed] }]);
        Scene scene = new Scene(layout).Agent(0, AllDay).Contact(0, 10, workflow: 1).Contact(1, 10, workflow: 0).Run(close: 500);

        Assert.Equal(Outcome.TurnedAway, scene.Batch.Outcome[0]);
        Assert.Equal(500.0, scene.Wait(0));
        Assert.Equal(Outcome.Served, scene.Batch.Outcome[1]);
    }
}
