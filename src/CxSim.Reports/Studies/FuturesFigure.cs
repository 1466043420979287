using CxSim.Experiments.Results;
using CxSim.Figures;
using CxSim.Figures.Charts;
using CxSim.Model.Measures;

namespace CxSim.Reports.Studies;

/// <summary>Two policies of a study against each other in net value, future by future. Futures are its seeds: the same customers with
/// the same luck.</summary>
public static class FuturesFigure
{
    /// <summary>One future at a time, for a page that plays them.</summary>
    /// <param name="caption">Title and context.</param>
    /// <param name="report">The study.</param>
    /// <param name="a">Id of the first policy.</param>
    /// <param name="b">Id of the second.</param>
    public static Figure Frames(Caption caption, StudyReport report, string a, string b) =>
        FuturesFrames.Build(caption, Net(report).Chart, a, b, Pairs(report, a, b));

    /// <summary>All futures beside each other, for paper.</summary>
    /// <param name="caption">Title and context.</param>
    /// <param name="report">The study.</param>
    /// <param name="a">Id of the first policy.</param>
    /// <param name="b">Id of the second.</param>
    public static Figure Sorted(Caption caption, StudyReport report, string a, string b) =>
        FuturesChart.Build(caption, Net(report).Chart, a, b, Pairs(report, a, b));

    /// <summary>How often the second beats the first, as a sentence.</summary>
    public static string Tally(StudyReport report, string a, string b) =>
        FuturesChart.Tally(Net(report).Chart, a, b, Pairs(report, a, b));

    private static ChartMeasure Net(StudyReport report) =>
        new(AllMeasures.NetValue, AllMeasures.NetValue.Margin, report.Study.Plan.Centre.Currency);

    private static IReadOnlyList<FuturePair> Pairs(StudyReport report, string a, string b)
    {
        var net = Net(report);
        IEnumerable<double> Of(string policy) => report.Study.Of(policy).Select(r => net.Value(AllMeasures.NetValue.Of(r.Total())));
        return [.. Of(a).Zip(Of(b), (x, y) => new FuturePair(x, y))];
    }
}
