using CxSim.Model.Queue;
using CxSim.Model.Time;

namespace CxSim.Model.Tests.Queue;

public class LosingTests
{
    [Fact]
    public void A_caller_hangs_up_exactly_when_patience_ends()
    {
        Scene scene = new Scene().Agent(0, (0, 1000)).Contact(0, 100).Contact(10, 5, patience: 30).Contact(20, 5).Run();

        Assert.Equal(Outcome.Abandoned, scene.Batch.Outcome[1]);
        Assert.Equal(30.0, scene.Wait(1));
        Assert.Equal(100.0, scene.Start(2));
        Assert.Equal(Clock.FromSeconds(30 + 80), scene.Engine.Tallies.QueueMicros);
        Assert.Equal(Clock.FromSeconds(110), scene.Engine.Tallies.WaitAllMicros[0]);
        Assert.Equal(Clock.FromSeconds(80), scene.Engine.Tallies.WaitServedMicros[0]);
    }

    [Fact]
    public void An_agent_free_at_the_moment_patience_ends_is_in_time()
    {
        Scene scene = new Scene().Agent(0, (0, 1000)).Contact(0, 100).Contact(10, 5, patience: 90).Run();

        Assert.Equal(Outcome.Served, scene.Batch.Outcome[1]);
    }

    [Fact]
    public void A_balker_leaves_only_if_nobody_is_free()
    {
        Scene scene = new Scene().Agent(0, (0, 1000)).Contact(0, 100, balks: true).Contact(10, 5, balks: true).Run();

        Assert.Equal([Outcome.Served, Outcome.Balked], scene.Batch.Outcome[..2]);
        Assert.Equal(0.0, scene.Wait(1));
    }

    [Fact]
    public void A_redial_comes_at_its_time_as_a_new_contact_of_the_same_issue()
    {
        Scene scene = new Scene().Agent(0, (0, 1000))
            .Contact(0, 200).Contact(10, 5, patience: 20, redialAfter: 60, redialPatience: 50).Run();

        Assert.Equal(4, scene.Batch.Count);
        Assert.Equal([Outcome.Served, Outcome.Abandoned, Outcome.Abandoned, Outcome.Served], scene.Batch.Outcome[..4]);
        Assert.Equal([0, 90, 200], scene.Batch.ArrivalMicros[..4].Where((_, i) => i != 1).Select(t => (int)Clock.ToSeconds(t)));
        Assert.Equal([0, 0, 1, 2], scene.Batch.AttemptToday[..4].Select(a => (int)a));
        Assert.Equal([0, 1, 1, 1], scene.Batch.FirstIndex[..4]);
        Assert.Equal(scene.Batch.Key[1], scene.Batch.Key[3]);
        Assert.Equal(1L, scene.Batch.Issue[2]);
        Assert.Equal(2, scene.Engine.Tallies.Redials.Sum());
    }

    [Fact]
    public void A_redial_after_closing_does_not_come()
    {
        Scene scene = new Scene().Agent(0, (0, 1000)).Contact(0, 200).Contact(10, 5, patience: 20, redialAfter: 60).Run(close: 80);

        Assert.Equal(2, scene.Batch.Count);
    }

    [Fact]
    public void A_redial_without_patience_balks()
    {
        Scene scene = new Scene().Agent(0, (0, 1000)).Contact(0, 200).Contact(10, 5, patience: 20, redialAfter: 170).Run();

        Assert.Equal([Outcome.Served, Outcome.Abandoned, Outcome.Served], scene.Batch.Outcome[..3]);
        scene = new Scene().Agent(0, (0, 1000)).Contact(0, 199).Contact(10, 5, patience: 20, redialAfter: 160).Run();
        Assert.Equal(Outcome.Balked, scene.Batch.Outcome[2]);
    }

    [Fact]
    public void Contacts_out_of_order_or_out_of_range_are_refused()
    {
        Assert.Throws<InvalidOperationException>(() => new Scene().Agent(0, (0, 10)).Contact(5, 1).Contact(4, 1).Run());
        Assert.Throws<InvalidOperationException>(() => new Scene().Agent(0, (0, 10)).Contact(5, 1, workflow: 1).Run());
        Assert.Throws<InvalidOperationException>(() => new Scene().Agent(0, (0, 10)).Contact(5, 1, priority: 1).Run());
        Assert.Throws<InvalidOperationException>(() => new Scene().Agent(0, (0, 10)).Contact(86_400, 1).Run());
        Assert.Throws<ArgumentOutOfRangeException>(() => new Scene().Agent(0, (0, 10)).Contact(5, -1).Run());
    }
}
