using CxSim.Experiments.Running;
using CxSim.Experiments.Statistics;
using CxSim.Experiments.Tests.Running;
using CxSim.Model.Centres;
using CxSim.Model.Measures;
using CxSim.Model.Policies;

namespace CxSim.Experiments.Tests.Statistics;

public class WordingTests
{
    private static readonly Wording Pounds = new("£");

    [Theory]
    [InlineData("csat", 71.84, "71.8 %", "+71.8 pp")]
    [InlineData("csat", -3.26, "−3.3 %", "−3.3 pp")]
    [InlineData("csat", -0.04, "0.0 %", "0.0 pp")]
    [InlineData("asa", 12.44, "12.4 s", "+12.4 s")]
    [InlineData("churn", 11.9, "11.90 %/year", "+11.90 pp/year")]
    [InlineData("cost_per_resolved", -0.07, "−£0.07", "−£0.07")]
    [InlineData("net_value", 182_499, "£182k", "+£182k")]
    [InlineData("net_value", -9_999, "−£9999", "−£9999")]
    [InlineData("net_value", 999_600, "£1.00M", "+£1.00M")]
    [InlineData("standard", 0.87, "0.870", "+0.870")]
    [InlineData("csat", double.NaN, "–", "–")]
    public void Value_AndDifference(string measure, double value, string asValue, string asDifference)
    {
        Assert.Equal(asValue, Pounds.Value(AllMeasures.Find(measure)!, value));
        Assert.Equal(asDifference, Pounds.Difference(AllMeasures.Find(measure)!, value));
    }

    [Fact]
    public void Difference_WithItsInterval()
    {
        var paired = PairedDifference.Of(AllMeasures.Csat, [70, 71, 72], [73, 74.5, 75], 1);
        Assert.Equal("+3.2 pp (+2.4 … +3.9)", Pounds.Difference(paired));
        Assert.Equal("+3.0 pp", Pounds.Difference(PairedDifference.Of(AllMeasures.Csat, [70], [73], 1)));
    }

    [Fact]
    public void Sentence_SaysWhatWhereWhatForHowOftenAndWhenNot()
    {
        string sentence = Sentence([], Plans.MoreStaff);
        Assert.StartsWith(
            "With a centre of forty agents in ordinary weeks, \"More staff\" (staff 10) instead of \"Today\": CSAT +",
            sentence,
            StringComparison.Ordinal);
        Assert.Contains("; nothing clearly worse; cost +£250k (", sentence, StringComparison.Ordinal);
        Assert.Contains("Better on net value in 12 of 12 simulated futures.", sentence, StringComparison.Ordinal);
        Assert.Matches(@"Not true if a customer is worth less than £\d+ over a lifetime \(here £650\)\.", sentence);
    }

    [Fact]
    public void Sentence_WhenItIsTheOtherWayRound()
    {
        string sentence = Sentence([new(ShockKind.Volume, 4, 8, 0.3)], Policy.Of("lean", "Lean", (Levers.Staff, -10)));
        Assert.Contains("with a change of volume (+30 %, 8 weeks from week 4), \"Lean\" (staff −10)", sentence, StringComparison.Ordinal);
        Assert.Contains(": nothing clearly better; CSAT −", sentence, StringComparison.Ordinal);
        Assert.Contains("in 0 of 12 simulated futures. It would pay if a customer is worth less than", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Sentence_WhenMoneyHardlyMoves_NamesNoConditionOfIt() => Assert.EndsWith(
        "in 0 of 12 simulated futures. What that is worth is too little to matter.",
        Sentence([], Policy.Of("slower", "Slower", (Levers.Slow, 45))),
        StringComparison.Ordinal);

    [Theory]
    [InlineData(0, 0, "")]
    [InlineData(10, 0, "word_of_mouth (grade D): 100 % of the customers gained or lost are joiners")]
    [InlineData(10, -30, "service_churn (grade D): 75 % of the customers gained or lost are leavers")]
    [InlineData(-60, 40, "word_of_mouth (grade D): 60 % of")]
    public void TheBeliefThatCarriesTheValueIsNamed(int joined, int left, string words)
    {
        var (today, policy) = (new Tally(), new Tally());
        today.Add(Count.Joined, 100);
        today.Add(Count.Left, 100);
        policy.Add(Count.Joined, 100 + joined);
        policy.Add(Count.Left, 100 + left);
        string told = ValueCarrier.Of([today], [policy]).Words;
        Assert.Contains(words, told, StringComparison.Ordinal);
        Assert.Equal(words.Length == 0, told.Length == 0);
    }

    private static string Sentence(IReadOnlyList<Shock> shocks, Policy policy)
    {
        var plan = Plans.Small(seeds: 12, weeks: 26) with { Policies = [Policy.Today, policy] };
        var study = new LocalHost(new FakeWorlds()).Run(plan);
        var compared = PolicyComparison.Of(study.Of("today"), study.Of(policy.Id), Margins.Standard);
        return DecisionSentence.Of(new Centre(), shocks, Policy.Today, policy, compared);
    }
}
