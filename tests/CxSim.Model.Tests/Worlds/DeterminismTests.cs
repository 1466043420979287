using CxSim.Model.Measures;
using CxSim.Model.Policies;

namespace CxSim.Model.Tests.Worlds;

/// <summary>The same centre, beliefs, seed and policy give the same bits, however the world is cut and whoever else runs.</summary>
public class DeterminismTests
{
    private static readonly Policy Concierge = Presets.Find("concierge")!;

    public static TheoryData<string> Centres => ["small-4", "day-and-night", "chat", "skills", "two-teams", "tiers"];

    [Theory]
    [MemberData(nameof(Centres))]
    public void Twice_the_same_gives_the_same_digest(string centre)
    {
        var first = SmallCentres.Warm(SmallCentres.Find(centre), 3).Run(Concierge, [], 4);
        var second = SmallCentres.Warm(SmallCentres.Find(centre), 3).Run(Concierge, [], 4);

        Assert.Equal(first.Digest, second.Digest);
        Assert.True(first.Contacts > 1_000);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(1_000_000)]
    public void Cohorts_of_any_size_give_the_same_digest(int size)
    {
        var centre = SmallCentres.OfHeads(4);
        var cut = World.Create(centre, BeliefSet.Base, 7, size);
        cut.WarmUp(8);
        var whole = World.Create(centre, BeliefSet.Base, 7);
        whole.WarmUp(8);

        Assert.Equal(whole.Run(Concierge, [], 8).Digest, cut.Run(Concierge, [], 8).Digest);
    }

    [Fact]
    public void Another_seed_is_another_world()
    {
        var centre = SmallCentres.OfHeads(4);

        Assert.NotEqual(
            SmallCentres.Warm(centre, 1, 1).Run(Policy.Today, [], 2).Digest,
            SmallCentres.Warm(centre, 1, 2).Run(Policy.Today, [], 2).Digest);
    }

    [Theory]
    [InlineData("small-4")]
    [InlineData("day-and-night")]
    [InlineData("chat")]
    public void Forks_do_not_disturb_each_other_nor_their_origin(string centre)
    {
        var world = SmallCentres.Warm(SmallCentres.Find(centre), 4);
        var alone = SmallCentres.Warm(SmallCentres.Find(centre), 4);
        var left = world.Fork();
        var right = world.Fork();

        string disturbed = left.Run(Concierge, [new Shock(ShockKind.Volume, 0, 3, 0.5)], 5).Digest;
        string fork = right.Run(Policy.Today, [], 5).Digest;
        string origin = world.Run(Policy.Today, [], 5).Digest;

        Assert.Equal(origin, fork);
        Assert.Equal(origin, alone.Run(Policy.Today, [], 5).Digest);
        Assert.NotEqual(origin, disturbed);
    }

    [Theory]
    [InlineData("small-4")]
    [InlineData("day-and-night")]
    [InlineData("chat")]
    public void A_world_that_was_saved_lives_on_to_the_same_bits(string centre)
    {
        var world = SmallCentres.Warm(SmallCentres.Find(centre), 12);
        using var stream = new MemoryStream();
        world.Save(stream);
        long length = stream.Position;
        stream.Position = 0;
        var loaded = World.Load(SmallCentres.Find(centre), BeliefSet.Base, 1, World.DefaultCohortSize, stream);
        var again = new MemoryStream();
        loaded.Save(again);

        Assert.Equal(length, stream.Position);
        Assert.Equal(stream.ToArray(), again.ToArray());
        Assert.Equal(world.Fork().Run(Concierge, [], 30).Digest, loaded.Fork().Run(Concierge, [], 30).Digest);
        Assert.Equal(world.Run(Policy.Today, [], 5).Digest, loaded.Run(Policy.Today, [], 5).Digest);
    }

    [Fact]
    public void What_is_no_saved_world_is_refused()
    {
        var world = SmallCentres.Warm(SmallCentres.OfHeads(4), 1);
        using var stream = new MemoryStream();
        world.Save(stream);
        World Load(byte[] bytes) =>
            World.Load(SmallCentres.OfHeads(4), BeliefSet.Base, 1, World.DefaultCohortSize, new MemoryStream(bytes));

        byte[] whole = stream.ToArray();
        Assert.Throws<EndOfStreamException>(() => Load(whole[..^1]));
        Assert.Throws<InvalidDataException>(() => Load([1, .. whole]));
        Assert.Equal(1, Load(whole).Weeks);
    }

    [Fact]
    public void A_policy_that_touches_nothing_changes_nothing_but_its_name()
    {
        var world = SmallCentres.Warm(SmallCentres.OfHeads(4), 4);
        var today = world.Fork().Run(Policy.Today, [], 6);
        var other = world.Fork().Run(Policy.Today.Named("x", "X"), [new Shock(ShockKind.Absence, 6, 3, 0.5)], 6);

        Assert.Equal(today.Digest, other.Digest);
        Assert.Equal("x", other.Policy);
        Assert.All(today.Weeks.Zip(other.Weeks), p => Assert.True(p.First.Values.SequenceEqual(p.Second.Values)));
    }

    [Fact]
    public void Watching_lives_changes_nothing()
    {
        var world = SmallCentres.Warm(SmallCentres.OfHeads(4), 2);
        var book = new LifeBook(world.Customers().Take(500).Select(c => c.Customer).ToHashSet());

        string watched = world.Fork().Run(Policy.Today, [], 4, book).Digest;

        Assert.Equal(world.Run(Policy.Today, [], 4).Digest, watched);
        Assert.NotEmpty(book.Events);
        Assert.All(book.Events, e => Assert.InRange(e.Utility, 0, 1));
    }

    [Fact]
    public void Warming_up_is_living_under_today()
    {
        var warmed = SmallCentres.Warm(SmallCentres.OfHeads(4), 3);
        var lived = World.Create(SmallCentres.OfHeads(4), BeliefSet.Base, 1);
        lived.Run(Policy.Today, [], 3);

        Assert.Equal(lived.Run(Policy.Today, [], 2).Digest, warmed.Run(Policy.Today, [], 2).Digest);
        Assert.Equal(5, warmed.Weeks);
    }

    [Fact]
    public void A_run_stops_between_weeks_when_asked()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        var world = SmallCentres.Warm(SmallCentres.OfHeads(4), 1);

        Assert.Throws<OperationCanceledException>(() => world.Run(Policy.Today, [], 5, null, stop.Token));
        Assert.Equal(1, world.Weeks);
    }

    [Fact]
    public void Half_hours_add_up_to_the_weeks()
    {
        var run = SmallCentres.Warm(SmallCentres.Chat, 2).Run(Policy.Today, [], 4);
        var total = run.Total();

        Assert.Equal(total[Count.Offered], Sum(run.Intervals, IntervalCount.Offered));
        Assert.Equal(total[Count.Served], Sum(run.Intervals, IntervalCount.Served));
        Assert.Equal(total[Count.InTime], Sum(run.Intervals, IntervalCount.InTime));

        // Chats share an agent's time to the microsecond.
        Assert.InRange(total[Count.Handle] - Sum(run.Intervals, IntervalCount.Handle), -total[Count.Served], total[Count.Served]);
        Assert.Equal(total[Count.Duty], Sum(run.Intervals, IntervalCount.Duty));
        Assert.Equal(total[Count.WaitAll], Sum(run.Intervals, IntervalCount.WaitAll));
    }

    private static long Sum(IntervalTally intervals, IntervalCount count) =>
        Enumerable.Range(0, IntervalTally.Slots).Sum(s => intervals[s, count]);
}
