using CxSim.Experiments.Lives;
using CxSim.Experiments.Running;
using CxSim.Model;

namespace CxSim.Experiments.Tests.Lives;

/// <summary>The rule decides whose life is told, and nothing else does.</summary>
public class RankingTests
{
    [Theory]
    [InlineData(1, Choice.Median, 0)]
    [InlineData(2, Choice.Median, 0)]
    [InlineData(5, Choice.Median, 2)]
    [InlineData(40, Choice.Median, 19)]
    [InlineData(40, Choice.WorstDecile, 2)]
    [InlineData(19, Choice.WorstDecile, 0)]
    [InlineData(400, Choice.WorstDecile, 20)]
    public void Pick_TakesTheRulesPlace(int pairs, Choice choice, int place) => Assert.Equal((ulong)place, Ranked(pairs).Pick(choice)!.Id);

    [Fact]
    public void Another_GoesOutwardsFromThere_AndEndsWithTheRanking()
    {
        var ranking = Ranked(5);
        Assert.Equal([2ul, 3, 1, 4, 0], Enumerable.Range(0, 5).Select(i => ranking.Pick(Choice.Median, i)!.Id));
        Assert.Null(ranking.Pick(Choice.Median, 5));
        Assert.Equal([0ul, 1, 2, 3, 4], Enumerable.Range(0, 5).Select(i => ranking.Pick(Choice.WorstDecile, i)!.Id));
    }

    [Fact]
    public void NobodyRanked_NobodyPicked() => Assert.Null(Ranked(0).Pick(Choice.Median));

    [Fact]
    public void By_WorstFirst_TiesByIdentity()
    {
        var ranking = Ranking<int>.By([Pair(3, 1), Pair(9, -2), Pair(1, 1), Pair(2, 0)], "x", "y");
        Assert.Equal([9ul, 2, 1, 3], ranking.Pairs.Select(p => p.Id));
    }

    [Fact]
    public void Sentence_NamesRuleAndPopulation()
    {
        var ranking = Ranked(3);
        Assert.Equal("Chosen by rule: the median change in mood among three people.", ranking.Sentence(Choice.Median, 0));
        Assert.Contains("worst tenth (number 3 by nearness in rank) among", ranking.Sentence(Choice.WorstDecile, 2));
    }

    [Fact]
    public void Customers_NeedTwoContactsUnderBoth_AndAreRankedBySatisfaction()
    {
        var today = MadeUp.Of("today", (1, [0.5, 0.4]), (2, [0.5, 0.6]), (3, [0.7]), (4, [0.2, 0.3]));
        var other = MadeUp.Of("other", (1, [0.5, 0.9]), (2, [0.5, 0.5]), (3, [0.7, 0.1]), (4, [0.2, 0.3]));
        var ranking = Rankings.Customers(today, other);
        Assert.Equal([2ul, 4, 1], ranking.Pairs.Select(p => p.Id));
        Assert.Equal([-10.0, 0, 50], ranking.Pairs.Select(p => Math.Round(p.Change, 9)));
        Assert.Contains("3 customers", ranking.Among);
        Assert.Contains("of 4 followed", ranking.Among);
    }

    [Fact]
    public void Issues_BegunBeforeTheRun_AreLeftOut()
    {
        var old = MadeUp.Step(1, issue: 5, attempt: 2, open: true);
        var today = new AllLives(MadeUp.Followed("today", old, MadeUp.Step(1, issue: 6, attempt: 1, open: true)));
        Assert.Equal([6ul], Rankings.Issues(today, today).Pairs.Select(p => p.Id));
        Assert.Equal(0.5, today.Issues[5].Before);
        Assert.Equal(0.6, today.Issues[6].Before);
    }

    private static Ranking<int> Ranked(int pairs) =>
        Ranking<int>.By(Enumerable.Range(0, pairs).Select(i => Pair((ulong)i, i)), "change in mood", "three people");

    private static Pair<int> Pair(ulong id, double change) => new(id, 0, 0, change);
}

/// <summary>Lives made up for a test.</summary>
internal static class MadeUp
{
    /// <summary>Customers with their standing satisfaction after each contact.</summary>
    public static AllLives Of(string policy, params (ulong Customer, double[] Levels)[] customers) => new(new Followed(
        policy, customers.ToDictionary(c => c.Customer, _ => 0.5),
        [.. customers.SelectMany(c => c.Levels.Select((l, day) =>
            Step(c.Customer, c.Customer, 1, open: false) with { Day = day, Satisfaction = l }))],
        new HashSet<ulong>()));

    /// <summary>One customer's contacts, a day each.</summary>
    public static Followed Followed(string policy, params LifeEvent[] steps) => new(
        policy, new Dictionary<ulong, double> { [1] = 0.5 }, [.. steps.Select((s, day) => s with { Day = day })], new HashSet<ulong>());

    /// <summary>One contact.</summary>
    public static LifeEvent Step(ulong customer, ulong issue, byte attempt, bool open) => new(
        customer, 0,
        new Encounter { Contact = new Contact { Customer = customer, Issue = issue, Attempt = attempt }, Resolved = !open },
        0.5, 0.6);
}
