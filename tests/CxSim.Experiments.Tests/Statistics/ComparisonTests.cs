using CxSim.Experiments.Running;
using CxSim.Experiments.Statistics;
using CxSim.Experiments.Tests.Running;
using CxSim.Model.Measures;

namespace CxSim.Experiments.Tests.Statistics;

public class ComparisonTests
{
    private static readonly StudyResult Study = new LocalHost(new FakeWorlds()).Run(Plans.Small(seeds: 12, weeks: 26));

    private static PolicyComparison Compared => PolicyComparison.Of(Study.Of("today"), Study.Of("more-staff"), Margins.Standard);

    [Fact]
    public void Of_TwoPolicies_ComparesEveryMeasureOnTheSameSeeds()
    {
        Assert.Equal(AllMeasures.All, Compared.Differences.Select(d => d.Measure));
        Assert.Equal(Study.Plan.Seeds, Compared.Seeds);
        Assert.Equal(Verdict.Better, Compared[AllMeasures.Abandonment].Verdict);
        Assert.True(Compared[AllMeasures.Abandonment].Narrowing > 3);
    }

    [Fact]
    public void Of_SeedsShuffledAndSomeMissing_PairsBySeed()
    {
        var shuffled = Study.Of("more-staff").Reverse().Skip(2).ToArray();
        var some = PolicyComparison.Of(Study.Of("today"), shuffled, Margins.Standard);
        Assert.Equal(Study.Plan.Seeds.Take(10), some.Seeds);
        double expected = Enumerable.Range(0, 10).Average(i =>
            AllMeasures.Abandonment.Of(Study.Of("more-staff")[i].Total()) - AllMeasures.Abandonment.Of(Study.Of("today")[i].Total()));
        Assert.Equal(expected, some[AllMeasures.Abandonment].Difference.Mean, 12);
        Assert.Throws<ArgumentException>(() => PolicyComparison.Of(Study.Of("today"), [shuffled[0] with { Seed = 99 }], Margins.Standard));
    }

    [Fact]
    public void Bridge_StepsAddUpToTheDifferenceInNetValue()
    {
        var bridge = Compared.Bridge;
        double net = Compared[AllMeasures.NetValue].Difference.Mean;
        Assert.NotEqual(0, net);
        Assert.Equal(net, bridge.Net.Mean, 6);
        Assert.Equal(net, bridge.Steps.Sum(s => s.PerYear.Mean), 6);
        Assert.Equal(-40 * 0.1 * 40 * 52 * 30, bridge.Steps.Single(s => s.Id == "labour").PerYear.Mean, 3);
    }

    [Fact]
    public void BreakEven_AtThatValueOfACustomer_NetValueIsTheSame()
    {
        var breakEven = Compared.BreakEven;
        double Net(Tally t) => ((breakEven.Factor * (t[Count.Margin] + t[Count.BaseValue])) - AllMeasures.Cost(t)) * 52e-6 / t[Count.Weeks];
        double difference = Study.Of("more-staff").Average(r => Net(r.Total())) - Study.Of("today").Average(r => Net(r.Total()));
        Assert.Equal(0, difference, 4);
        Assert.Equal(650, breakEven.Assumed, 6);
        Assert.Equal(breakEven.Factor * 650, breakEven.CustomerValue!.Value, 9);
    }

    [Fact]
    public void BreakEven_NothingKeptOrSavedToo_HasNone()
    {
        Assert.Null(new BreakEven(double.NaN, 650).CustomerValue);
        Assert.Null(new BreakEven(-0.4, 650).CustomerValue);
        Assert.Null(new BreakEven(double.PositiveInfinity, 650).CustomerValue);
    }

    [Fact]
    public void Fan_BandsNestAndHoldTheirShareOfFutures()
    {
        var runs = new LocalHost(new FakeWorlds()).Run(Plans.Small(seeds: 40, weeks: 10)).Of("today");
        var fan = Fan.Of(AllMeasures.Contacts, runs);
        Assert.Equal((10, 8), (fan.Weeks.Count, fan.Paths.Count));
        Assert.All(fan.Weeks, w =>
        {
            Assert.True(w.Half.Contains(w.Median) && w.Half.Within(w.FourFifths) && w.FourFifths.Within(w.NineteenOfTwenty));
            // One more where two futures tie at the end of a band.
            Assert.InRange(runs.Count(r => w.Half.Contains(r.Weeks[w.Week][Count.Offered])), 20, 21);
            Assert.InRange(runs.Count(r => w.NineteenOfTwenty.Contains(r.Weeks[w.Week][Count.Offered])), 38, 39);
        });
        Assert.Equal(runs[7].Weeks[3][Count.Offered], fan.Paths[7][3]);
    }

    [Fact]
    public void Fan_Window_LooksBackOverThatManyWeeks()
    {
        var run = Study.Of("today")[0];
        var fan = Fan.Of(AllMeasures.Contacts, [run], window: 4);
        Assert.Equal(run.Weeks[0][Count.Offered], fan.Paths[0][0]);
        Assert.Equal(run.Weeks.Skip(6).Take(4).Average(w => w[Count.Offered]), fan.Paths[0][9], 9);
    }
}
