using CxSim.Experiments.Statistics;
using CxSim.Model.Measures;

namespace CxSim.Experiments.Tests.Statistics;

public class BestOfKTests
{
    [Fact]
    public void TheBestIsHighestOrLowestAsTheMeasureHasIt()
    {
        (string, IReadOnlyList<double>)[] policies = [("a", [1, 2, 3]), ("b", [5, 6, 7.1])];
        Assert.Equal("b", BestOfK.Of(AllMeasures.Csat, policies, 1).Best);
        Assert.Equal("a", BestOfK.Of(AllMeasures.Churn, policies, 1).Best);
    }

    [Fact]
    public void TwoThatDifferByTheSameAmountUnderEverySeedLeaveNoDoubt()
    {
        var best = BestOfK.Of(AllMeasures.Csat, [("a", [1, 2, 3]), ("b", [2, 3, 4])], 0);
        Assert.Equal(("b", 0.0), (best.Best, best.ChanceOfError));
        Assert.Empty(best.NotExcluded);
    }

    [Fact]
    public void OneSeedExcludesNobody()
    {
        var best = BestOfK.Of(AllMeasures.Csat, [("a", [1]), ("b", [2]), ("c", [0])], 1);
        Assert.Equal(1, best.ChanceOfError);
        Assert.Equal(["a", "c"], best.NotExcluded);
    }

    /// <summary>Four policies of which one is truly best by a margin; so often as it says may the choice be wrong.</summary>
    [Fact]
    public void TheChoiceIsWrongNoMoreOftenThanItSays()
    {
        const int Studies = 2000;
        const int Seeds = 10;
        double[] truth = [0, 0.2, 0.5, 0.6];
        double[] luck = Normals.Of(21, Studies * Seeds * truth.Length);
        double said = 0;
        int wrong = 0;
        int missed = 0;
        for (int study = 0; study < Studies; study++)
        {
            var policies = truth.Select((t, p) => ($"{p}", (IReadOnlyList<double>)
                [.. Enumerable.Range(0, Seeds).Select(s => t + luck[(((study * Seeds) + s) * truth.Length) + p])])).ToArray();
            var best = BestOfK.Of(AllMeasures.Csat, policies, 0.3);
            said += best.ChanceOfError;
            double lost = truth[3] - truth[int.Parse(best.Best)];
            wrong += lost > 0.3 ? 1 : 0;
            missed += best.Best != "3" && !best.NotExcluded.Contains("3") ? 1 : 0;
        }

        Assert.InRange(wrong, 1, said);
        Assert.InRange(missed / (double)Studies, 0, 0.05);
    }
}
