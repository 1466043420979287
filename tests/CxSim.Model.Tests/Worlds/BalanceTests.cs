using CxSim.Model.Measures;
using CxSim.Model.Policies;
using FsCheck;
using FsCheck.Fluent;

namespace CxSim.Model.Tests.Worlds;

/// <summary>Every contact ends once; customers, heads and time balance, in every kind of centre and under any policy.</summary>
public class BalanceTests
{
    public static TheoryData<string> Centres => ["small-4", "day-and-night", "chat", "skills", "two-teams", "tiers"];

    [Theory]
    [MemberData(nameof(Centres))]
    public void Contacts_customers_heads_and_time_balance(string id)
    {
        var world = World.Create(SmallCentres.Find(id), BeliefSet.Base, 3);
        var warm = world.WarmUp(6);
        var run = world.Run(Presets.Find("quick-slow")!, [new Shock(ShockKind.Volume, 2, 4, 0.3)], 10);

        Balances.Hold([.. warm, .. run.Weeks], closes: id != "day-and-night");
        Balances.Measurable(run.Total());
    }

    [Fact]
    public void A_centre_that_never_closes_turns_nobody_away_and_works_through_midnight()
    {
        var run = SmallCentres.Warm(SmallCentres.DayAndNight, 2).Run(Policy.Today, [], 8);
        var total = run.Total();

        Assert.Equal(0, total[Count.TurnedAway]);
        Assert.Contains(run.Weeks, w => w[Count.Offered] != w[Count.Served] + w[Count.Abandoned] + w[Count.Balked]);
        for (int day = 0; day < 7; day++)
        {
            Assert.True(run.Intervals[day * 48, IntervalCount.Handle] > 0, $"nobody works just after midnight of day {day}");
            Assert.True(run.Intervals[(day * 48) + 47, IntervalCount.Served] > 0, $"nobody is served just before midnight of day {day}");
        }
    }

    [Fact]
    public void A_centre_that_closes_works_in_its_hours_only()
    {
        var run = SmallCentres.Warm(SmallCentres.OfHeads(6), 2).Run(Policy.Today, [], 6);
        for (int slot = 0; slot < IntervalTally.Slots; slot++)
        {
            bool open = slot / 48 < 5 && slot % 48 is >= 16 and < 40;
            Assert.True(open || run.Intervals[slot, IntervalCount.Offered] == 0, $"contacts at {slot}");
            Assert.True(!open || run.Intervals[slot, IntervalCount.Offered] > 0, $"no contacts at {slot}");
        }
    }

    [Fact]
    public void Chats_share_an_agents_time_and_take_longer()
    {
        var voice = SmallCentres.Chat with { Teams = [SmallCentres.Chat.Teams[0] with { ChatSlots = 1 }] };
        var chats = SmallCentres.Warm(SmallCentres.Chat, 2).Run(Policy.Today, [new Shock(ShockKind.Volume, 0, 6, 0.5)], 6).Total();
        var calls = SmallCentres.Warm(voice, 2).Run(Policy.Today, [new Shock(ShockKind.Volume, 0, 6, 0.5)], 6).Total();

        // Per contact, agents spend less time; more get served by the same people.
        Assert.True(AllMeasures.Aht.Of(chats) < AllMeasures.Aht.Of(calls));
        Assert.True(AllMeasures.Abandonment.Of(chats) < AllMeasures.Abandonment.Of(calls));
    }

    [Fact]
    public void Teams_that_share_no_queue_do_not_touch_each_other()
    {
        var rushed = SmallCentres.TwoTeams with
        {
            Teams = [SmallCentres.TwoTeams.Teams[0] with { Heads = 3 }, SmallCentres.TwoTeams.Teams[1]],
        };
        var quiet = World.Create(SmallCentres.TwoTeams, BeliefSet.Base, 1);
        var busy = World.Create(rushed, BeliefSet.Base, 1);
        quiet.Run(Policy.Today, [], 1);
        busy.Run(Policy.Today, [], 1);

        // In the first week nothing has come back yet: the second team's agents have lived the same.
        Assert.Equal(quiet.Agents().TakeLast(3), busy.Agents().TakeLast(3));
        Assert.NotEqual(quiet.Agents().First(), busy.Agents().First());
    }

    [Fact]
    public void Any_policy_and_any_shock_keep_the_balances()
    {
        var world = SmallCentres.Warm(SmallCentres.OfHeads(3), 2);
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(25).WithReplay(4711, 7),
            Prop.ForAll(Policies().ToArbitrary(), Shocks().ToArbitrary(), (policy, shock) =>
            {
                var run = world.Fork().Run(policy, [shock], 4);
                Balances.Hold(run.Weeks, closes: true);
                Balances.Measurable(run.Total());
            }));
    }

    [Fact]
    public void Any_beliefs_keep_the_balances()
    {
        var drawn = Gen.Elements(0.0, 0.5, 1.0).ArrayOf(Beliefs.All.Count);
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(15).WithReplay(4711, 7),
            Prop.ForAll(drawn.ToArbitrary(), Policies().ToArbitrary(), (places, policy) =>
            {
                var beliefs = BeliefSet.Base;
                foreach (var belief in Beliefs.All)
                {
                    double place = places[belief.Ordinal];
                    beliefs = beliefs.With(belief, place == 0 ? belief.Low : place == 1 ? belief.High : belief.Base);
                }

                var run = SmallCentres.Warm(SmallCentres.OfHeads(3), 1, 5, beliefs).Run(policy, [], 4);
                Balances.Hold(run.Weeks, closes: true);
                Balances.Measurable(run.Total());
            }));
    }

    private static Gen<Policy> Policies() =>
        Gen.Choose(0, 1000).ArrayOf(Levers.All.Count).Select(places => Policy.Of("drawn", "Drawn",
            [.. Levers.All.Select(l => (l, l.Min + ((l.Max - l.Min) * places[l.Ordinal] / 1000.0)))]));

    private static Gen<Shock> Shocks() =>
        from kind in Gen.Elements(Enum.GetValues<ShockKind>())
        from week in Gen.Choose(0, 3)
        from size in Gen.Choose(5, 60)
        select new Shock(kind, week, 2, size / 100.0);
}
