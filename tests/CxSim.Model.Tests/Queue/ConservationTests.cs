using CxSim.Model.Queue;
using FsCheck;
using FsCheck.Fluent;
using Outcome = CxSim.Model.Queue.Outcome;

namespace CxSim.Model.Tests.Queue;

/// <summary>What must hold in every queue: random small systems, several days, calls and chats, redials, breaks.</summary>
public class ConservationTests
{
    private static readonly Config Seeds = Config.QuickThrowOnFailure.WithMaxTest(400).WithReplay(4711, 7);

    [Fact]
    public void Every_contact_ends_exactly_once_and_tallies_balance() => Holds(seed =>
    {
        RandomDays days = new(seed);
        for (int day = 0; day < 3; day++)
        {
            days.Run();
            DayBatch batch = days.Batch;
            DayTallies t = days.Engine.Tallies;
            Outcome[] outcomes = batch.Outcome[..batch.Count];
            Assert.DoesNotContain(Outcome.Pending, outcomes);
            Assert.Equal(outcomes.Count(o => o == Outcome.CarriedOver), days.Engine.CarriedCount);
            Assert.True(days.Carries || days.Engine.CarriedCount == 0);
            Assert.Equal(t.Offered.Sum() + t.CarriedIn,
                t.Served.Sum() + t.Abandoned.Sum() + t.Balked.Sum() + t.TurnedAway.Sum() + t.CarriedOut);
            Assert.Equal(outcomes.Count(o => o == Outcome.Abandoned), t.Abandoned.Sum());
            Assert.All(batch.WaitMicros[..batch.Count], wait => Assert.True(wait >= 0));
        }
    });

    [Fact]
    public void Number_waiting_integrates_to_the_waits() => Holds(seed =>
    {
        RandomDays days = new(seed) { Carries = false };
        days.Run();
        Assert.Equal(days.Engine.Tallies.QueueMicros, days.Batch.WaitMicros[..days.Batch.Count].Sum());
        Assert.Equal(days.Engine.Tallies.QueueMicros, days.Engine.Tallies.WaitAllMicros.Sum());
    });

    [Fact]
    public void No_agent_holds_more_than_its_cap_or_is_busy_longer_than_present() => Holds(seed =>
    {
        RandomDays days = new(seed);
        for (int day = 0; day < 3; day++)
        {
            days.Run();
            DayTallies t = days.Engine.Tallies;
            long busy = 0;
            for (int agent = 0; agent < days.Engine.Agents; agent++)
            {
                AgentDay a = days.Engine.AgentDay(agent);
                Assert.InRange(a.BusyMicros, 0, a.StaffedMicros);
                Assert.True(days.MostAtOnce(agent) <= days.CapOf(agent), $"agent {agent} holds {days.MostAtOnce(agent)}");
                busy += a.BusyMicros;
            }

            Assert.Equal(busy, t.HandleMicros.Sum());
        }
    });

    [Fact]
    public void Nobody_waits_past_patience_or_is_served_without_the_skill() => Holds(seed =>
    {
        RandomDays days = new(seed);
        days.Run();
        DayBatch batch = days.Batch;
        for (int i = 0; i < batch.Count; i++)
        {
            Assert.True(batch.Outcome[i] == Outcome.CarriedOver || batch.WaitMicros[i] <= batch.PatienceMicros[i]);
            Assert.True(batch.Agent[i] < 0 || days.Serves(batch.Agent[i], batch.Workflow[i]));
        }
    });

    [Fact]
    public void No_caller_waits_while_a_fitting_agent_is_free() => Holds(seed =>
    {
        RandomDays days = new(seed);
        for (int day = 0; day < (days.Carries ? 1 : 3); day++)
        {
            days.Run();
            for (int agent = 0; agent < days.Engine.Agents; agent++)
            {
                (long From, long To)[] free = [.. FreeTime.Of(days, agent)];
                foreach ((long from, long until) in days.CallerWaits(agent))
                {
                    Assert.DoesNotContain(free, time => Math.Max(time.From, from) < Math.Min(time.To, until));
                }
            }
        }
    });

    [Fact]
    public void The_order_in_which_equal_times_were_listed_does_not_matter() => Holds(seed =>
    {
        RandomDays forth = new(seed);
        RandomDays back = new(seed) { ListedBackwards = true };
        for (int day = 0; day < 2; day++)
        {
            forth.Run();
            back.Run();
            Assert.Equal(forth.Results(), back.Results());
        }
    });

    [Fact]
    public void A_clone_runs_the_same_next_day() => Holds(seed =>
    {
        RandomDays days = new(seed) { Carries = true };
        days.Run();
        RandomDays twin = days.Clone();
        days.Run();
        twin.Run();
        Assert.Equal(days.Results(), twin.Results());
    });

    private static void Holds(Action<ulong> claim) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => claim((ulong)seed)).Check(Seeds);
}
