using CxSim.Experiments.Lives;
using CxSim.Experiments.Running;
using CxSim.Figures.Charts;
using CxSim.Model;
using CxSim.Model.Time;
using CxSim.Reports.Explaining;
using CxSim.Reports.Studies;

namespace CxSim.Reports.Tests;

/// <summary>Whose life is told is decided by a rule, and told as it was.</summary>
public sealed class OneCustomerTests
{
    [Fact]
    public void Pick_TakesTheMedianWait_OfThoseWhoRepeatAndStay()
    {
        var today = Lives("today", Twice(1, waits: 10), Twice(2, waits: 30), Twice(3, waits: 90), Once(4), Twice(5, waits: 40));
        var policy = Lives("other", Once(1), Once(2), Once(3), Once(4), Once(5)) with { Turns = [new LifeTurn(5, 9, TurnKind.Left, 0)] };
        Assert.Equal(2ul, OneCustomer.Pick([new(today), new(policy)]));
    }

    [Fact]
    public void Pick_WithNobodyWhoFits_IsNobody() => Assert.Null(OneCustomer.Pick([new(Lives("today", Once(1), Once(2)))]));

    [Fact]
    public void Figure_TellsWaitsPartsAndEnds()
    {
        var lives = new AllLives(Lives("today", Twice(7, waits: 42)) with { Turns = [new LifeTurn(7, 9, TurnKind.Left, 0)] });
        var figure = LifeFigure.Of(
            new Caption("life", "One life", "Seed 1."), OneCustomer.Rule(3), weeks: 4, [("today", lives.Customers[7])]);
        Assert.Contains("median wait", figure.Subtitle);
        foreach (string what in new[] { "not solved", "solved", "leaves for good" })
        {
            Assert.Contains(figure.Table.Rows, row => row.Any(c => c.Text == what));
        }
    }

    private static Followed Lives(string policy, params LifeEvent[][] events) => new(
        policy, events.Select(e => e[0].Customer).ToDictionary(c => c, _ => 0.6), [.. events.SelectMany(e => e)],
        events.Select(e => e[0].Customer).ToHashSet());

    private static LifeEvent[] Twice(ulong customer, double waits) =>
        [Event(customer, day: 3, attempt: 1, waits, resolved: false), Event(customer, day: 5, attempt: 2, waits: 0, resolved: true)];

    private static LifeEvent[] Once(ulong customer) => [Event(customer, day: 3, attempt: 1, waits: 5, resolved: true)];

    private static LifeEvent Event(ulong customer, int day, byte attempt, double waits, bool resolved) => new(
        customer, day,
        new Encounter
        {
            Contact = new Contact { Customer = customer, Issue = customer, Attempt = attempt },
            Wait = Clock.FromSeconds(waits),
            Handled = 300,
            Slow = 80,
            Ending = Ending.Served,
            Resolved = resolved,
        },
        Utility: 0.5, Satisfaction: 0.55);
}
