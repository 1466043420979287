using CxSim.Experiments.Theory;

namespace CxSim.Validation.Tests.Theory;

public class OtherFormsTests
{
    [Theory]
    [InlineData(100, 0.5858, 0.03305)]
    [InlineData(110, 0.1790, 0.00545)]
    public void Garnett_approximation(int agents, double wait, double abandon)
    {
        (double w, double ab) = HeavyTraffic.Garnett(agents, 100, 2);

        Assert.Equal(wait, w, 4);
        Assert.Equal(abandon, ab, 5);
    }

    [Fact]
    public void Halfin_Whitt_approaches_Erlang_C()
    {
        double exact = new ErlangC(10_100, 10_000, 1).WaitProbability;
        Assert.InRange(HeavyTraffic.HalfinWhitt(1.0) / exact, 0.99, 1.01);
        Assert.Equal(110, HeavyTraffic.Agents(100, 1.0));
        Assert.Equal(1.0, HeavyTraffic.Beta(110, 100), 12);
    }

    [Fact]
    public void Two_priority_classes_share_one_mean()
    {
        TwoClassPriority p = new(12, 100 / 1800.0, 180, 0.2);

        Assert.Equal(8.089, p.FirstWaitSeconds, 3);
        Assert.Equal(48.534, p.SecondWaitSeconds, 3);
        Assert.Equal(new ErlangC(12, 100 / 1800.0, 180).MeanWaitSeconds, (0.2 * p.FirstWaitSeconds) + (0.8 * p.SecondWaitSeconds), 9);
    }

    [Fact]
    public void Repeats_add_to_the_rate()
    {
        Assert.Equal(100.0, RepeatContacts.TotalRate(76, 0.7, 0.8), 9);
        Assert.Throws<ArgumentOutOfRangeException>(() => RepeatContacts.TotalRate(1, 0, 1));
    }

    [Fact]
    public void One_agent_with_three_chats()
    {
        ChatAgent chat = new(1 / 400.0, [600, 720, 840]);

        Assert.Equal(0.4500, chat.WaitProbability, 4);
        Assert.Equal(1.050, chat.MeanQueue, 3);
        Assert.Equal(420, chat.MeanWaitSeconds, 0);
        Assert.Equal(780, chat.ServiceSeconds, 0);
        Assert.Equal(0.14286, chat.Idle, 5);
        Assert.Equal(2.275, chat.MeanConcurrency, 3);
        Assert.Throws<ArgumentOutOfRangeException>(() => new ChatAgent(1 / 100.0, [600, 720, 840]));
    }

    [Fact]
    public void A_chat_agent_with_one_slot_is_Erlang_C()
    {
        ErlangC one = new(1, 0.7, 1);
        ChatAgent chat = new(0.7, [1]);
        Assert.Equal(one.WaitProbability, chat.WaitProbability, 12);
        Assert.Equal(one.MeanWaitSeconds, chat.MeanWaitSeconds, 12);
    }

    [Fact]
    public void A_pulse_of_orders_erodes_the_standard_for_good()
    {
        var weeks = new OlivaSterman().Run(1.08, Enumerable.Repeat(1100.0, 20).Concat(Enumerable.Repeat(1000.0, 60)), 1080);

        Assert.Equal(1.0161, weeks[0].Given, 4);
        Assert.Equal(1.0315, weeks[19].Standard, 4);
        Assert.Equal(1.0315, weeks[^1].Standard, 4);
        Assert.Equal(1.0623, weeks[^1].Given, 4);
    }
}
