using CxSim.Model.Centres;
using CxSim.Model.Policies;

namespace CxSim.Model.Tests.Worlds;

/// <summary>Who is ahead in the queue waits less.</summary>
public class PriorityTests
{
    [Fact]
    public void The_slow_lane_waits_less_and_gets_more_time()
    {
        var events = Lives(SmallCentres.OfHeads(6), Policy.Today.With(Levers.Vip, 10));
        var lane = events.Where(e => e.Encounter.Contact.Level == 0).ToList();
        var others = events.Where(e => e.Encounter.Contact.Level != 0).ToList();

        Assert.InRange(lane.Count / (double)events.Count, 0.08, 0.12);
        Assert.All(lane, e => Assert.True(e.Encounter.Contact.Traits.HasFlag(Traits.SlowLane)));
        Assert.True(Wait(lane) < 0.8 * Wait(others), $"slow lane {Wait(lane):F1} s, others {Wait(others):F1} s");
        Assert.True(Required(lane) > Required(others));
    }

    [Fact]
    public void Tiers_wait_in_their_order()
    {
        var events = Lives(SmallCentres.Tiers, Policy.Today);
        double[] waits = [.. Enumerable.Range(1, 3).Select(l => Wait([.. events.Where(e => e.Encounter.Contact.Level == l)]))];

        Assert.InRange(events.Count(e => e.Encounter.Contact.Level == 1) / (double)events.Count, 0.08, 0.12);
        Assert.True(waits[0] < waits[1] && waits[1] < waits[2], string.Join(" / ", waits.Select(w => w.ToString("F1"))));
    }

    // A rush, so that there is a queue to be ahead in.
    private static List<LifeEvent> Lives(Centre centre, Policy policy)
    {
        var world = SmallCentres.Warm(centre, 2);
        var book = new LifeBook(world.Customers().Select(c => c.Customer).ToHashSet());
        world.Run(policy, [new Shock(ShockKind.Volume, 0, 8, 0.15)], 8, book);
        return [.. book.Events];
    }

    private static double Wait(List<LifeEvent> events) => events.Average(e => e.Encounter.Wait / 1e6);

    private static double Required(List<LifeEvent> events) =>
        events.Where(e => e.Encounter.Ending == Ending.Served).Average(e => e.Encounter.Required);
}
